import type { Pair } from './group-items.js'

/** From this score on two findings say the same whatever else fits. */
const STRONG = 0.75

/** Scores this close count as equally good. */
const TIE = 0.03

/**
 * The pairs with those below a sure score barred from linking unless each finding is the best match of the other in
 * its article and kind (items that compete have one name in `rivals`): among reports of one story much is alike, and
 * what a finding repeats is what it is most like.
 */
export function mutualPairs(pairs: readonly Omit<Pair, 'links'>[], rivals: readonly string[]): Pair[] {
  const best = new Map<number, number>()
  const names = new Map([...new Set(rivals)].map((name, i) => [name, i]))
  const rival = rivals.map(name => names.get(name) ?? 0)
  const key = (item: number, other: number): number => item * names.size + (rival[other] ?? 0)
  for (const { a, b, score } of pairs) {
    for (const at of [key(a, b), key(b, a)]) best.set(at, Math.max(best.get(at) ?? 0, score))
  }
  return pairs.map(({ a, b, score, oneKind }) => {
    const least = Math.max(best.get(key(a, b)) ?? 0, best.get(key(b, a)) ?? 0) - TIE
    return { a, b, score, oneKind, links: score >= STRONG || score >= least }
  })
}
