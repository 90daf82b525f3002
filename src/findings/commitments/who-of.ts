import type { EntityType, Reference, Statement } from '../../record/index.js'
import { rangeSpan } from '../clause.js'
import { obliques } from '../cases.js'
import { ACTING, ACTING_OR_PLACE, membersOf, ownerOf, participants } from '../participants.js'
import { isPassive } from '../passive.js'
import { agentOf, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import { bodyBehind } from './body-behind.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { MENACING } from './own-word.js'
import type { Undertaking } from './undertaking.js'

/** Who would do it, and whether the subject names him. */
export type Doer = Reference & { readonly isSubject: boolean }

/**
 * Who would do it: the subject; where that is a thing, whoever it belongs to (the bloc's ties); else the one on whose word
 * it stands. Null where nobody is found, as where things only take their course.
 */
export function whoOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): Doer | null {
  const { predicate, bound } = undertaking
  if (bound !== undefined) return asDoer(view, personOf(view, lexicon, bound), true)
  const lemma = view.tokens[predicate]?.lemma.toLowerCase() ?? ''
  if (lexicon.sufferings.has(lemma)) return threatener(view, predicate, statement)
  return isAdrift(view, lexicon, predicate)
    ? commander(view, lexicon, predicate)
    : doerOf(view, lexicon, undertaking, statement)
}

function asDoer(view: TreeView, carrier: Carrier | null, isSubject: boolean): Doer | null {
  if (carrier === null) return null
  const { first, last } = carrier.mention
  return { entity: carrier.entity.id, span: rangeSpan(view, { first, last }), isSubject }
}

function doerOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null
): Doer | null {
  const { predicate } = undertaking
  const subject = forSubject(view, predicate) ?? subjectOf(view, predicate)
  const word = subject === null ? '' : (view.tokens[subject]?.text.toLowerCase() ?? '')
  const passive = isPassive(view, predicate)
  const own = word === 'we' && !passive ? bodyBehind(view, statement) : null
  if (own !== null) return { ...own, isSubject: true }
  const agent = passive ? agentOf(view, predicate) : subject
  const doer = personOf(view, lexicon, agent)
  if (doer !== null) return asDoer(view, doer, agent === subject)
  if (subject !== null && lexicon.anybody.has(word) && word !== 'it') return null
  const owner = subject === null ? null : ownerOfThing(view, lexicon, predicate, subject)
  if (owner !== null && !(passive && owner.mention.form === 'pronoun')) return asDoer(view, owner, false)
  return speakerFor(view, lexicon, undertaking, statement, subject)
}

/** Whose the thing is that would be done or take place. */
function ownerOfThing(view: TreeView, lexicon: CommitmentLexicon, predicate: number, subject: number): Carrier | null {
  return partyOf(view, lexicon, predicate, subject) ?? ownerOf(view, subject, ACTING_OR_PLACE)
}

/** The one on whose word it stands, where he can see to it: not what is done to him, nor what people only foresee. */
function speakerFor(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  statement: Statement | null,
  subject: number | null
): Doer | null {
  const word = view.tokens[subject ?? -1]?.text.toLowerCase() ?? ''
  const passive = isPassive(view, undertaking.predicate)
  const beyond = passive ? isSpeaker(view, subject, statement) : lexicon.vague.has(word)
  if (beyond || (subject !== null && !passive && isForetold(view, lexicon, undertaking, statement))) return null
  const speaker = bodyBehind(view, statement)
  return speaker === null || !canBind(view, speaker)
    ? null
    : { ...speaker, isSubject: !passive && /^(?:we|i|it|they|he|she)$/u.test(word) }
}

/** `I will be stopped if …`: what is done to the speaker is done by others. */
function isSpeaker(view: TreeView, subject: number | null, statement: Statement | null): boolean {
  if (subject === null) return false
  if (/^(?:we|i)$/iu.test(view.tokens[subject]?.text ?? '')) return true
  const who = view.headed.get(subject)?.entity.id
  return who !== undefined && statement?.speakers.includes(who) === true
}

/** Whether the source of a statement is somebody, and not a letter or a report. */
function canBind(view: TreeView, { entity: id }: Reference): boolean {
  const type = view.document.entities.find(entity => entity.id === id)?.type
  return type === undefined || ACTING_OR_PLACE.has(type)
}

/** `approval for the agency to deliver aid`: the subject of an infinitive stands behind its `for`. */
function forSubject(view: TreeView, predicate: number): number | null {
  const mark = childrenBy(view, predicate, 'mark').find(word => word.text.toLowerCase() === 'for')
  const start = mark === undefined ? -1 : mark.index + 1
  for (let i = start; start >= 0 && i < predicate; i++) {
    const carrier = view.headed.get(i)
    if (carrier !== undefined && carrier.mention.first <= start + 1) return i
  }
  return null
}

/** `talks between Ormia and Veld will begin`: the first of those who hold what begins. */
function partyOf(
  view: TreeView,
  { meetings, openings, belonging }: CommitmentLexicon,
  predicate: number,
  subject: number
): Carrier | null {
  const held = openings.has(view.tokens[predicate]?.lemma ?? '') && meetings.has(view.tokens[subject]?.lemma ?? '')
  const between = held ? obliques(view, subject, ['between', 'with'])[0] : undefined
  return between === undefined ? null : (participants(view, between.index, ACTING_OR_PLACE, belonging)[0] ?? null)
}

/** `prices will rise`, `will reach two million`: what quantities do by themselves; who acts on a thing is not adrift. */
function isAdrift(view: TreeView, { drifts, totals }: CommitmentLexicon, predicate: number): boolean {
  const { lemma } = view.tokens[predicate] ?? { lemma: '' }
  const object = childBy(view, predicate, 'obj')
  if (object !== null)
    return totals.has(lemma) && (object.upos === 'NUM' || childBy(view, object.index, 'nummod') !== null)
  return drifts.has(lemma) && (lemma !== 'run' || view.tokens[predicate + 1]?.text === 'out')
}

/** Whose strength it is that rises or falls: `its force would fall to 2,000`. */
function commander(view: TreeView, lexicon: CommitmentLexicon, predicate: number): Doer | null {
  const subject = subjectOf(view, predicate)
  if (subject === null) return null
  const members = [subject, ...membersOf(view, lexicon.belonging.collectives, subject)]
  const strength = members.find(index => lexicon.strengths.has(view.tokens[index]?.lemma ?? ''))
  return strength === undefined ? null : asDoer(view, personOf(view, lexicon, strength), strength === subject)
}

/** `warned the union that it would face a lawsuit`: whoever warns somebody else would see to it. */
function threatener(view: TreeView, predicate: number, statement: Statement | null): Doer | null {
  const who = statement !== null && MENACING.has(statement.act) ? bodyBehind(view, statement) : null
  const subject = subjectOf(view, predicate)
  const sufferer = subject === null ? undefined : view.headed.get(subject)
  const himself = sufferer !== undefined && statement?.speakers.includes(sufferer.entity.id) === true
  return who === null || himself || sufferer?.entity.id === who.entity ? null : { ...who, isSubject: false }
}

/** Types of those who may themselves bring about what they say of a thing. */
const BODIES: ReadonlySet<EntityType> = new Set([...ACTING].filter(type => type !== 'group'))

/** `The river will rise by Friday, forecasters said`: what people only foresee of a thing is nothing that they would do. */
function isForetold(
  view: TreeView,
  lexicon: CommitmentLexicon,
  { predicate, condition }: Undertaking,
  statement: Statement | null
): boolean {
  if (statement === null) return false
  if (lexicon.guesses.has(statement.act)) return true
  if (childBy(view, predicate, 'expl') !== null) return !MENACING.has(statement.act)
  if (condition !== null || statement.act !== 'say') return false
  const speaker = view.document.entities.find(entity => entity.id === statement.speakers[0])
  return speaker !== undefined && !BODIES.has(speaker.type)
}

/** Somebody, a place that is named, or a town whose people act as one. */
function personOf(view: TreeView, { towns, belonging }: CommitmentLexicon, phrase: number | null): Carrier | null {
  const token = phrase === null ? undefined : view.tokens[phrase]
  const placed = token?.upos === 'PROPN' || towns.has(token?.lemma ?? '')
  return participants(view, phrase, placed ? ACTING_OR_PLACE : ACTING, belonging)[0] ?? null
}
