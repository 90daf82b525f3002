import { z } from 'zod'
import { entityType } from './entity.js'
import { span } from './span.js'

/** The same entity across articles. */
export const actor = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    type: entityType,
    country: z.string().nullable(),
    sector: z.string().nullable(),
    wikidata: z.string().nullable(),
    aliases: z.array(z.string()).readonly(),
    entities: z.array(z.object({ article: z.string(), entity: z.string() }).readonly()).readonly()
  })
  .readonly()
export type Actor = z.infer<typeof actor>

/** What a lineage goes back to; `unknown`: the article does not say whose report it is. */
export const rootKind = z.enum(['wire', 'outlet', 'document', 'unknown'])
export type RootKind = z.infer<typeof rootKind>

/** Articles or passages with one root: a wire, a copied report, a document. `root` is null where nothing names it. */
export const lineage = z
  .object({
    id: z.string().min(1),
    root: z.string().nullable().describe('of a document its title or issuer'),
    kind: rootKind.optional().describe('what the root is; absent in records made before it was told'),
    form: z.string().optional().describe('of a document: statement, post, letter, report, court paper, recording'),
    members: z
      .array(
        z
          .object({
            article: z.string(),
            passages: z.array(z.object({ start: z.int().nonnegative(), end: z.int().positive() }).readonly()).readonly()
          })
          .readonly()
      )
      .readonly(),
    evidence: z.array(z.object({ article: z.string(), span }).readonly()).readonly()
  })
  .readonly()
export type Lineage = z.infer<typeof lineage>

export const relation = z.enum(['single', 'agree', 'differ', 'contradict', 'updated'])
export type Relation = z.infer<typeof relation>

/** How a report stands to what it tells; `withdraws`: an outlet takes back what it reported before. */
export const stance = z.enum(['asserts', 'attributes', 'denies', 'doubts', 'declines', 'withdraws'])
export type Stance = z.infer<typeof stance>

/** What one article says of a point, how, and from which lineage. */
export const report = z.object({ article: z.string(), finding: z.string(), stance, lineage: z.string() }).readonly()
export type Report = z.infer<typeof report>

/** One thing that can be true or false, with every report of it. */
export const point = z
  .object({
    id: z.string().min(1),
    kind: z.enum(['statement', 'event', 'figure', 'commitment']),
    title: z.string(),
    relation,
    why: z.array(z.object({ article: z.string(), finding: z.string() }).readonly()).readonly(),
    independent: z.object({ min: z.int().nonnegative(), max: z.int().nonnegative() }).readonly(),
    sources: z.int().nonnegative().describe('distinct ultimate speakers, at the end of each chain'),
    reports: z.array(report).min(1).readonly()
  })
  .readonly()
export type Point = z.infer<typeof point>

/** A figure that its outlet took back, and the words by which it did. */
export const withdrawal = z
  .object({
    article: z.string(),
    finding: z.string(),
    by: z.object({ article: z.string(), span }).readonly()
  })
  .readonly()
export type Withdrawal = z.infer<typeof withdrawal>

/** What a reader decided about the stories, and the articles that it names. */
export const decided = z
  .object({
    kind: z.enum(['pin', 'together', 'apart']),
    articles: z
      .array(z.string())
      .min(2)
      .readonly()
      .describe('of a pin the article, then one of the story it is pinned to'),
    note: z.string().nullable()
  })
  .readonly()
export type Decided = z.infer<typeof decided>

/** The articles about one developing event, and what they make of it together. */
export const story = z
  .object({
    schema: z.literal('onrecord/story@1'),
    id: z.string().min(1),
    title: z.string(),
    articles: z
      .array(
        z
          .object({
            id: z.string(),
            origin: z.string(),
            outlet: z.string().nullable(),
            published: z.string().nullable(),
            headline: z.string().nullable()
          })
          .readonly()
      )
      .min(1)
      .readonly(),
    actors: z.array(actor).readonly(),
    lineages: z.array(lineage).readonly(),
    points: z.array(point).readonly(),
    timeline: z
      .array(
        z.object({ when: z.string(), clock: z.enum(['event', 'statement', 'deadline']), point: z.string() }).readonly()
      )
      .readonly(),
    withdrawn: z
      .array(withdrawal)
      .readonly()
      .optional()
      .describe('figures that were taken back; absent where none was'),
    decided: z
      .array(decided)
      .readonly()
      .optional()
      .describe('what a reader decided that made this story; absent where nothing')
  })
  .readonly()
export type Story = z.infer<typeof story>
