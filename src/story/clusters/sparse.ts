import { wordHash } from '../../record/word-hash.js'
import type { Vector } from '../text/vector.js'

/** Weights by hashed term, in ascending order of the hashes: eight bytes a term, and no table of terms that would grow. */
export interface Sparse {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** A vector by hashed terms. Two terms of one hash (one pair in some four thousand million) count as one. */
export function sparseOf(vector: Vector): Sparse {
  return fromEntries([...vector].map(([term, weight]) => [wordHash(term), weight]))
}

/** Sum of products over the terms that both have. */
export function sparseDot(a: Sparse, b: Sparse): number {
  let [i, j, sum] = [0, 0, 0]
  const [x, y] = [a.terms, b.terms]
  while (i < x.length && j < y.length) {
    const [p, q] = [x[i] as number, y[j] as number]
    if (p === q) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (p < q) i++
    else j++
  }
  return sum
}

/** Sum of two vectors, cut to its `most` heaviest terms. */
export function sparseSum(a: Sparse, b: Sparse, most: number): Sparse {
  const sum = new Map<number, number>()
  for (const { terms, weights } of [a, b]) {
    for (const [i, term] of terms.entries()) sum.set(term, (sum.get(term) ?? 0) + (weights[i] as number))
  }
  const entries = [...sum]
  return fromEntries(entries.length <= most ? entries : entries.sort(heaviest).slice(0, most))
}

/** The `most` heaviest terms with their weights, the heaviest first. */
export function heaviestOf({ terms, weights }: Sparse, most: number): [term: number, weight: number][] {
  return [...terms]
    .map((term, i): [number, number] => [term, weights[i] as number])
    .sort(heaviest)
    .slice(0, most)
}

function fromEntries(entries: [number, number][]): Sparse {
  entries.sort((a, b) => a[0] - b[0])
  return { terms: Uint32Array.from(entries, e => e[0]), weights: Float32Array.from(entries, e => e[1]) }
}

function heaviest(a: readonly [number, number], b: readonly [number, number]): number {
  return b[1] - a[1] || a[0] - b[0]
}
