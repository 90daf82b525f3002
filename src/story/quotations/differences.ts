import type { Span } from '../../record/index.js'
import type { Comparison } from './compare.js'
import type { Quotation } from './quotation.js'
import type { QuoteWord } from './quote-words.js'
import { sentenceEnd, sentenceStart } from './sentence-edges.js'
import type { Note, Omission, Run } from './verdict.js'

/** The spans of the record that words of a stretch, from one to another, stand in. */
export type SpansOf = (first: number, last: number) => Span[]

/** Words that turn a sentence round. Not data of the user's: without one of them there is no negation. */
const NEGATIONS = /^(?:not?|never|none|nobody|nothing|neither|nor|nowhere|without|cannot|.*n't)$/u

/** A run by the positions of its words. */
interface Positions {
  readonly kind: Run['kind']
  readonly given: number[]
  readonly found: number[]
}

/** The quotation beside the words found, run by run. */
export function runsOf(
  quotation: Quotation,
  words: readonly QuoteWord[],
  { steps }: Comparison,
  spansOf: SpansOf
): Run[] {
  return positionsOf(quotation, words, steps).map(({ kind, given, found }) => {
    const [first, last] = [found[0], found.at(-1)]
    const spans = first === undefined || last === undefined ? [] : spansOf(first, last)
    return { kind, given: sliceOf(quotation, given), found: spans.map(span => span.quote).join(' '), spans }
  })
}

function positionsOf(quotation: Quotation, words: readonly QuoteWord[], steps: Comparison['steps']): Positions[] {
  const runs: Positions[] = []
  let next = 0
  for (const { given, found } of steps) {
    if (given !== null) next = given + 1
    const skipped = given === null && quotation.gaps[next] === true
    const same = given !== null && found !== null && quotation.words[given]?.key === words[found]?.key
    const kind = skipped ? 'skipped' : same ? 'same' : 'changed'
    const last = runs.at(-1)
    const run: Positions = last?.kind === kind ? last : { kind, given: [], found: [] }
    if (run !== last) runs.push(run)
    if (given !== null) run.given.push(given)
    if (found !== null) run.found.push(found)
  }
  return runs
}

function sliceOf({ text, words }: Quotation, given: readonly number[]): string {
  const [first, last] = [words[given[0] ?? -1], words[given.at(-1) ?? -1]]
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end)
}

/** Words of the quotation's own sentences that it leaves out, and those that an ellipsis of it stands for. */
export function omissionsOf(
  quotation: Quotation,
  words: readonly QuoteWord[],
  { steps, first, last }: Comparison,
  spansOf: SpansOf
): Omission[] {
  const omitted: Omission[] = []
  const { gaps } = quotation
  const from = sentenceStart(words, first)
  const to = sentenceEnd(words, last)
  if (from < first) omitted.push({ place: 'before', marked: gaps[0] === true, spans: spansOf(from, first - 1) })
  for (const { kind, found } of positionsOf(quotation, words, steps)) {
    const [start, end] = [found[0] ?? 0, found.at(-1) ?? 0]
    if (kind === 'skipped') omitted.push({ place: 'between', marked: true, spans: spansOf(start, end) })
  }
  if (to > last) omitted.push({ place: 'after', marked: gaps.at(-1) === true, spans: spansOf(last + 1, to) })
  return omitted
}

/** What is to be said of the differences beside their words. */
export function notesOf(quotation: Quotation, words: readonly QuoteWord[], { steps }: Comparison): Note[] {
  const runs = positionsOf(quotation, words, steps).filter(run => run.kind === 'changed')
  if (runs.length === 0) return []
  const negations = (all: readonly QuoteWord[], at: readonly number[]) =>
    at.filter(i => NEGATIONS.test(all[i]?.key ?? '')).length
  const turned = runs.some(run => negations(quotation.words, run.given) !== negations(words, run.found))
  const editorial = runs.every(run => run.given.length > 0 && run.given.every(i => quotation.bracketed.has(i)))
  return [...(turned ? (['negation'] as const) : []), ...(editorial ? (['editorial'] as const) : [])]
}
