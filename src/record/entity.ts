import { z } from 'zod'
import { span } from './span.js'

export const entityType = z.enum([
  'person',
  'organisation',
  'government',
  'state',
  'place',
  'facility',
  'armed-group',
  'group',
  'office',
  'event',
  'work'
])
export type EntityType = z.infer<typeof entityType>

/** One way the text points at an entity. */
export const mention = span
  .unwrap()
  .extend({ form: z.enum(['name', 'nominal', 'pronoun']) })
  .readonly()
export type Mention = z.infer<typeof mention>

/** An office or affiliation that the article gives: `office` of `of`, in these words. */
export const role = z.object({ office: z.string(), of: z.string().nullable(), span }).readonly()
export type Role = z.infer<typeof role>

/** One person, organisation, state, place, armed group or office in one article. */
export const entity = z
  .object({
    id: z.string().min(1),
    type: entityType,
    name: z.string().min(1),
    mentions: z.array(mention).readonly(),
    roles: z.array(role).readonly(),
    country: z.string().nullable().describe('ISO 3166-1 alpha-3'),
    coordinates: z
      .object({ latitude: z.number(), longitude: z.number() })
      .readonly()
      .nullable()
      .optional()
      .describe('of a place, in degrees; null where its name leaves a choice'),
    sector: z.string().nullable().describe('PLOVER sector code'),
    wikidata: z.string().nullable()
  })
  .readonly()
export type Entity = z.infer<typeof entity>
