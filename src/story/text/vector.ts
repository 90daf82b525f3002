import { inverseFrequency, type Frequencies } from './frequencies.js'

/** Weights by term, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>

/**
 * TF-IDF vector of length 1 with dampened counts (1 + ln n), cut to the `most` heaviest terms, so that its size has a
 * bound whatever the length of the text.
 */
export function vectorOf(stems: Iterable<string>, frequencies: Frequencies, most = 250): Vector {
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weighed = [...counts].map(
    ([stem, n]) => [stem, (1 + Math.log(n)) * inverseFrequency(frequencies, stem)] as const
  )
  return unit(
    weighed
      .filter(([, weight]) => weight > 0)
      .sort(heaviest)
      .slice(0, most)
  )
}

/** Sum of products over the terms that both have: the cosine, where both are of length 1. */
export function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}

/** Cosine of two sentence vectors of length 1; 0 where one is missing. */
export function denseDot(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return 0
  let sum = 0
  for (const [i, x] of a.entries()) sum += x * (b[i] ?? 0)
  return sum
}

function unit(weighed: readonly (readonly [string, number])[]): Vector {
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return new Map(weighed.map(([term, weight]) => [term, weight / length]))
}

function heaviest(a: readonly [string, number], b: readonly [string, number]): number {
  if (a[1] !== b[1]) return b[1] - a[1]
  return a[0] < b[0] ? -1 : 1
}
