import { createHash } from 'node:crypto'
import { z } from 'zod'
import { act, eventStatus, ploverType, quotation, standing } from '../../src/record/index.js'
import { BenchError, readData } from '../data-file.js'

const span = z.tuple([z.int(), z.int()])
const spans = z.array(span)
const who = z.string()

/** One annotated statement; `acts` and `alternatives` begin with, or add to, what a fair reader would also accept. */
const statement = z.object({
  content: spans,
  cue: spans,
  source: spans,
  speakers: z.array(who),
  /** Other sets of speakers that count as right; an empty set is nobody. */
  alternatives: z.array(z.array(who)),
  standing,
  acts: z.array(act),
  quotation,
  within: z.int().nullable(),
  optional: z.boolean(),
  aside: z.boolean()
})

const figure = z.object({
  span,
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: z.string(),
  unit: z.string(),
  /** Place of the statement that gives it, or null where it stands in the outlet's own voice. */
  statement: z.int().nullable(),
  optional: z.boolean(),
  aside: z.boolean()
})

const event = z.object({
  trigger: span,
  types: z.array(ploverType),
  actors: z.array(who),
  recipients: z.array(who),
  statuses: z.array(eventStatus),
  optional: z.boolean(),
  aside: z.boolean()
})

const commitment = z.object({
  who,
  what: span,
  condition: span.nullable(),
  by: span.nullable(),
  optional: z.boolean()
})

const article = z.object({
  id: z.string(),
  sha256: z.string(),
  half: z.enum(['tune', 'report']),
  /** Where each person or body is named in the text; the key is a label without meaning. */
  who: z.record(who, spans),
  statements: z.array(statement),
  figures: z.array(figure),
  events: z.array(event),
  commitments: z.array(commitment),
  /** What is not the report's body. */
  aside: spans
})

const gold = z.object({ source: z.string(), articles: z.array(article) })

/** Offsets are UTF-16 units of the article's text; no text is kept, only its SHA-256. */
export type GoldArticle = z.infer<typeof article>
export type GoldStatement = z.infer<typeof statement>
export type GoldFigure = z.infer<typeof figure>
export type GoldEvent = z.infer<typeof event>
export type GoldCommitment = z.infer<typeof commitment>

/** An annotated article with its text. */
export interface Annotated extends GoldArticle {
  readonly text: string
}

/**
 * The annotated articles of a gold file with their texts from a JSONL file.
 * @throws BenchError where an article is not there or its text is not the one that was annotated.
 */
export function readGold(file: string, articles: string): Annotated[] {
  const texts = new Map(
    readData(articles)
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text])
  )
  return gold.parse(JSON.parse(readData(file))).articles.map(one => {
    const text = texts.get(one.id)
    if (text === undefined) throw new BenchError(`${articles} has no article ${one.id}, which ${file} annotates`)
    if (sha256(text) !== one.sha256) {
      throw new BenchError(`${articles}: the text of ${one.id} is not the one that ${file} annotates`)
    }
    return { ...one, text }
  })
}

/** Hexadecimal SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
