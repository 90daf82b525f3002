import { find, join, setsOf, unionOf, type Union } from '../text/union.js'
import { LINK } from './pair-score.js'

/** Two items by their positions, how well they fit, whether they are of one kind, and whether they may link two groups. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly oneKind: boolean
  readonly links: boolean
}

/** Score of two items that cannot be one point, whatever else fits: groups that hold them stay apart. */
export const BARRED = -1

/** Mean score, of all pairs between two groups, that lets them become one: chains of near matches do not. */
const MEAN = 0.6 * LINK

/** Pairs looked at where two groups meet. */
const LOOKED_AT = 400

/** What it counts, where groups grow, that two items are of one kind. */
const ONE_KIND = 0.1

/**
 * Groups of items that say the same: best pairs first, those of one kind somewhat before the others, and only where the
 * groups as wholes fit. Items with one number in `places` stand in the same words, and count there as one.
 */
export function groupItems(count: number, pairs: readonly Pair[], places: readonly number[] = []): number[][] {
  const scores = new Map(pairs.map(pair => [key(pair.a, pair.b), pair.score]))
  const union = unionOf(count)
  const members = Array.from({ length: count }, (_, i) => [i])
  const best = pairs
    .filter(pair => pair.links && pair.score >= LINK)
    .sort((x, y) => rank(y) - rank(x) || x.a - y.a || x.b - y.b)
  for (const pair of best) {
    const [a, b] = [find(union, pair.a), find(union, pair.b)]
    if (a === b || mean(members[a] ?? [], members[b] ?? [], scores, places) < MEAN) continue
    merge(union, members, a, b)
  }
  return setsOf(union)
}

function rank({ score, oneKind }: Pair): number {
  return score + (oneKind ? ONE_KIND : 0)
}

function merge(union: Union, members: number[][], a: number, b: number): void {
  const both = [...(members[a] ?? []), ...(members[b] ?? [])]
  join(union, a, b)
  members[find(union, a)] = both
}

function mean(
  a: readonly number[],
  b: readonly number[],
  scores: ReadonlyMap<number, number>,
  places: readonly number[]
): number {
  const best = new Map<number, number>()
  let seen = 0
  for (const i of a) {
    if (seen >= LOOKED_AT) break
    for (const j of b) {
      if (seen++ >= LOOKED_AT) break
      const score = scores.get(key(i, j)) ?? 0
      if (score === BARRED) return BARRED
      const at = key(places[i] ?? i, places[j] ?? j)
      best.set(at, Math.max(best.get(at) ?? 0, score))
    }
  }
  return [...best.values()].reduce((sum, score) => sum + score, 0) / best.size
}

/** One number for a pair of positions in any order: exact for some sixty million items. */
function key(i: number, j: number): number {
  return Math.min(i, j) * 2 ** 26 + Math.max(i, j)
}
