import type { Article, Decided } from '../../record/index.js'
import type { Decision } from './decision.js'
import { resolveDecisions } from './resolve-decisions.js'

/**
 * The decisions as far as they speak of articles that are known (ids), for a record of less than all articles.
 * @throws OnrecordError `decisions-invalid` where they are wrong about all articles.
 */
export function knownDecisions(
  decisions: readonly Decision[],
  all: readonly Article[],
  known: ReadonlySet<string>
): Decision[] {
  if (decisions.length === 0) return []
  return resolveDecisions(decisions, all).listed.flatMap(({ decided }) => reduced(decided, known) ?? [])
}

function reduced({ kind, articles, note }: Decided, known: ReadonlySet<string>): Decision | null {
  const [first, second, ...others] = articles.filter(id => known.has(id))
  const named = kind === 'together' ? 2 : articles.length
  if (first === undefined || second === undefined || 2 + others.length < named) return null
  const more = note === null ? {} : { note }
  if (kind === 'pin') return { pin: first, to: second, ...more }
  return kind === 'apart' ? { apart: [first, second], ...more } : { together: [first, second, ...others], ...more }
}
