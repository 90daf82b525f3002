import type { EntityType, Statement } from '../../record/index.js'
import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import type { Condition } from '../condition.js'
import { isNegated, verbStatus } from '../outlook.js'
import { isPassive, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { governorOf, isTakenBack } from './governor.js'
import { isAhead, isWhollyAhead } from './is-ahead.js'
import { isLeftOpen } from './left-open.js'
import { isOwnWord, MENACING } from './own-word.js'
import { promisedThing } from './promised-thing.js'
import { casesAround, headOfTime } from './time-role.js'
import type { Undertaking } from './undertaking.js'

/** Whether the words bind somebody: not what was, what generally is, what would have been, is asked, advised or denied. */
export function isBinding(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): boolean {
  const token = view.tokens[undertaking.predicate]
  if (token === undefined || isCounterfactual(view, token) || isLeftOpen(view, token)) return false
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

/** `ties could be cut if …`, `Ormia could retaliate if …`: harm that a body would do is a threat, whoever tells of it. */
function isHarm(view: TreeView, { harmful }: CommitmentLexicon, token: Token): boolean {
  return harmful.has(token.lemma) && (isPassive(view, token.index) || isBody(view, subjectOf(view, token.index)))
}

function isBody(view: TreeView, subject: number | null): boolean {
  const type = view.headed.get(subject ?? -1)?.entity.type
  return type !== undefined && BODIES.has(type)
}

const BODIES: ReadonlySet<EntityType> = new Set(['state', 'government', 'organisation', 'armed-group'])

/** What may be binds somebody only on his own word: `we could leave if …`, and not `firms might close if …`. */
function isConditional(
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

/** Auxiliaries, as written, with which something would be done: its own, or those of the verb that it is joined to. */
function modalsOf(view: TreeView, { modals }: CommitmentLexicon, token: Token): string[] {
  const of = (index: number): string[] =>
    childrenBy(view, index, 'aux').flatMap(aux => (modals.has(aux.text.toLowerCase()) ? [aux.text.toLowerCase()] : []))
  const own = of(token.index)
  return own.length > 0 || relation(token) !== 'conj' ? own : of(token.head)
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

/** What is dated is planned where its verb says so, or where the day lies ahead and the verb does not tell the past. */
function isFuture(
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

/** `will be higher`, `is one of them`: what somebody or something is, and not where he is to be on that day. */
function isState(view: TreeView, token: Token): boolean {
  if (childBy(view, token.index, 'cop') === null || token.upos === 'VERB') return false
  return childBy(view, token.index, 'case') === null && (token.upos !== 'ADJ' || token.xpos !== 'JJ')
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
