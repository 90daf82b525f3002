import type { Span, Statement } from '../record/index.js'

/** The innermost statement whose content holds all of `span`: on whose word it stands. Null for the outlet's own voice. */
export function enclosingStatement(statements: readonly Statement[], span: Span): Statement | null {
  let best: Statement | null = null
  let size = Infinity
  for (const statement of statements) {
    const holds = statement.content.some(c => c.field === span.field && c.start <= span.start && c.end >= span.end)
    const length = statement.content.reduce((sum, c) => sum + c.end - c.start, 0)
    if (holds && length < size) [best, size] = [statement, length]
  }
  return best
}
