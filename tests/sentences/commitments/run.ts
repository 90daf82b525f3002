import type { Commitment, ReaderOptions, Reading, Span } from '../../../src/index.js'
import { placeOf } from '../locate.js'
import { goesBy, namesOf } from '../names.js'
import { judged } from '../passing.js'
import { characterF1, placeOfSpan } from '../spans.js'
import { commitmentTextsOf, type CommitmentCase, type CommitmentText, type ExpectedCommitment } from './table.js'

/** The file of the ids that pass, and where it comes from. */
export const PASSING_COMMITMENTS = {
  file: 'commitments-passing.json',
  origin: 'Written by bench/finding-sentences.ts commitments --freeze: the texts of commitments.json that pass.'
} as const

/** Character F1 from which words count as those that are expected. */
const SAME = 0.8

/** A text of the table and each difference between what came of it and what must. */
export type CommitmentResult = CommitmentText & { readonly differences: readonly string[] }

/** Reads all texts of the cases and compares each with what it must yield. */
export function runCommitmentTable(
  cases: readonly CommitmentCase[],
  published: string,
  reader: ReaderOptions = {}
): Promise<CommitmentResult[]> {
  return judged(commitmentTextsOf(cases), published, reader, (text, reading) => ({
    differences: compare(text, reading)
  }))
}

function compare({ part }: CommitmentText, reading: Reading): string[] {
  const left = [...reading.commitments]
  const missing = part.expect.flatMap(want => {
    const at = left.findIndex(got => isSame(part.text, want, got, reading))
    if (at >= 0) left.splice(at, 1)
    return at < 0 ? [`missing ${JSON.stringify(want)}`] : []
  })
  return [...missing, ...left.map(got => `not expected ${said(got, reading)}`)]
}

function isSame(text: string, want: ExpectedCommitment, got: Commitment, reading: Reading): boolean {
  const like = (words: string, span: Span | null): boolean =>
    span !== null && characterF1([placeOf(words, { text, expect: [] })], [placeOfSpan(span)]) >= SAME
  const who = reading.entities.find(entity => entity.id === got.who?.entity)
  const by = reading.times.find(time => time.id === got.by?.time)?.span ?? null
  return (
    who !== undefined &&
    namesOf(want.who).some(name => goesBy(who, name)) &&
    [want.kind].flat().includes(got.kind) &&
    want.what.split(' / ').some(words => like(words, got.what)) &&
    (want.condition === undefined ? got.condition === null : like(want.condition, got.condition)) &&
    (want.by === undefined ? got.by === null : by?.quote.includes(want.by) === true)
  )
}

function said({ who, what, kind, condition, by }: Commitment, { entities }: Reading): string {
  const name = entities.find(entity => entity.id === who?.entity)?.name ?? 'nobody'
  return [kind, name, what.quote, condition?.quote ?? '-', by?.value ?? '-'].join(' · ')
}
