import type { Statement } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import type { Condition } from '../condition.js'
import { isPassive } from '../passive.js'
import { subjectOf } from '../predicate.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { governorOf } from './governor.js'
import { isBody } from './is-body.js'
import { isState } from './is-state.js'
import { modalsOf } from './modals.js'
import { isOwnWord, MENACING } from './own-word.js'
import type { Undertaking } from './undertaking.js'

/** What may be binds somebody only on his own word: `we could leave if …`, and not `firms might close if …`. */
export function isConditional(
  view: TreeView,
  lexicon: CommitmentLexicon,
  { condition }: Undertaking,
  token: Token,
  statement: Statement | null
): boolean {
  if (isState(view, token) && !(statement !== null && MENACING.has(statement.act))) return false
  if (condition !== null && isUnreal(view, condition, statement)) return false
  const modals = modalsOf(view, lexicon, token)
  if (modals.some(word => !lexicon.possibilities.has(word))) return true
  if (modals.length > 0) return isOwnWord(view, token.index, statement) || isHarm(view, lexicon, token)
  const governor = governorOf(view, lexicon, token)
  return governor !== null && !lexicon.aspects.has(governor.word.lemma) && !lexicon.loose.has(governor.word.lemma)
}

/** `ties could be cut if …`, `Ormia could retaliate if …`: harm that a body would do is a threat, whoever tells of it. */
function isHarm(view: TreeView, { harmful }: CommitmentLexicon, token: Token): boolean {
  return harmful.has(token.lemma) && (isPassive(view, token.index) || isBody(view, subjectOf(view, token.index)))
}

/** `if I were a donor`, `if it had paid`: what is not so binds nobody; told of others' words, the past may stand for what is to come. */
function isUnreal(view: TreeView, { head, first }: Condition, statement: Statement | null): boolean {
  if (view.tokens[first]?.text.toLowerCase() !== 'if') return false
  if (statement !== null && statement.quotation !== 'direct') return false
  const copula = childBy(view, head, 'cop')
  if (copula?.xpos === 'VBD' && ['NOUN', 'PRON'].includes(view.tokens[head]?.upos ?? '')) return true
  return (
    childrenBy(view, head, 'aux').some(aux => /^(?:had|['’]d)$/iu.test(aux.text)) && view.tokens[head]?.xpos === 'VBN'
  )
}
