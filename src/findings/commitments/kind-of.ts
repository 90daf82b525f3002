import type { Statement } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated, verbStatus } from '../outlook.js'
import { childBy, childrenBy, isRelative, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon, Kind } from './commitment-lexicon.js'
import { isAhead } from './is-ahead.js'
import { promisedThing } from './promised-thing.js'
import type { Undertaking } from './undertaking.js'

const REACH = 4

/** Whether the words bind somebody: not what was, what generally is, what would have been, is asked, advised or denied. */
export function isBinding(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): boolean {
  const token = view.tokens[undertaking.predicate]
  if (token === undefined || isCounterfactual(view, token) || isAsked(view, token)) return false
  if (statement?.act === 'deny' || isAdvised(view, lexicon, token) || isForced(view, token)) return false
  const ahead = undertaking.time === null ? null : isAhead(undertaking.time, view.document.article.published)
  if (ahead === false) return false
  if (isBegun(view, lexicon, token)) return false
  if (promisedThing(view, lexicon, undertaking) !== null) return ahead === true
  if (undertaking.condition !== null) return isModal(view, lexicon, token) || governorOf(view, lexicon, token) !== null
  return isFuture(view, lexicon, token, ahead)
}

/** `would have left`: what did not happen binds nobody. */
function isCounterfactual(view: TreeView, token: Token): boolean {
  const auxiliaries = childrenBy(view, token.index, 'aux')
  return auxiliaries.some(aux => aux.lemma === 'have') && auxiliaries.some(aux => aux.xpos === 'MD')
}

/** `Will Ormia leave by June?` */
function isAsked(view: TreeView, token: Token): boolean {
  const sentence = view.document.sentences[token.sentence]
  return view.tokens[(sentence?.last ?? 0) - 1]?.text === '?'
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

function isModal(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const own = childrenBy(view, token.index, 'aux').some(aux => lexicon.modals.has(aux.text.toLowerCase()))
  if (own || relation(token) !== 'conj') return own
  return childrenBy(view, token.head, 'aux').some(aux => lexicon.modals.has(aux.text.toLowerCase()))
}

/** What is dated is planned where its verb says so, or where the day lies ahead and the verb does not tell the past. */
function isFuture(view: TreeView, lexicon: CommitmentLexicon, token: Token, ahead: boolean | null): boolean {
  const status = verbStatus(view, lexicon.outlook, token.index)
  if (status === 'planned' || status === 'conditional') return true
  if (isModal(view, lexicon, token)) return true
  if (status === 'possible') return governorOf(view, lexicon, token) !== null
  if (ahead !== true || status === 'denied') return false
  return isPresent(view, lexicon, token) && !isNegated(view, token.index)
}

/** `leaves`, `is leaving`, `to leave` after a word that plans it; not `met to press their claim`. */
function isPresent(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  if (token.xpos !== 'VB') return ['VBG', 'VBZ', 'VBP'].includes(token.xpos)
  const adjunct = relation(token) === 'advcl' || relation(token) === 'acl'
  return !adjunct || governorOf(view, lexicon, token) !== null
}

/** Whether somebody promises, threatens or plans it. */
export function kindOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): Kind {
  const token = view.tokens[undertaking.predicate]
  if (promisedThing(view, lexicon, undertaking) !== null) return 'commit'
  const governor = token === undefined ? null : governorOf(view, lexicon, token)
  if (governor === 'threaten' || governor === 'commit') return governor
  if (statement?.act === 'threaten' || statement?.act === 'warn') return 'threaten'
  if (undertaking.condition !== null && token !== undefined && lexicon.harmful.has(token.lemma)) return 'threaten'
  if (governor === null && statement?.act === 'commit') return 'commit'
  return governor ?? (undertaking.condition === null ? 'plan' : 'commit')
}

/** The kind of the nearest word above that governs the predicate (pledged to, due to, the plan to). */
function governorOf(view: TreeView, lexicon: CommitmentLexicon, token: Token): Kind | null {
  let at: Token | undefined = token
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const kind = at === token ? undefined : lexicon.governors.get(at.lemma.toLowerCase())
    if (kind !== undefined) return kind
    if (isUnderFrame(view, lexicon, at)) return 'commit'
    if (!['xcomp', 'ccomp', 'acl', 'conj', 'advcl'].includes(relation(at)) || at.deprel === 'acl:relcl') return null
    at = view.tokens[at.head]
  }
  return null
}

/** `a provision under which Ormia pays more`. */
function isUnderFrame(view: TreeView, lexicon: CommitmentLexicon, verb: Token): boolean {
  const noun = view.tokens[verb.head]
  if (verb.deprel !== 'acl:relcl' || noun === undefined || !lexicon.frames.has(noun.lemma)) return false
  return childrenBy(view, verb.index, 'obl').some(
    child => isRelative(child) && childrenBy(view, child.index, 'case').some(word => /^(?:under|by)$/iu.test(word.text))
  )
}
