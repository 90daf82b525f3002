import { align } from './align.js'
import type { Step } from './align-words.js'
import type { Quotation } from './quotation.js'
import type { QuoteWord } from './quote-words.js'
import { sentenceEnd, sentenceStart } from './sentence-edges.js'

/** A quotation set against a stretch of words. */
export interface Comparison {
  /** From the first word in common to the last, and words of the quotation that stand before or after. */
  readonly steps: readonly Step[]
  /** First and last word of the stretch that stands for a word of the quotation. */
  readonly first: number
  readonly last: number
  /** Whether all words are there, in order, with nothing between but where the quotation has an ellipsis. */
  readonly verbatim: boolean
  /** Share of the quotation's words that are there, other forms of a word by half, 0 to 1. */
  readonly likeness: number
}

/** Share of the words from which a stretch is taken for the quotation, and of the words that tell something. */
export const LIKE = 0.6
export const TELLING = 0.5

/** A quotation with fewer telling words must be there more nearly whole. */
const FEW = 2
const LIKE_OF_FEW = 0.8

/** Sets a quotation against words in order; null where it is not like them. `stop`: words that tell nothing. */
export function compare(
  quotation: Quotation,
  words: readonly QuoteWord[],
  stop: ReadonlySet<string>
): Comparison | null {
  if (overlap(quotation, words) < LIKE * quotation.words.length) return null
  const aligned = withinSentences(align(quotation.words, words, quotation.gaps), quotation, words)
  const found = aligned.flatMap(step => (step.given !== null && step.found !== null ? [step.found] : []))
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined) return null
  const steps = aligned.filter(step => step.found === null || (step.found >= first && step.found <= last))
  const likeness = shareOf(
    quotation.words.map(() => true),
    quotation,
    words,
    steps
  )
  const telling = quotation.words.map(word => !stop.has(word.key.replaceAll("'", '')))
  const count = telling.filter(Boolean).length
  const enough = likeness >= (count < FEW ? LIKE_OF_FEW : LIKE)
  if (!enough || (count > 0 && shareOf(telling, quotation, words, steps) < TELLING)) return null
  return { steps, first, last, verbatim: isVerbatim(quotation, words, steps), likeness }
}

/** Another word before the first, or after the last, in common stands for one of the quotation only in the same sentence. */
function withinSentences(steps: readonly Step[], quotation: Quotation, words: readonly QuoteWord[]): readonly Step[] {
  const alike = steps.filter(step => isAlike(step, quotation, words)).flatMap(step => step.found ?? [])
  const [first, last] = [alike[0], alike.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [sentenceStart(words, first), sentenceEnd(words, last)]
  const holds = (found: number) => found >= from && found <= to
  return steps.map(step =>
    step.found === null || step.given === null || holds(step.found) ? step : { ...step, found: null }
  )
}

function isAlike({ given, found }: Step, quotation: Quotation, words: readonly QuoteWord[]): boolean {
  return given !== null && found !== null && quotation.words[given]?.stem === words[found]?.stem
}

/** Words in common, as forms, whatever their order: no alignment finds more. */
function overlap({ counts }: Quotation, words: readonly QuoteWord[]): number {
  const used = new Map<string, number>()
  let shared = 0
  for (const { stem } of words) {
    const so = used.get(stem) ?? 0
    if (so >= (counts.get(stem) ?? 0)) continue
    used.set(stem, so + 1)
    shared++
  }
  return shared
}

function shareOf(
  counted: readonly boolean[],
  quotation: Quotation,
  words: readonly QuoteWord[],
  steps: readonly Step[]
): number {
  let [share, all] = [0, 0]
  for (const { given, found } of steps) {
    if (given === null || counted[given] !== true) continue
    all++
    if (!isAlike({ given, found }, quotation, words)) continue
    share += quotation.words[given]?.key === words[found ?? -1]?.key ? 1 : 0.5
  }
  return all === 0 ? 1 : share / all
}

function isVerbatim(quotation: Quotation, words: readonly QuoteWord[], steps: readonly Step[]): boolean {
  let next = 0
  return steps.every(({ given, found }) => {
    if (given === null) return quotation.gaps[next] === true
    next = given + 1
    return found !== null && quotation.words[given]?.key === words[found]?.key
  })
}
