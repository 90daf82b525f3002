import type { Event, Figure, Report } from '../../record/index.js'
import type { ReportView } from './report-view.js'

/** What the reports of earlier articles have left known about one point; grows by one report at a time. */
export interface Known {
  /** The figure and the event told last. */
  figure: Figure | null
  event: Event | null
  affirmed: boolean
  denied: boolean
  confirmed: boolean
  /** Somebody declined to say, or doubted, whether it is so. */
  leftOpen: boolean
  /** Nobody named stands behind any report. */
  unnamed: boolean
}

/** What is known before the first report. */
export function nothingKnown(): Known {
  return {
    figure: null,
    event: null,
    affirmed: false,
    denied: false,
    confirmed: false,
    leftOpen: false,
    unnamed: true
  }
}

/** Whether a report holds what it tells for so: it neither denies it nor takes it back. */
export function isHeld({ stance }: Report): boolean {
  return stance !== 'denies' && stance !== 'withdraws'
}

/** Adds a report to what is known. */
export function learn(known: Known, { report, figure, event, statement }: ReportView): void {
  const { stance } = report
  if (figure !== null && isHeld(report)) known.figure = figure
  if (event !== null) known.event = event
  known.affirmed ||= stance === 'asserts' || stance === 'attributes'
  known.denied ||= stance === 'denies'
  known.confirmed ||= statement?.act === 'confirm'
  known.leftOpen ||= stance === 'declines' || stance === 'doubts'
  known.unnamed &&= statement?.standing === 'anonymous' || statement?.standing === 'unattributed'
}
