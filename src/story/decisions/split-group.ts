import type { Sparse } from '../clusters/sparse.js'
import { find } from '../text/union.js'
import type { Resolved } from './resolve-decisions.js'

/** How often articles are put anew to the part that they are most like; they seldom move after the third time. */
const ROUNDS = 5

/**
 * The parts of a group that holds articles that are to be apart: what decisions tie stays whole, ties that are to be apart are in two parts, and every
 * other tie and article goes to the part that it is most like. The group as it is where nothing in it is to be apart.
 */
export function splitGroup(group: readonly number[], views: readonly Sparse[], decisions: Resolved): number[][] {
  const seeds = seedParts(group, views, decisions)
  if (seeds === null) return [[...group]]
  const placed = new Set(seeds.flat())
  const free = tiesIn(
    group.filter(at => !placed.has(at)),
    decisions
  )
  const own = free.map(articles => ({ articles, centre: centreOf(articles, views) }))
  let parts = seeds.map(part => [...part])
  for (let round = 0; round < ROUNDS; round++) {
    const centres = parts.map(part => centreOf(part, views))
    const next = seeds.map(part => [...part])
    for (const { articles, centre } of own) next[likest(centre, centres)]?.push(...articles)
    const same = next.every(
      (part, i) => part.length === parts[i]?.length && part.every((at, n) => parts[i]?.[n] === at)
    )
    parts = next
    if (same) break
  }
  return parts
}

/** Articles by what decisions tie them to, each tie by its first. */
function tiesIn(articles: readonly number[], { ties }: Resolved): number[][] {
  const byTie = new Map<number, number[]>()
  for (const at of articles) {
    const tie = find(ties, at)
    const own = byTie.get(tie) ?? []
    byTie.set(tie, own)
    own.push(at)
  }
  return [...byTie.values()]
}

/** The tied articles of a group that are to be apart from others of it, in as few parts as may be; null where none are. */
function seedParts(group: readonly number[], views: readonly Sparse[], decisions: Resolved): number[][] | null {
  const foes = foesOf(decisions)
  const parts: { ties: number[]; articles: number[] }[] = []
  for (const articles of tiesIn(group, decisions)) {
    const tie = find(decisions.ties, articles[0] ?? 0)
    if (!foes.has(tie)) continue
    const open = parts.filter(part => !part.ties.some(other => foes.get(tie)?.has(other)))
    const centres = open.map(part => centreOf(part.articles, views))
    const part = open[likest(centreOf(articles, views), centres)]
    if (part === undefined) parts.push({ ties: [tie], articles: [...articles] })
    else {
      part.ties.push(tie)
      part.articles.push(...articles)
    }
  }
  return parts.length < 2 ? null : parts.map(({ articles }) => articles)
}

/** For each tie those that it is to be apart from. */
function foesOf({ apart, ties, pins }: Resolved): ReadonlyMap<number, ReadonlySet<number>> {
  const foes = new Map<number, Set<number>>()
  for (const [a, b] of apart.flatMap(pair => tiedTo(pair, pins))) {
    const [x, y] = [find(ties, a), find(ties, b)]
    foes.set(x, (foes.get(x) ?? new Set()).add(y))
    foes.set(y, (foes.get(y) ?? new Set()).add(x))
  }
  return foes
}

/** Two articles to be apart, with those that an article of several pins is pinned to in its place. */
function tiedTo([a, b]: readonly [number, number], pins: Resolved['pins']): [number, number][] {
  const of = (at: number): readonly number[] => ((pins.get(at)?.length ?? 0) > 1 ? (pins.get(at) ?? []) : [at])
  return of(a).flatMap(x => of(b).map((y): [number, number] => [x, y]))
}

type Centre = ReadonlyMap<number, number>

/** The mean of the views of articles. */
function centreOf(articles: readonly number[], views: readonly Sparse[]): Centre {
  const centre = new Map<number, number>()
  for (const at of articles) {
    const own = views[at]
    for (const [i, term] of own?.terms.entries() ?? []) {
      centre.set(term, (centre.get(term) ?? 0) + (own?.weights[i] ?? 0) / articles.length)
    }
  }
  return centre
}

/** The position of the centre that fits best; the first of equals. */
function likest(own: Centre, centres: readonly Centre[]): number {
  let [best, most] = [0, -1]
  for (const [i, centre] of centres.entries()) {
    let fit = 0
    for (const [term, weight] of own) fit += weight * (centre.get(term) ?? 0)
    if (fit > most) [best, most] = [i, fit]
  }
  return best
}
