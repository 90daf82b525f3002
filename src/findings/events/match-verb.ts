import { relation } from '../../language/tree.js'
import type { Token } from '../../language/layers.js'
import { obliques } from '../cases.js'
import { calledBy } from './called.js'
import { ACTING, carrierAt, participants } from '../participants.js'
import { isNegated } from '../outlook.js'
import { agentOf, objectOf, retainedObject, subjectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import { speakerFor } from './doers.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import type { Match } from './match.js'
import { isOfSeveral, operationOf } from './doers-elsewhere.js'
import { isByMishap } from './mishaps.js'
import { fullest } from './needs.js'
import { frameObject, hasOblique } from './phrases.js'
import { recipientsOf } from './recipients.js'
import { isProtest } from './signs-of-protest.js'
import { entryFor } from './trigger-lemma.js'
import { unnamedDoers } from './unnamed-doers.js'
import { hasComplement, hasForm } from './verb-form.js'
import { fits } from './word-class.js'
import { actorsOf, deployed } from './verb-actors.js'

/** The trigger of frames that hold for any verb. */
const ANY = '*'

/** The act that a verb tells, or an adjective that says somebody is willing or critical; null where it tells none. */
export function matchVerb(view: TreeView, lexicon: EventLexicon, token: Token): Match | null {
  const isAdjective = token.upos === 'ADJ' && token.xpos !== 'VB'
  const table = isAdjective ? lexicon.adjectives : lexicon.verbs
  const matches = (frames: readonly Frame[] = []): Match[] =>
    frames.flatMap(frame => matchFrame(view, lexicon, frame, token) ?? [])
  const state = isState(view, token) ? fullest(matches(lexicon.adjectives.get(token.text.toLowerCase()))) : null
  return (
    state ??
    fullest(matches(entryFor(table, token))) ??
    fullest(!isAdjective ? matches(anyVerb(view, lexicon, token)) : [])
  )
}

/** The frames that hold for any verb, but for those verbs that they leave out. */
function anyVerb(view: TreeView, lexicon: EventLexicon, { index }: Token): Frame[] {
  const frames = lexicon.verbs.get(ANY) ?? []
  return frames.filter(({ without }) => without.length === 0 || !fits(view, lexicon, index, without))
}

/** `is prepared to talk`, `was outraged`: a participle that says how somebody is disposed. */
function isState(view: TreeView, { index, upos, xpos }: Token): boolean {
  if (upos !== 'VERB' || xpos !== 'VBN') return false
  if (childBy(view, index, 'cop') !== null) return true
  const be = childrenBy(view, index, 'aux:pass').some(({ lemma }) => lemma === 'be')
  return be && childBy(view, index, 'xcomp') !== null
}

function matchFrame(view: TreeView, lexicon: EventLexicon, frame: Frame, verb: Token): Match | null {
  if (!hasForm(view, frame, verb)) return null
  const object = actedOn(view, lexicon, frame, verb.index)
  const disposed = verb.upos === 'VERB' && lexicon.adjectives.get(verb.text.toLowerCase())?.includes(frame) === true
  const doer = disposed ? subjectOf(view, verb.index) : agentOf(view, verb.index)
  const agent = isUndergone(view, lexicon, verb) ? null : speakerFor(view, doer)
  if (!isMeant(view, lexicon, frame, { verb, object, agent })) return null
  const own = actorsOf(view, lexicon, frame, verb, agent)
  if (own === null) return null
  const doers = own.length > 0 || agent !== null ? own : unnamedDoers(view, lexicon, frame, verb, object)
  const found = recipientsOf(view, lexicon, frame, verb.index, object)
  const stays = doers.length === 0 && (frame.act === 'alert' || !found.some(isGround))
  const actors = stays ? deployed(view, lexicon, frame, verb.index) : doers
  const recipients = others(view, frame, actors, found)
  if (found.length > 0 && recipients.length === 0) return null
  return {
    frame,
    trigger: verb.index,
    carried: null,
    hasAgent: agent !== null || isByWeapon(view, lexicon, verb),
    actors,
    several: actors.some(actor => isOfSeveral(view, actor)),
    recipients,
    consumed: operationOf(view, lexicon, frame.type, verb.index) ?? (frame.object === null ? null : object)
  }
}

/** `the town suffered two raids, killing six`: whoever suffers an act does not do what came of it. */
function isUndergone(view: TreeView, lexicon: EventLexicon, verb: Token): boolean {
  const above = view.tokens[verb.head]
  if (above === undefined || verb.xpos !== 'VBG' || relation(verb) !== 'advcl') return false
  if (!lexicon.receivers.has(above.lemma.toLowerCase()) || isPassive(view, above.index)) return false
  const acts = [objectOf(view, above.index) ?? -1].flatMap(object => [object, ...inSeries(view, lexicon, object)])
  return acts.some(act => lexicon.nouns.get(view.tokens[act]?.lemma.toLowerCase() ?? '') !== undefined)
}

/** The acts of `a series of attacks`. */
function inSeries(view: TreeView, { rounds }: EventLexicon, noun: number): number[] {
  return rounds.has(view.tokens[noun]?.lemma ?? '') ? obliques(view, noun, ['of']).map(({ index }) => index) : []
}

/** What the verb acts on; of two in a passive (the bank was fined a million) the one that the frame asks for. */
function actedOn(view: TreeView, lexicon: EventLexicon, frame: Frame, verb: number): number | null {
  const retained = retainedObject(view, verb)
  if (retained === null) return frameObject(view, frame, verb)
  if (frame.object === null || fits(view, lexicon, retained, frame.object)) return retained
  const own = subjectOf(view, verb)
  return fits(view, lexicon, own, frame.object) ? own : retained
}

/** A verb with what it acts on and who does it. */
interface Clause {
  readonly verb: Token
  readonly object: number | null
  readonly agent: number | null
}

/** Whether object, agent, phrases and clauses are what the frame asks for. */
function isMeant(view: TreeView, lexicon: EventLexicon, frame: Frame, { verb, object, agent }: Clause): boolean {
  if (frame.object !== null && !fits(view, lexicon, object, frame.object)) return false
  const things = childrenBy(view, verb.index, 'obj', 'iobj').map(({ index }) => index)
  if ([object, agent, ...things].some(phrase => isKeptOut(view, lexicon, frame, phrase))) return false
  if (!hasOblique(view, lexicon, frame, verb.index, object) || !hasComplement(view, frame, verb.index, object))
    return false
  if (frame.type === 'REQUEST' && calledBy(view, verb.index, object).length > 0) return false
  if (frame.adjective.length > 0 && !isCalled(view, lexicon, frame, verb, object)) return false
  if (isByMishap(view, lexicon, frame, verb)) return false
  if (frame.needs === 'grievance' && !isProtest(view, lexicon, verb, agent)) return false
  if (frame.actors.length === 0) return true
  return agent === null ? !isOfThings(frame) : isActor(view, lexicon, frame, agent)
}

/** `a call came from Ormia`: a frame that finds its actors elsewhere is one of the things that are its subject. */
function isOfThings({ actor }: Frame): boolean {
  return actor !== null && !actor.includes('subject')
}

/** Whether the agent is what the frame asks for, or belongs to somebody who is (the rebels' eastern front). */
function isActor(view: TreeView, lexicon: EventLexicon, { actors }: Frame, agent: number): boolean {
  if (fits(view, lexicon, agent, actors)) return true
  if (carrierAt(view, agent) !== null) return false
  return participants(view, agent, ACTING, lexicon.belonging).some(({ mention }) =>
    fits(view, lexicon, mention.head, actors)
  )
}

/** `were killed when a bomb went off`: what is done by nobody who is named is done by somebody all the same. */
function isByWeapon(view: TreeView, lexicon: EventLexicon, verb: Token): boolean {
  return childrenBy(view, verb.index, 'advcl').some(clause => {
    const subject = childBy(view, clause.index, 'nsubj', 'nsubj:pass')
    return subject !== null && fits(view, lexicon, subject.index, WEAPONS)
  })
}

/** Classes of nouns for who or what only means harm. */
const WEAPONS = ['blast']

const isReflexive = (view: TreeView, word: number): boolean => /sel(?:f|ves)$/iu.test(view.tokens[word]?.text ?? '')

/** `killed ten and themselves`: those who do it are not among others to whom it is done; `Ormia fed its soldiers`: keeping one's own people is no aid. */
function others(view: TreeView, frame: Frame, actors: readonly Carrier[], recipients: readonly Carrier[]): Carrier[] {
  const apart = recipients.filter(
    ({ entity, mention }) =>
      !actors.some(actor => actor.entity.id === entity.id) && !(actors.length > 0 && isReflexive(view, mention.head))
  )
  const beside = apart.length > 0 ? apart : [...recipients]
  if (frame.type !== 'AID') return beside
  return beside.filter(({ entity, mention }) => {
    const owner = childrenBy(view, mention.head, 'nmod:poss', 'det:poss').find(word => word.xpos === 'PRP$')
    const whose = owner === undefined ? undefined : view.holding.get(owner.index)
    if (whose === undefined || whose.entity.id === entity.id) return owner === undefined
    return !actors.some(actor => actor.entity.id === whose.entity.id)
  })
}

function isKeptOut(view: TreeView, lexicon: EventLexicon, frame: Frame, phrase: number | null): boolean {
  return phrase !== null && frame.without.length > 0 && fits(view, lexicon, phrase, frame.without)
}

/** Whether the verb says of its object what the frame asks for (called the vote a sham). */
function isCalled(view: TreeView, lexicon: EventLexicon, frame: Frame, verb: Token, object: number | null): boolean {
  return calledBy(view, verb.index, object).some(
    ({ index }) => fits(view, lexicon, index, frame.adjective) && !isNegated(view, index)
  )
}

/** Where somebody is, and no one. */
const isGround = ({ entity }: Carrier): boolean =>
  entity.type === 'place' || entity.type === 'state' || entity.type === 'facility'
