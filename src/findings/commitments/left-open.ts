import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'

const REACH = 4

/** Whether the words only ask: `Will Ormia leave by June?`, `it is unclear whether it will leave`, `asked what it would do`. */
export function isLeftOpen(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const sentence = view.document.sentences[token.sentence]
  if (view.tokens[(sentence?.last ?? 0) - 1]?.text === '?') return true
  let at: Token | undefined = token
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (childrenBy(view, at.index, 'mark').some(mark => mark.text.toLowerCase() === 'whether')) return true
    if (['ccomp', 'csubj'].includes(relation(at))) return isAsking(view, lexicon, at)
    if (!['xcomp', 'conj'].includes(relation(at))) return false
    at = view.tokens[at.head]
  }
  return false
}

/** `what it would do`: the clause opens with a word that asks; behind a comma it tells more of somebody (Ada Holm, who will speak). */
function isAsking(view: TreeView, { asking }: CommitmentLexicon, clause: Token): boolean {
  const first = view.first[clause.index] ?? clause.index
  if (first > 0 && view.tokens[first - 1]?.text === ',') return false
  const openers = childrenBy(view, clause.index, 'mark', 'advmod', 'obj', 'obl', 'nsubj')
  return openers.some(
    word => word.index < clause.index && word.index - first <= 1 && asking.has(word.text.toLowerCase())
  )
}
