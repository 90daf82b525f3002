import type { Lineage, Point } from '../../record/index.js'
import { boundsOverlap } from '../points/figure-pair.js'
import type { Change, ChangeKind } from './change.js'
import { isHeld, learn, nothingKnown, type Known } from './known.js'
import type { ReportView } from './report-view.js'

/** What a report does to a point, given what earlier articles have left known; null where it changes nothing so. */
type Rule = (report: ReportView, known: Known) => string | null

const OPEN_STATUS = new Set(['planned', 'conditional', 'possible'])
const DONE_STATUS = new Set(['occurred', 'ongoing'])

const figureRevised: Rule = ({ figure, report }, { figure: last }) => {
  if (figure === null || last === null || !isHeld(report) || boundsOverlap(figure, last)) return null
  return `${last.span.quote} → ${figure.span.quote}`
}

const newDenial: Rule = ({ report }, { affirmed, denied }) =>
  report.stance === 'denies' && affirmed && !denied ? '' : null

/** Somebody who is named confirms what nobody, or nobody named, stood behind before. */
const newlyConfirmed: Rule = ({ report, statement, event }, { confirmed, leftOpen, unnamed }) => {
  if (confirmed) return null
  if (leftOpen && event?.status === 'occurred' && report.stance !== 'denies') return ''
  const confirms = statement?.act === 'confirm' && report.stance === 'attributes'
  return confirms && (leftOpen || unnamed) ? '' : null
}

const statusMoved: Rule = ({ event }, { event: last }) => {
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

/** What later articles changed about one point; each kind of change at most once per article. One pass over the reports. */
export function pointChanges(point: Point, reports: readonly ReportView[], rooted: ReadonlySet<string>): Change[] {
  const changes: Change[] = []
  const known = nothingKnown()
  for (const [i, article] of byArticle(reports).entries()) {
    for (const [kind, rule] of i === 0 ? [] : RULES) {
      const told = article.flatMap(view => {
        const detail = rule(view, known)
        return detail === null ? [] : [{ view, detail }]
      })[0]
      if (told !== undefined) changes.push(changeOf(kind, point, told.view, told.detail))
    }
    for (const view of article) learn(known, view)
  }
  return [...changes, ...firstIndependent(point, reports, rooted)]
}

/** The reports of each article, in order. */
function byArticle(reports: readonly ReportView[]): ReportView[][] {
  const articles: ReportView[][] = []
  for (const view of reports) {
    const last = articles.at(-1)
    if (last?.[0]?.order === view.order) last.push(view)
    else articles.push([view])
  }
  return articles
}

/** The ids of the lineages whose root is known. */
export function rootedIds(lineages: readonly Lineage[]): ReadonlySet<string> {
  return new Set(lineages.filter(lineage => lineage.root !== null).map(lineage => lineage.id))
}

/** The first article that brought a second known root: from then on the point no longer rests on one. */
function firstIndependent(point: Point, reports: readonly ReportView[], rooted: ReadonlySet<string>): Change[] {
  const known = reports.filter(view => rooted.has(view.report.lineage) && isHeld(view.report))
  const first = known[0]
  const second = known.find(view => view.order > (first?.order ?? 0) && view.report.lineage !== first?.report.lineage)
  return second === undefined ? [] : [changeOf('first independent origin', point, second, '')]
}

function changeOf(kind: ChangeKind, point: Point, view: ReportView, detail: string): Change {
  const { article } = view.reading
  const title = detail === '' ? point.title : `${detail}: ${point.title}`
  return { when: article.published, kind, title, points: [point.id], article: article.id }
}
