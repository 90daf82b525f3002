import { z } from 'zod'

/** What a stretch of an article's text is; only some kinds belong to the report itself. */
export const segmentKind = z.enum([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'heading',
  'caption',
  'credit',
  'correction',
  'embed',
  'promo',
  'furniture'
])
export type SegmentKind = z.infer<typeof segmentKind>

/** Offsets of a labelled stretch in UTF-16 units of the text; `html` gives those of the page it came from. */
export const segment = z
  .object({
    kind: segmentKind,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    html: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).readonly().optional()
  })
  .readonly()
export type Segment = z.infer<typeof segment>

/** One report by one outlet. What nothing states is null; segments cover the text without gap or overlap. */
export const article = z
  .object({
    id: z.string().min(1).describe('the same for the same bytes'),
    origin: z.string().min(1).describe('path relative to the folder given, URL, or FILE#ID for a line of JSONL'),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    headline: z.string().nullable(),
    standfirst: z.string().nullable(),
    authors: z.array(z.string()).readonly(),
    agencies: z.array(z.string()).readonly().describe('credited wires'),
    published: z.string().nullable().describe('ISO 8601; never the clock'),
    updated: z.string().nullable(),
    revisionOf: z.string().nullable(),
    language: z.string().describe('BCP 47'),
    status: z.enum(['read', 'unsupported-language', 'empty']),
    text: z.string(),
    segments: z.array(segment).readonly()
  })
  .readonly()
export type Article = z.infer<typeof article>
