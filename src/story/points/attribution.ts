import type { Article, Reading, Stance, Statement } from '../../record/index.js'
import type { Found } from './found.js'

/** Words at a cue or in an attribution that leave open whether a thing is so. */
const DOUBT =
  /\bdoubt|\b(?:sceptical|skeptical|unclear|unverified|not (?:be )?(?:independently )?(?:verif|confirm)\w*)/iu

/** Shares of the record that say on whose word a finding stands. */
export function statementsById(reading: Reading): ReadonlyMap<string, Statement> {
  return new Map(reading.statements.map(statement => [statement.id, statement]))
}

/** The statement that a finding is, or stands in; null in the outlet's own voice. An event told in both stands in the outlet's. */
export function carrier(found: Found, statements: ReadonlyMap<string, Statement>): Statement | null {
  if (found.kind === 'statement') return found.finding
  if (found.kind !== 'event') return statements.get(found.finding.statement ?? '') ?? null
  const ids = found.finding.mentions.map(mention => mention.statement)
  return ids.includes(null) ? null : (statements.get(ids[0] ?? '') ?? null)
}

/** How a report stands to what it tells. */
export function stanceOf(found: Found, statement: Statement | null, { article }: Reading): Stance {
  if (found.kind === 'event' && found.finding.status === 'denied') return 'denies'
  if (statement === null) return 'asserts'
  if (statement.act === 'decline-comment') return 'declines'
  if (statement.cue.some(cue => DOUBT.test(cue.quote))) return 'doubts'
  return statement.act === 'deny' && !isGiven(found, article) ? 'denies' : 'attributes'
}

/** Whether a number is taken as known (the 40 crates, those 40): who denies what became of them does not deny it. */
function isGiven(found: Found, { text }: Article): boolean {
  if (found.kind !== 'figure' || found.finding.span.field !== undefined) return false
  const { start } = found.finding.span
  return /\b(?:the|these|those|their|its|his|her|our|all) (?:\w+ )?$/iu.test(text.slice(Math.max(0, start - 20), start))
}
