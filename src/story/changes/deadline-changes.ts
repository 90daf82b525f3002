import type { Commitment, Point, Reading } from '../../record/index.js'
import { instantsOf } from '../known-at.js'
import type { Change } from './change.js'
import type { ReportView } from './report-view.js'

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/**
 * Whether the deadline of a promise was met or went by: a later article that tells of the act, or, failing that, the first
 * one that was published after the deadline; without one, `asOf` where that lies after it. An act that is told after the deadline, or dated after it,
 * does not show that it was met. A deadline that is no date is left alone. The readings are in order of publication.
 */
export function deadlineChanges(
  point: Point,
  reports: readonly ReportView[],
  readings: readonly Reading[],
  asOf: string | null
): Change[] {
  const promised = reports.find(view => DATE.test(deadlineOf(view.commitment) ?? ''))
  const deadline = deadlineOf(promised?.commitment ?? null)
  const end = instantsOf(deadline)?.last
  if (promised === undefined || deadline === null || end === undefined) return []
  const done = reports.find(view => view.order > promised.order && view.event?.status === 'occurred')
  if (done !== undefined && isInTime(done, end)) return [change('deadline met', point, deadline, done.reading)]
  const after = firstAfter(readings, promised.order + 1, end)
  if (after !== undefined) return [change('deadline passed', point, deadline, after)]
  const passed = (instantsOf(asOf)?.last ?? -Infinity) > end
  return passed ? [{ ...change('deadline passed', point, deadline, null), when: deadline }] : []
}

function deadlineOf(commitment: Commitment | null): string | null {
  return commitment?.by?.value ?? null
}

/** Whether the act was done by the deadline: the report dates it so, or itself appeared by then. */
function isInTime({ event, reading }: ReportView, end: number): boolean {
  const done = instantsOf(event?.when?.value ?? null)
  if (done !== null) return done.first <= end
  return (instantsOf(reading.article.published)?.first ?? Infinity) <= end
}

/** The first reading from a position on that was published after an instant; a search by halves, for they are in order. */
function firstAfter(readings: readonly Reading[], from: number, instant: number): Reading | undefined {
  let [low, high] = [from, readings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const first = instantsOf(readings[middle]?.article.published ?? null)?.first ?? Infinity
    if (first <= instant) low = middle + 1
    else high = middle
  }
  const found = readings[low]
  return instantsOf(found?.article.published ?? null) === null ? undefined : found
}

function change(
  kind: 'deadline met' | 'deadline passed',
  point: Point,
  deadline: string,
  reading: Reading | null
): Change {
  const article = reading?.article ?? null
  const title = `${deadline}: ${point.title}`
  return { when: article?.published ?? null, kind, title, points: [point.id], article: article?.id ?? null }
}
