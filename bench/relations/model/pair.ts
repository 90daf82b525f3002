import type { Token, TokenRange } from '../../../src/language/layers.js'

/** Whose words a word of the sentence is. */
export type Side = 'source' | 'target' | null

/** Two marked actors of one sentence; words are counted from its first, heads too (-1 for the root). */
export interface Pair {
  readonly words: readonly Token[]
  readonly heads: readonly number[]
  readonly sides: readonly Side[]
  /** The word of each actor that carries it in the tree, null where that actor is not given. */
  readonly source: number | null
  readonly target: number | null
}

/**
 * Marks a source and a target, given as ranges of the document's tokens, in a sentence of it. Words outside the sentence
 * are left out; a word of both counts as the target's. A head outside the sentence counts as none.
 */
export function pairIn(
  tokens: readonly Token[],
  sentence: TokenRange,
  source: TokenRange | null,
  target: TokenRange | null
): Pair {
  const words = tokens.slice(sentence.first, sentence.last)
  const heads = words.map(({ head }) => (head >= sentence.first && head < sentence.last ? head - sentence.first : -1))
  const sides = words.map((_, i): Side => {
    if (holds(target, sentence.first + i)) return 'target'
    return holds(source, sentence.first + i) ? 'source' : null
  })
  return { words, heads, sides, source: carrier(heads, sides, 'source'), target: carrier(heads, sides, 'target') }
}

function holds(range: TokenRange | null, token: number): boolean {
  return range !== null && token >= range.first && token < range.last
}

/** The first word of a side whose head is not of it. */
function carrier(heads: readonly number[], sides: readonly Side[], side: 'source' | 'target'): number | null {
  const first = sides.findIndex((s, i) => s === side && sides[heads[i] ?? -1] !== side)
  return first < 0 ? null : first
}

/** A word and all above it, up to the root. */
export function chainUp(heads: readonly number[], word: number): number[] {
  const out: number[] = []
  for (let at = word; at >= 0 && out.length <= heads.length; at = heads[at] ?? -1) out.push(at)
  return out
}
