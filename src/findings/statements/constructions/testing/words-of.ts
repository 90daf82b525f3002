import type { Token, TokenRange } from '../../../../language/index.js'

/** The words of ranges, apart by spaces, and the ranges by " … ". */
export function wordsOf(tokens: readonly Token[], ranges: readonly TokenRange[]): string {
  const words = ranges.map(r => tokens.slice(r.first, r.last).map(t => t.text))
  return words.map(own => own.join(' ')).join(' … ')
}
