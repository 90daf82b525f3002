import { pairUp, rates, share, type Range } from '../annotated/matching.js'
import { ARTICLES } from '../statements.js'
import { readPointsGold, type GoldLineage, type GoldPoint, type GoldRoot } from './gold.js'

/** The two independent passes over the articles. */
export const PASSES = ['bench/gold/points-pass1.json', 'bench/gold/points-pass2.json'] as const

/**
 * How far two annotators of points agree: pairs of reports that both link (F1), points paired by the reports they
 * share, and of those the same kind, relation and independent roots; articles with the same roots.
 * @throws BenchError where a pass or the articles are not there, or do not fit one another.
 */
export function run(articles = ARTICLES, passes: readonly [string, string] = PASSES): unknown {
  const [one, other] = [readPointsGold(passes[0], articles), readPointsGold(passes[1], articles)]
  const matched = pairUp(one.points, other.points, reportsShared, 0.5).flatMap(({ left, right }) => {
    const [a, b] = [one.points[left], other.points[right]]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
  const same = (test: (a: GoldPoint, b: GoldPoint) => boolean): number =>
    share(matched.filter(([a, b]) => test(a, b)).length, matched.length)
  const lineages = one.lineage.flatMap(a => {
    const b = other.lineage.find(({ article }) => article === a.article)
    return b === undefined ? [] : [[a, b] as const]
  })
  return {
    bench: 'points-agreement',
    points: rates(matched.length, other.points.length, one.points.length),
    links: links(one.points, other.points),
    kind: same((a, b) => a.kind === b.kind),
    relation: same((a, b) => a.relation === b.relation),
    independent: same((a, b) => a.independent.join() === b.independent.join()),
    lineage: {
      articles: lineages.length,
      same: share(lineages.filter(([a, b]) => sameRoots(a, b)).length, lineages.length)
    }
  }
}

/** Two reports in one point, as two places in articles. */
type Link = readonly [Placed, Placed]
interface Placed {
  readonly article: string
  readonly span: Range
}

function links(one: readonly GoldPoint[], other: readonly GoldPoint[]): object {
  const [xs, ys] = [one.flatMap(linksOf), other.flatMap(linksOf)]
  const has = (all: readonly Link[], [a, b]: Link): boolean =>
    all.some(([x, y]) => (meet(a, x) && meet(b, y)) || (meet(a, y) && meet(b, x)))
  const [right, found] = [ys.filter(link => has(xs, link)).length, xs.filter(link => has(ys, link)).length]
  const [p, r] = [right / Math.max(1, ys.length), found / Math.max(1, xs.length)]
  return { p: share(right, ys.length), r: share(found, xs.length), f1: share(2 * p * r, p + r), n: xs.length }
}

function linksOf({ reports }: GoldPoint): Link[] {
  return reports.flatMap((a, i) =>
    reports.slice(i + 1).flatMap((b): Link[] => (a.article === b.article ? [] : [[a, b]]))
  )
}

/** Reports in common over reports of both, doubled: 1 where all are. */
function reportsShared(a: GoldPoint, b: GoldPoint): number {
  const shared = pairUp(a.reports, b.reports, (x, y) => (meet(x, y) ? 1 : 0), 1).length
  return (2 * shared) / (a.reports.length + b.reports.length)
}

function meet(a: Placed, b: Placed): boolean {
  const common = Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0])
  return a.article === b.article && common > 0 && common >= 0.3 * Math.min(size(a.span), size(b.span))
}

function size([from, to]: Range): number {
  return to - from
}

function sameRoots(a: GoldLineage, b: GoldLineage): boolean {
  return a.roots.length === b.roots.length && pairUp(a.roots, b.roots, rootShared, 1).length === a.roots.length
}

/** 1 for two roots of one kind that stand in the same words, or in none. */
function rootShared(a: GoldRoot, b: GoldRoot): number {
  const [x, y] = [a.name_span, b.name_span]
  if (a.kind !== b.kind) return 0
  if (x === null || y === null) return x === y ? 1 : 0
  return Math.min(x[1], y[1]) > Math.max(x[0], y[0]) ? 1 : 0
}
