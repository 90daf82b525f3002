import type { Reading, Span } from '../../record/index.js'
import type { Found } from './found.js'

/** The condition on which a statement says that something will be done; null where it names none. */
export function conditionOf(found: Found, reading: Reading): Span | null {
  if (found.kind !== 'statement') return null
  const { id, content } = found.finding
  const promised = reading.commitments.filter(({ statement, condition }) => statement === id && condition !== null)
  return (
    promised
      .flatMap(({ condition }) => condition ?? [])
      .find(at => content.some(span => span.field === at.field && span.start <= at.start && at.end <= span.end)) ?? null
  )
}
