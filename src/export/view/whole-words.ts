import type { Reading, Span } from '../../record/index.js'
import { standsIn, textOf } from './anchor.js'

/** Longest stretch between two spans that is shown with them, in UTF-16 units: a cue with its source and their relative clause. */
const BETWEEN = 200
const GAP = ' […] '

/**
 * The words of the spans as the article has them, none cut short, in the order of its text. What stands between two near
 * spans is shown too, so that a quotation keeps the words around its cue; a wider gap is `[…]`.
 */
export function wholeWords(reading: Reading, spans: readonly Span[]): string {
  const known = spans.filter(span => standsIn(reading, span)).sort(inText)
  const parts: Span[] = []
  for (const span of known) {
    const last = parts.at(-1)
    const near = last?.field === span.field && span.start - (last?.end ?? 0) <= BETWEEN
    if (last !== undefined && near) parts[parts.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else parts.push(span)
  }
  return parts.map(part => textOf(reading, part)?.slice(part.start, part.end) ?? '').join(GAP)
}

const FIELDS: readonly Span['field'][] = ['headline', 'standfirst', undefined]

function inText(a: Span, b: Span): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start || a.end - b.end
}
