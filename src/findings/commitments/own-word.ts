import type { Statement } from '../../record/index.js'
import { subjectOf } from '../predicate.js'
import type { TreeView } from '../tree-view.js'
import { bodyBehind } from './body-behind.js'

/** Acts by which somebody says what another has to expect of him. */
export const MENACING: ReadonlySet<string> = new Set(['warn', 'threaten', 'commit'])

/** Whether whoever would do it says so himself, or somebody warns of it or undertakes it: `we could leave`, `its minister said it might`. */
export function isOwnWord(view: TreeView, predicate: number, statement: Statement | null): boolean {
  if (statement === null) return false
  if (MENACING.has(statement.act)) return true
  const subject = subjectOf(view, predicate)
  if (subject === null) return false
  if (/^(?:we|i)$/iu.test(view.tokens[subject]?.text ?? '')) return true
  const who = view.headed.get(subject)?.entity.id
  return who !== undefined && (statement.speakers.includes(who) || bodyBehind(view, statement)?.entity === who)
}
