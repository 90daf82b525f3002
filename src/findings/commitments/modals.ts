import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'

/** Auxiliaries, as written, with which something would be done: its own, or those of the verb that it is joined to. */
export function modalsOf(view: TreeView, { modals }: CommitmentLexicon, token: Token): string[] {
  const of = (index: number): string[] =>
    childrenBy(view, index, 'aux').flatMap(aux => (modals.has(aux.text.toLowerCase()) ? [aux.text.toLowerCase()] : []))
  const own = of(token.index)
  return own.length > 0 || relation(token) !== 'conj' ? own : of(token.head)
}
