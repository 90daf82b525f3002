import type { Token } from '../../language/layers.js'
import { childBy, type TreeView } from '../tree-view.js'

/** `will be higher`, `is one of them`: what somebody or something is, and not where he is to be on that day. */
export function isState(view: TreeView, token: Token): boolean {
  if (childBy(view, token.index, 'cop') === null || token.upos === 'VERB') return false
  return childBy(view, token.index, 'case') === null && (token.upos !== 'ADJ' || token.xpos !== 'JJ')
}
