import type { Lineage, Point } from '../../record/index.js'
import { boundsOverlap } from '../points/figure-pair.js'
import type { Change, ChangeKind } from './change.js'
import type { ReportView } from './report-view.js'

/** What a report does to a point, given the reports of earlier articles; null where it changes nothing so. */
type Rule = (report: ReportView, earlier: readonly ReportView[]) => string | null

const OPEN_STATUS = new Set(['planned', 'conditional', 'possible'])
const DONE_STATUS = new Set(['occurred', 'ongoing'])

const figureRevised: Rule = ({ figure }, earlier) => {
  const last = earlier.map(view => view.figure).findLast(other => other !== null) ?? null
  if (figure === null || last === null || boundsOverlap(figure, last)) return null
  return `${last.span.quote} → ${figure.span.quote}`
}

const newDenial: Rule = ({ report }, earlier) => {
  const before = earlier.some(view => view.report.stance === 'denies')
  const affirmed = earlier.some(view => view.report.stance === 'asserts' || view.report.stance === 'attributes')
  return report.stance === 'denies' && affirmed && !before ? '' : null
}

/** Somebody who is named confirms what nobody, or nobody named, stood behind before. */
const newlyConfirmed: Rule = ({ report, statement, event }, earlier) => {
  const settled = earlier.some(view => view.statement?.act === 'confirm')
  if (settled) return null
  const leftOpen = earlier.some(view => view.report.stance === 'declines' || view.report.stance === 'doubts')
  if (leftOpen && event?.status === 'occurred' && report.stance !== 'denies') return ''
  const unnamed = earlier.every(
    view => view.statement?.standing === 'anonymous' || view.statement?.standing === 'unattributed'
  )
  const confirms = statement?.act === 'confirm' && report.stance === 'attributes'
  return confirms && (leftOpen || unnamed) ? '' : null
}

const statusMoved: Rule = ({ event }, earlier) => {
  const last = earlier.map(view => view.event).findLast(other => other !== null) ?? null
  if (event === null || last === null) return null
  const moved = last.type === event.type && OPEN_STATUS.has(last.status) && DONE_STATUS.has(event.status)
  return moved ? `${last.status} → ${event.status}` : null
}

const RULES: readonly (readonly [ChangeKind, Rule])[] = [
  ['figure revised', figureRevised],
  ['new denial', newDenial],
  ['newly confirmed', newlyConfirmed],
  ['status moved', statusMoved]
]

/** What later articles changed about one point; each kind of change at most once per article. */
export function pointChanges(point: Point, reports: readonly ReportView[], lineages: readonly Lineage[]): Change[] {
  const changes: Change[] = []
  const seen = new Set<string>()
  for (const view of reports) {
    const earlier = reports.filter(other => other.order < view.order)
    if (earlier.length === 0) continue
    for (const [kind, rule] of RULES) {
      const detail = rule(view, earlier)
      const key = `${kind} ${view.report.article}`
      if (detail === null || seen.has(key)) continue
      seen.add(key)
      changes.push(changeOf(kind, point, view, detail))
    }
  }
  return [...changes, ...firstIndependent(point, reports, lineages)]
}

/** The first article that brought a second known root: from then on the point no longer rests on one. */
function firstIndependent(point: Point, reports: readonly ReportView[], lineages: readonly Lineage[]): Change[] {
  const rooted = new Set(lineages.filter(lineage => lineage.root !== null).map(lineage => lineage.id))
  const known = reports.filter(view => rooted.has(view.report.lineage) && view.report.stance !== 'denies')
  const first = known[0]
  const second = known.find(view => view.order > (first?.order ?? 0) && view.report.lineage !== first?.report.lineage)
  return second === undefined ? [] : [changeOf('first independent origin', point, second, '')]
}

function changeOf(kind: ChangeKind, point: Point, view: ReportView, detail: string): Change {
  const { article } = view.reading
  const title = detail === '' ? point.title : `${detail}: ${point.title}`
  return { when: article.published, kind, title, points: [point.id], article: article.id }
}
