import { createHash } from 'node:crypto'
import type { Span } from '../record/index.js'

/** An id that comes from the kind, the step and the spans alone, so that reading the same text again keeps it. */
export function findingId(kind: string, step: string, spans: readonly Span[]): string {
  const key = [kind, step, ...spans.map(s => `${s.field ?? 'text'}:${String(s.start)}-${String(s.end)}`)].join('|')
  return `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`
}
