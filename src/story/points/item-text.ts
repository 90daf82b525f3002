import type { Reading, Span } from '../../record/index.js'
import type { Found } from './found.js'

/** How far around a figure or a cue its sentence is looked for, in UTF-16 units. */
const REACH = 300

/** What a finding says in words; `span` is where it stands, `spans` the words compared. */
export interface ItemText {
  readonly text: string
  readonly span: Span
  readonly spans: readonly Span[]
}

/** The words of a finding: content, evidence, what is promised; the sentence around a figure or a refusal to comment. */
export function textOf(found: Found, reading: Reading): ItemText {
  const spans = spansOf(found)
  const first = spans[0] ?? anchor(found)
  if (spans.length > 0 && found.kind !== 'figure') {
    return { text: spans.map(span => span.quote).join(' '), span: first, spans }
  }
  const around = sentenceAround(reading, first)
  return { text: around.quote, span: first, spans: [around] }
}

function spansOf(found: Found): Span[] {
  if (found.kind === 'statement') return [...found.finding.content]
  if (found.kind === 'figure') return [found.finding.span]
  if (found.kind === 'commitment') {
    return found.finding.condition === null ? [found.finding.what] : [found.finding.what, found.finding.condition]
  }
  const mention = found.finding.mentions[0]
  return mention === undefined ? [] : [mention.evidence]
}

function anchor(found: Found): Span {
  const span = found.kind === 'statement' ? (found.finding.cue[0] ?? found.finding.source[0]) : undefined
  return span ?? { start: 0, end: 1, quote: ' ' }
}

/** The sentence that holds a span, cut at a few hundred characters on either side. */
export function sentenceAround(reading: Reading, span: Span): Span {
  const text = (span.field === undefined ? reading.article.text : reading.article[span.field]) ?? ''
  const from = Math.max(0, span.start - REACH)
  const before = text.slice(from, span.start)
  const after = text.slice(span.end, span.end + REACH)
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '))
  const closes = after.search(/[.!?](?:[\s"”]|$)|\n/u)
  const lead = before.slice(opens + 1)
  const start = span.start - lead.trimStart().length
  const end = span.end + (closes < 0 ? after.length : closes)
  const quote = text.slice(start, end)
  return span.field === undefined ? { start, end, quote } : { start, end, quote, field: span.field }
}
