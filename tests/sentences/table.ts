import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { act, quotation, standing } from '../../src/index.js'

/** One value, or several that are all right. */
const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(2)])
const words = z.array(z.string().min(1))

/** A statement that must come out of a text; see the table's `origin` for how its strings are written. */
const expected = z.strictObject({
  content: words,
  cue: words.min(1),
  source: words,
  speakers: words,
  standing: oneOrMore(standing),
  act: oneOrMore(act),
  quotation: oneOrMore(quotation),
  within: z.int().nonnegative().optional().describe('index of the statement that reports this one'),
  optional: z.boolean().optional(),
  addressee: z.string().optional(),
  when: z.string().optional()
})
export type Expected = z.infer<typeof expected>

const part = z.strictObject({ headline: z.string().optional(), text: z.string().min(1), expect: z.array(expected) })
/** A text with the statements that it holds, exactly these. */
export type Part = z.infer<typeof part>

const sentenceCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  construction: z.string().regex(/^[a-z-]+$/u),
  ...part.shape,
  near: part,
  note: z.string().optional()
})
/** A text of one construction, and a near miss that must yield nothing or something else. */
export type SentenceCase = z.infer<typeof sentenceCase>

const table = z.strictObject({ origin: z.string(), published: z.iso.date(), cases: z.array(sentenceCase) })
/** The whole table; `published` is the date of each text. */
export type SentenceTable = z.infer<typeof table>

/** One text to read: a case's own, or its near miss, whose id ends in `/near`. */
export interface SentenceText {
  readonly id: string
  readonly construction: string
  readonly part: Part
}

/** Reads the table of hard sentences; throws where it has another form. */
export function loadTable(): SentenceTable {
  const path = fileURLToPath(new URL('statements.json', import.meta.url))
  return table.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** The texts of cases, each before its near miss. */
export function textsOf(cases: readonly SentenceCase[]): SentenceText[] {
  return cases.flatMap(({ id, construction, near, ...own }) => [
    { id, construction, part: own },
    { id: `${id}/near`, construction, part: near }
  ])
}
