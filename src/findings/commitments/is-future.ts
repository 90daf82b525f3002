import type { Statement } from '../../record/index.js'
import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated, verbStatus } from '../outlook.js'
import { subjectOf } from '../predicate.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { governorOf } from './governor.js'
import { isWhollyAhead } from './is-ahead.js'
import { isBody } from './is-body.js'
import { isState } from './is-state.js'
import { modalsOf } from './modals.js'
import { isOwnWord } from './own-word.js'
import { casesAround, headOfTime } from './time-role.js'
import type { Undertaking } from './undertaking.js'

/** What is dated is planned where its verb says so, or where the day lies ahead and the verb does not tell the past. */
export function isFuture(
  view: TreeView,
  lexicon: CommitmentLexicon,
  { time }: Undertaking,
  token: Token,
  statement: Statement | null
): boolean {
  const modals = modalsOf(view, lexicon, token)
  if (time === null || isState(view, token)) return false
  if (modals.length > 0)
    return modals.some(word => !lexicon.possibilities.has(word)) || isInSight(view, lexicon, token, time, statement)
  if (isArranged(view, token)) return true
  if (token.xpos === 'VBG' && !isProgressive(view, lexicon, token)) return isCompleting(view, lexicon, { time }, token)
  const status = verbStatus(view, lexicon.outlook, token.index)
  if (status === 'planned' || status === 'conditional') return !isRecord(view, token)
  if (status === 'possible') return governorOf(view, lexicon, token) !== null
  if (status === 'denied' || !isWhollyAhead(time, view.document.article.published)) return false
  return isPresent(view, lexicon, token) && !isNegated(view, token.index)
}

/** `are to be freed`: a passive that parsers give two auxiliaries of the same verb, one before `to`. */
function isArranged(view: TreeView, token: Token): boolean {
  const to = childrenBy(view, token.index, 'mark').find(mark => mark.lemma === 'to')
  const finite = childrenBy(view, token.index, 'aux').find(aux => aux.lemma === 'be')
  return token.xpos === 'VBN' && to !== undefined && finite !== undefined && finite.index < to.index
}

/** `is leaving`, `plans leaving`, `goes on leaving`: a participle that tells what its verb does or governs. */
function isProgressive(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  if (childrenBy(view, token.index, 'aux').some(aux => aux.lemma === 'be')) return true
  if (['xcomp', 'ccomp', 'obj'].includes(relation(token))) return true
  return relation(token) === 'conj' && governorOf(view, lexicon, token) !== null
}

/** `…, completing the transfer by June`, and not `after leaving by June`: a participle with a limit that lies ahead. */
function isCompleting(
  view: TreeView,
  lexicon: CommitmentLexicon,
  { time }: Pick<Undertaking, 'time'>,
  token: Token
): boolean {
  if (time === null || relation(token) !== 'advcl' || childBy(view, token.index, 'mark', 'case') !== null) return false
  return isLimited(view, lexicon, time) && isWhollyAhead(time, view.document.article.published)
}

/** `troops could leave by 2030`, and not `women could decide the vote this year`: what a body may do until a limit. */
function isInSight(
  view: TreeView,
  lexicon: CommitmentLexicon,
  token: Token,
  time: TimeMention,
  statement: Statement | null
): boolean {
  if (!isLimited(view, lexicon, time)) return false
  const subject = subjectOf(view, token.index)
  const strength = lexicon.strengths.has(view.tokens[subject ?? -1]?.lemma ?? '')
  return strength || isBody(view, subject) || isOwnWord(view, token.index, statement)
}

function isLimited(view: TreeView, { limits }: CommitmentLexicon, time: TimeMention): boolean {
  const head = headOfTime(view, time)
  return head !== undefined && casesAround(view, head, time).some(word => limits.has(word))
}

/** `the fourth minister to leave`: an infinitive behind an ordinal tells what was done. */
function isRecord(view: TreeView, token: Token): boolean {
  const noun = view.tokens[token.head]
  if (relation(token) !== 'acl' || noun === undefined) return false
  const ordinals = [noun, ...childrenBy(view, noun.index, 'amod')]
  return ordinals.some(word => word.feats.includes('NumType=Ord') || /^(?:first|latest|only)$/iu.test(word.text))
}

/** `leaves`, `is leaving`, `to leave` after a word that plans it; not `met to press their claim`, nor `expects a vote`. */
function isPresent(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  if (token.xpos !== 'VB') return ['VBG', 'VBZ', 'VBP'].includes(token.xpos) && !lexicon.statives.has(token.lemma)
  const adjunct = relation(token) === 'advcl' || relation(token) === 'acl'
  return !adjunct || governorOf(view, lexicon, token) !== null
}
