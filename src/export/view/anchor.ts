import type { Reading, Span } from '../../record/index.js'
import type { Report } from './report.js'

/** The text that a span's offsets count in; null where the article has no such field. */
export function textOf(reading: Reading, span: Pick<Span, 'field'>): string | null {
  return span.field === undefined ? reading.article.text : reading.article[span.field]
}

/** Whether the span lies inside its text, so that the report can show it. */
export function standsIn(reading: Reading, span: Span): boolean {
  const text = textOf(reading, span)
  return text !== null && span.start >= 0 && span.start < span.end && span.end <= text.length
}

/** Name of the highlighted words on the page: `r3-c120-180`, or `r3-headline-c0-20` in a field given apart. */
export function anchorOf(report: Report, span: Span): string {
  const field = span.field === undefined ? '' : `-${span.field}`
  return `${report.ref}${field}-c${String(span.start)}-${String(span.end)}`
}

/** Where a link to the words leads: the report itself where its text does not hold them. */
export function targetOf(report: Report, span: Span | null): string {
  const shown = span !== null && report.reading !== null && standsIn(report.reading, span)
  return shown ? anchorOf(report, span) : report.ref
}
