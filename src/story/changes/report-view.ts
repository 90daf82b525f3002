import type { Commitment, Event, Figure, Point, Reading, Report, Statement } from '../../record/index.js'

/** A report of a point with its finding and article, in order of publication. */
export interface ReportView {
  readonly report: Report
  readonly order: number
  readonly reading: Reading
  readonly statement: Statement | null
  readonly event: Event | null
  readonly figure: Figure | null
  readonly commitment: Commitment | null
}

/** A finding with its article. */
export type FindingView = Omit<ReportView, 'report'>

/** The findings of readings by article and id, and the readings by article. */
export interface FindingLookup {
  (article: string, finding: string): FindingView | null
  readonly reading: (article: string) => Reading | null
}

/** The lookup over readings in order of publication. */
export function findingLookup(readings: readonly Reading[]): FindingLookup {
  const views = new Map<string, FindingView>()
  const byArticle = new Map(readings.map(reading => [reading.article.id, reading]))
  for (const [order, reading] of readings.entries()) {
    const none = { order, reading, statement: null, event: null, figure: null, commitment: null }
    const put = (id: string, view: FindingView): unknown => views.set(`${reading.article.id} ${id}`, view)
    for (const statement of reading.statements) put(statement.id, { ...none, statement })
    for (const event of reading.events) put(event.id, { ...none, event })
    for (const figure of reading.figures) put(figure.id, { ...none, figure })
    for (const commitment of reading.commitments) put(commitment.id, { ...none, commitment })
  }
  const find = (article: string, finding: string): FindingView | null => views.get(`${article} ${finding}`) ?? null
  return Object.assign(find, { reading: (article: string) => byArticle.get(article) ?? null })
}

/** The reports of a point in order of publication; those in captions are left out. */
export function reportsInOrder(point: Point, lookup: FindingLookup): ReportView[] {
  return point.reports
    .flatMap((report): ReportView[] => {
      const view = lookup(report.article, report.finding)
      return view === null ? [] : [{ ...view, report }]
    })
    .filter(view => segmentOf(view) !== 'caption' && segmentOf(view) !== 'embed')
    .sort((a, b) => a.order - b.order)
}

function segmentOf(view: ReportView): string | undefined {
  return (view.statement ?? view.event ?? view.figure ?? view.commitment)?.segment
}
