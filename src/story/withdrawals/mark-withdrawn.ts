import type { Point, Report, Withdrawal } from '../../record/index.js'
import { hashId } from '../text/hash.js'
import type { Withdrawals } from './withdrawals-of.js'

/**
 * The points with what was taken back: a report that repeats a number only to take it back `withdraws` it, beside the reports that
 * told it, and a point of which every other report was taken back is `updated`. Nothing is left out.
 */
export function markWithdrawn(points: readonly Point[], { withdrawn, repeated }: Withdrawals): readonly Point[] {
  if (withdrawn.length === 0) return points
  const gone = new Map(withdrawn.map(one => [keyOf(one), one]))
  const takes = new Map(repeated.map(one => [keyOf(one), keyOf(one.of)]))
  const back = new Map<string, Report[]>()
  for (const report of points.flatMap(point => point.reports)) {
    const of = takes.get(keyOf(report))
    if (of !== undefined) back.set(of, [...(back.get(of) ?? []), { ...report, stance: 'withdraws' }])
  }
  return points.flatMap(point => {
    const told = point.reports.filter(report => !takes.has(keyOf(report)))
    const own = told.flatMap(report => gone.get(keyOf(report)) ?? [])
    if (own.length === 0) return told.length === point.reports.length ? [point] : kept(point, told)
    const added = told.flatMap(report => back.get(keyOf(report)) ?? [])
    const reports = [...told, ...added]
    const id = sameReports(point.reports, reports) ? point.id : pointId(reports)
    return [{ ...point, id, reports, ...(own.length < told.length ? {} : relationOf(own, added)) }]
  })
}

/** A point of other reports without one that takes another point back; nothing where no report is left. */
function kept(point: Point, told: readonly Report[]): Point[] {
  if (told.length === 0) return []
  const relation = new Set(told.map(({ article }) => article)).size === 1 ? 'single' : point.relation
  return [{ ...point, id: pointId(told), relation, reports: told }]
}

function relationOf(own: readonly Withdrawal[], added: readonly Report[]): Pick<Point, 'relation' | 'why'> {
  const why = [...own, ...added].map(({ article, finding }) => ({ article, finding }))
  return { relation: 'updated', why: [why[0], why[own.length]].flatMap(one => one ?? []) }
}

function sameReports(a: readonly Report[], b: readonly Report[]): boolean {
  return a.length === b.length && new Set([...a, ...b].map(keyOf)).size === a.length
}

function pointId(reports: readonly Report[]): string {
  return hashId('point', reports.map(keyOf).sort())
}

function keyOf({ article, finding }: { readonly article: string; readonly finding: string }): string {
  return `${article} ${finding}`
}
