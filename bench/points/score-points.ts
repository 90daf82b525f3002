import { share } from '../annotated/matching.js'
import type { GoldPoint } from './gold.js'
import { holds, type PrintedPoint } from './printed-points.js'

/** What became of one annotated point. */
export interface JudgedPoint {
  readonly gold: GoldPoint
  /** Pairs of its reports in two articles, and how many of them one printed point holds. */
  readonly pairs: number
  readonly linked: number
  /** The printed point that holds most of its reports, where that is two or more. */
  readonly best: PrintedPoint | null
  /** For each of its reports the printed points that hold it. */
  readonly held: readonly (readonly PrintedPoint[])[]
}

/**
 * Finds each annotated point among the printed ones. A pair of reports is linked when one printed point holds a finding
 * at the place of each. What is optional is left out.
 */
export function judgePoints(golds: readonly GoldPoint[], printed: readonly PrintedPoint[]): JudgedPoint[] {
  return golds
    .filter(gold => !gold.optional)
    .map(gold => {
      const held = gold.reports.map(report => printed.filter(one => holds(one, report)))
      let [pairs, linked] = [0, 0]
      for (const [i, a] of gold.reports.entries()) {
        for (let j = i + 1; j < gold.reports.length; j++) {
          if (a.article === gold.reports[j]?.article) continue
          pairs++
          if (held[i]?.some(one => held[j]?.includes(one)) === true) linked++
        }
      }
      return { gold, pairs, linked, best: mostHeld(held), held }
    })
}

function mostHeld(held: readonly (readonly PrintedPoint[])[]): PrintedPoint | null {
  const counts = new Map<PrintedPoint, number>()
  for (const one of held.flat()) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= 2 ? best[0] : null
}

/** Shares of pairs linked, and of the points found those whose relation and independent roots are right. */
export interface LinkScore {
  readonly points: number
  readonly pairs: number
  readonly linked: number
  readonly judged: number
  readonly relation: number
  readonly independent: number
}

/** How well some annotated points are linked and related. */
export function scoreLinks(judged: readonly JudgedPoint[]): LinkScore {
  const found = judged.flatMap(({ gold, best }) => (best === null ? [] : [{ gold, point: best.point }]))
  const sum = (key: 'pairs' | 'linked'): number => judged.reduce((total, one) => total + one[key], 0)
  const right = found.filter(({ gold, point }) => point.relation === gold.relation).length
  const counted = found.filter(
    ({ gold, point }) => point.independent.min === gold.independent[0] && point.independent.max === gold.independent[1]
  ).length
  return {
    points: judged.length,
    pairs: sum('pairs'),
    linked: share(sum('linked'), sum('pairs')),
    judged: found.length,
    relation: share(right, found.length),
    independent: share(counted, found.length)
  }
}

/** Printed points that hold a report of an annotated one, and the share of them that hold reports of two. */
export interface MixScore {
  readonly printed: number
  readonly mixed: number
}

/** How many printed points, of one kind or of all, mix annotated ones; `judged`: all that they may mix. */
export function scoreMixing(judged: readonly JudgedPoint[], kind: string | null = null): MixScore {
  const holders = new Map<PrintedPoint, Set<string>>()
  for (const { gold, held } of judged) {
    for (const one of held.flat()) {
      if (kind === null || one.point.kind === kind) holders.set(one, (holders.get(one) ?? new Set()).add(gold.id))
    }
  }
  const mixed = [...holders.values()].filter(ids => ids.size > 1).length
  return { printed: holders.size, mixed: share(mixed, holders.size) }
}

/** Pairs of findings in two articles that one printed point joins, and the share that report one annotated point. */
export interface JoinScore {
  readonly joined: number
  readonly pure: number
}

/**
 * How many of the pairs that printed points join belong together. Only findings at annotated places are judged; one
 * finding may stand at the places of several points (a sentence with two acts), and then any of them will do.
 */
export function scoreJoining(golds: readonly GoldPoint[], printed: readonly PrintedPoint[]): JoinScore {
  const pairs = printed.flatMap(({ point, reports }) => {
    const told = reports.map(report => ({
      article: report.article,
      ids: golds.filter(gold => gold.reports.some(at => holds({ point, reports: [report] }, at))).map(gold => gold.id)
    }))
    return told.flatMap((a, i) =>
      told
        .slice(i + 1)
        .filter(b => a.article !== b.article && a.ids.length > 0 && b.ids.length > 0)
        .map(b => a.ids.some(id => b.ids.includes(id)))
    )
  })
  return { joined: pairs.length, pure: share(pairs.filter(Boolean).length, pairs.length) }
}
