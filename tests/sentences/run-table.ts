import type { ReaderOptions } from '../../src/index.js'
import { compare, type Outcome } from './compare.js'
import { judged } from './passing.js'
import { textsOf, type SentenceCase, type SentenceText } from './table.js'

/** The file of the ids that pass, and where it comes from. */
export const PASSING = {
  file: 'passing.json',
  origin: 'Written by bench/sentences.ts --freeze: the texts of statements.json that pass.'
} as const

/** A text of the table and what came of it. */
export type Result = SentenceText & Outcome

/** Reads all texts of the cases and compares each with what it must yield. */
export function runTable(
  cases: readonly SentenceCase[],
  published: string,
  reader: ReaderOptions = {}
): Promise<Result[]> {
  return judged(textsOf(cases), published, reader, (text, reading) => compare(text.part, reading))
}
