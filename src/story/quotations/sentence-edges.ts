import type { QuoteWord } from './quote-words.js'

/** The first word of the sentence that a word stands in. */
export function sentenceStart(words: readonly QuoteWord[], at: number): number {
  let first = at
  while (first > 0 && words[first]?.opens === false) first--
  return first
}

/** The last word of the sentence that a word stands in. */
export function sentenceEnd(words: readonly QuoteWord[], at: number): number {
  let last = at
  while (last + 1 < words.length && words[last + 1]?.opens === false) last++
  return last
}
