import type { Span, Statement } from '../record/index.js'
import type { Document, TokenRange } from '../language/layers.js'
import { firstWhere } from './first-where.js'

/**
 * For each token the innermost statement whose content holds it, null in the outlet's own voice. The same answer as
 * `enclosingStatement` gives for one span, worked out for the whole article at once.
 */
export function statementByToken(document: Document, statements: readonly Statement[]): readonly (Statement | null)[] {
  const at: (Statement | null)[] = document.tokens.map(() => null)
  const length = (statement: Statement): number => statement.content.reduce((sum, c) => sum + c.end - c.start, 0)
  const outermostFirst = [...statements].sort((a, b) => length(b) - length(a))
  for (const statement of outermostFirst) {
    for (const span of statement.content) paint(document, at, span, statement)
  }
  return at
}

function paint(document: Document, at: (Statement | null)[], span: Span, statement: Statement): void {
  const part = document.surface.parts.find(p => p.field === (span.field ?? null))
  if (part === undefined) return
  const [start, end] = [span.start + part.start, span.end + part.start]
  for (let i = firstFrom(document, start); i < document.tokens.length; i++) {
    const token = document.tokens[i]
    if (token === undefined || token.end > end) return
    at[i] = statement
  }
}

/** The tokens of a span; null where it holds none. */
export function tokensOf(document: Document, span: Span): TokenRange | null {
  const part = document.surface.parts.find(p => p.field === (span.field ?? null))
  if (part === undefined) return null
  const first = firstFrom(document, span.start + part.start)
  let last = first
  while ((document.tokens[last]?.end ?? Infinity) <= span.end + part.start) last++
  return last > first ? { first, last } : null
}

/** Index of the first token that starts at or after an offset. */
function firstFrom(document: Document, offset: number): number {
  return firstWhere(document.tokens.length, at => (document.tokens[at]?.start ?? Infinity) >= offset)
}
