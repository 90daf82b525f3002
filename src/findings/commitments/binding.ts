import type { Statement } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { governorOf, isTakenBack } from './governor.js'
import { isAhead } from './is-ahead.js'
import { isConditional } from './is-conditional.js'
import { isFuture } from './is-future.js'
import { isLeftOpen } from './left-open.js'
import { promisedThing } from './promised-thing.js'
import type { Undertaking } from './undertaking.js'

/** Whether the words bind somebody: not what was, what generally is, what would have been, is asked, advised or denied. */
export function isBinding(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): boolean {
  const token = view.tokens[undertaking.predicate]
  if (token === undefined || isCounterfactual(view, token) || isLeftOpen(view, lexicon, token)) return false
  const ahead = undertaking.time === null ? null : isAhead(undertaking.time, view.document.article.published)
  if (ahead === false || statement?.act === 'deny') return false
  if (undertaking.bound !== undefined) return true
  if (isAdvised(view, lexicon, token) || isForced(view, token) || isBegun(view, lexicon, token)) return false
  if (promisedThing(view, lexicon, undertaking) !== null) return undertaking.time === null || ahead === true
  const governor = governorOf(view, lexicon, token)
  if (governor !== null && isTakenBack(view, lexicon, governor) && !isWithheld(view, undertaking)) return false
  if (lexicon.outcomes.has(token.lemma) && governor === null) return false
  return undertaking.condition === null
    ? isFuture(view, lexicon, undertaking, token, statement)
    : isConditional(view, lexicon, undertaking, token, statement)
}

/** `is not willing to talk until they leave`: not doing it is what is undertaken. */
function isWithheld(view: TreeView, { condition }: Undertaking): boolean {
  return /^(?:unless|until|till|before)$/iu.test(view.tokens[condition?.first ?? -1]?.text ?? '')
}

/** `would have left`: what did not happen binds nobody. */
function isCounterfactual(view: TreeView, token: Token): boolean {
  const auxiliaries = childrenBy(view, token.index, 'aux')
  return auxiliaries.some(aux => aux.lemma === 'have') && auxiliaries.some(aux => aux.xpos === 'MD')
}

/** `ought to leave`: what somebody thinks right binds nobody. */
function isAdvised(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const above = view.tokens[token.head]
  return relation(token) === 'xcomp' && above !== undefined && lexicon.advice.has(above.lemma.toLowerCase())
}

/** `will have to import fuel`: what somebody is forced to binds nobody. */
function isForced(view: TreeView, token: Token): boolean {
  return (token.lemma === 'have' || token.lemma === 'need') && childBy(view, token.index, 'xcomp') !== null
}

/** `began cooperating in exchange for leniency`: what somebody has begun binds him to nothing ahead. */
function isBegun(view: TreeView, { aspects }: CommitmentLexicon, token: Token): boolean {
  const above = view.tokens[token.head]
  const begun = relation(token) === 'xcomp' && above !== undefined && aspects.has(above.lemma.toLowerCase())
  return begun && (above.xpos === 'VBD' || childrenBy(view, above.index, 'aux').some(aux => aux.lemma === 'have'))
}
