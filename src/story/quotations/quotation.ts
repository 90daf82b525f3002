import type { QuoteReader, QuoteWord } from './quote-words.js'

/** The words that somebody is said to have said, as they were given. */
export interface Quotation {
  readonly text: string
  readonly words: readonly QuoteWord[]
  /** `gaps[i]`: an ellipsis stands before word i; at the end, after the last. */
  readonly gaps: readonly boolean[]
  /** Positions of words inside square brackets, which the one who quotes has put in. */
  readonly bracketed: ReadonlySet<number>
  /** How often each stem stands in it. */
  readonly counts: ReadonlyMap<string, number>
}

/** `…`, `...`, `. . .`, each also in brackets. */
const ELLIPSIS = /…|\.\s?\.\s?\./gu
const BRACKETS = /\[[^[\]]*\]/gu

/** The quotation as its words; one without words has none. */
export function parseQuotation(text: string, wordsIn: QuoteReader): Quotation {
  const words = wordsIn(text, 0, text.length)
  const gaps: boolean[] = new Array<boolean>(words.length + 1).fill(false)
  for (const { index } of text.matchAll(ELLIPSIS)) gaps[wordsBefore(words, index)] = true
  const bracketed = new Set<number>()
  for (const match of text.matchAll(BRACKETS)) {
    const end = match.index + match[0].length
    for (let i = wordsBefore(words, match.index); (words[i]?.end ?? Infinity) <= end; i++) bracketed.add(i)
  }
  const counts = new Map<string, number>()
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return { text, words, gaps, bracketed, counts }
}

/** How many words begin before an offset. */
function wordsBefore(words: readonly QuoteWord[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
