import type { Offsets, Surface } from '../../language/index.js'
import type { Reading, Span, Statement } from '../../record/index.js'

/** Where a statement stands in the surface text. */
export interface StatementPlace {
  readonly statement: Statement
  readonly contents: readonly Offsets[]
  readonly cues: readonly Offsets[]
}

/** The statements of a reading with their surface offsets, in the order of the reading. */
export function statementPlaces(reading: Reading, surface: Surface): StatementPlace[] {
  return reading.statements.map(statement => ({
    statement,
    contents: statement.content.map(span => surfaceOffsets(surface, span)),
    cues: statement.cue.map(span => surfaceOffsets(surface, span))
  }))
}

function surfaceOffsets(surface: Surface, span: Span): Offsets {
  const field = span.field ?? null
  const offset = surface.parts.find(part => part.field === field)?.start ?? 0
  return { start: span.start + offset, end: span.end + offset }
}
