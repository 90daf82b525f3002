import type { Point, Reading } from '../../record/index.js'
import type { Change } from './change.js'
import type { ReportView } from './report-view.js'

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/**
 * Whether the deadline of a promise was met or went by: a later article that tells of the act, or, failing that, the first
 * one that was published after the deadline. A deadline that is no date is left alone.
 */
export function deadlineChanges(point: Point, reports: readonly ReportView[], readings: readonly Reading[]): Change[] {
  const promised = reports.find(view => DATE.test(view.commitment?.by?.value ?? ''))
  const deadline = promised?.commitment?.by?.value
  if (promised === undefined || deadline === undefined) return []
  const met = reports.find(view => view.order > promised.order && view.event?.status === 'occurred')
  if (met !== undefined) return [change('deadline met', point, deadline, met.reading)]
  const after = readings.slice(promised.order + 1).find(({ article }) => isAfter(article.published, deadline))
  return after === undefined ? [] : [change('deadline passed', point, deadline, after)]
}

/** Whether a date lies after the whole of a day, month or year. */
function isAfter(published: string | null, deadline: string): boolean {
  return published !== null && published.slice(0, deadline.length) > deadline
}

function change(kind: 'deadline met' | 'deadline passed', point: Point, deadline: string, reading: Reading): Change {
  const { published, id } = reading.article
  return { when: published, kind, title: `${deadline}: ${point.title}`, points: [point.id], article: id }
}
