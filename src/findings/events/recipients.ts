import type { EntityType, PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import {
  ACTING,
  ACTING_OR_PLACE,
  canAct,
  carrierAt,
  distinct,
  eachState,
  namedWithin,
  participants,
  possessorBefore
} from '../participants.js'
import { relation } from '../../language/tree.js'
import { obliques } from '../cases.js'
import { agentOf, isPassive, objectOf } from '../predicate.js'
import { childBy, childrenBy, isRelative, type Carrier, type TreeView } from '../tree-view.js'
import { decidersOf } from './deciders.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { clauseSubject, DRIFTING } from './noun-paths.js'
import { facedIn, headsOf, occasionOf, sternerThan } from './occasions.js'
import { otherSide } from './other-side.js'
import { owners } from './owners.js'
import { phrasesOf } from './phrases.js'
import {
  accusedIn,
  askedFor,
  conditionSubject,
  enteredBy,
  escapedFrom,
  meantBy,
  purposeOf,
  receiver,
  targetOf
} from './recipient-heads.js'
import { isSuffered } from './suffered.js'
import { fits } from './word-class.js'
import { addressed, awaited, suffering } from './unspoken-recipients.js'

/** Acts that are done to things of somebody's as much as to himself: the thing's owner or place stands for it. */
const PHYSICAL: ReadonlySet<PloverType> = new Set<PloverType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'AID',
  'RETREAT'
])
/** Acts that judge what somebody did: they concern whoever did it, and not those who suffered it. */
export const JUDGING: ReadonlySet<string> = new Set<PloverType>(['ACCUSE', 'SUPPORT'])
/** Where the recipient of what is agreed, offered or refused stands in the clause or noun that says what. */
const CONTENT_PATHS = ['iobj', 'to', 'with', 'between', 'for', 'from', 'against', 'purpose', 'obj', 'into', 'in']

/** The same where the object is what is sent, and not whom it is done to. */
const SENDING_PATHS = CONTENT_PATHS.filter(path => path !== 'obj')

/** The part of a frame that says where its recipient stands; with `stated`, he stands there or nowhere. */
type Places = Pick<Frame, 'recipient' | 'type'> & Partial<Pick<Frame, 'mutual'>> & { readonly stated?: boolean }

/**
 * The entities at the first of the recipient's places that holds somebody else than those who do it, near the trigger
 * before far from it.
 */
export function recipientsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Places,
  head: number,
  object: number | null
): Carrier[] {
  const faced = frame.type === 'MOBILIZE' ? facedIn(view, lexicon, frame, head, object) : []
  if (faced.length > 0) return faced
  const ways = [near, far, within, alleged]
  const blamed = object !== null && JUDGING.has(frame.type) && isSuffered(view, lexicon, object)
  const paths = blamed ? frame.recipient.filter(path => path !== 'of') : frame.recipient
  const suffers = frame.recipient.includes('subject')
  const doers = suffers ? [] : participants(view, agentOf(view, head), ACTING, lexicon.belonging)
  let self: Carrier[] = []
  for (const way of ways) {
    for (const path of paths) {
      const found = way(view, lexicon, frame, path, head, object)
      if (found.some(({ entity }) => !doers.some(doer => doer.entity.id === entity.id)))
        return sternerThan(found, frame, () => occasionOf(view, lexicon, frame, headsOf(head, object), doers))
      if (self.length === 0) self = found
    }
  }
  const unspoken = frame.stated === true ? [] : unspokenOf(view, lexicon, frame, { head, object, doers })
  return unspoken.length > 0 ? unspoken : self
}

/** A verb with what it acts on and who does it. */
interface Told {
  readonly head: number
  readonly object: number | null
  readonly doers: readonly Carrier[]
}

/** The recipients where none of the frame's places names one. */
function unspokenOf(view: TreeView, lexicon: EventLexicon, frame: Places, { head, object, doers }: Told): Carrier[] {
  const named = addressed(view, lexicon, frame, head, object)
  if (named.length > 0) return named
  const deciders = decidersOf(view, lexicon, frame.type, phrasesFor(view, frame, head, object), head)
  if (deciders.length > 0) return deciders
  const scattered = frame.type === 'ASSAULT' ? purposeOf(view, lexicon, frame.type, head) : null
  if (scattered !== null) return participants(view, scattered, ACTING, lexicon.belonging)
  const felt = frame.mutual === true ? [] : suffering(view, lexicon, frame, head, object)
  if (felt.length > 0) return felt
  const occasion = occasionOf(view, lexicon, frame, headsOf(head, object), doers)
  if (occasion.length > 0) return occasion
  const first = awaited(view, lexicon, frame, head)
  return first.length > 0 ? first : otherSide(view, lexicon, frame, head, doers)
}

/** The phrases in which the frame's recipient may stand. */
function phrasesFor(view: TreeView, frame: Places, head: number, object: number | null): number[] {
  const own = frame.recipient.some(path => path === 'obj' || path === 'owner') && object !== null ? [object] : []
  return [...own, ...frame.recipient.flatMap(path => phrasesAt(view, path, head, object))]
}

type Way = (
  view: TreeView,
  lexicon: EventLexicon,
  frame: Places,
  path: string,
  head: number,
  object: number | null
) => Carrier[]

const near: Way = (view, lexicon, frame, path, head, object) => {
  const people = (phrase: number | null): Carrier[] => {
    const own = participants(view, phrase, ACTING_OR_PLACE, lexicon.belonging)
    return own.length > 0 || !PHYSICAL.has(frame.type) ? own : carriedIn(view, lexicon, phrase)
  }
  switch (path) {
    case 'obj':
      return people(meantBy(view, head, object))
    case 'iobj':
      return people(receiver(view, head))
    case 'subject':
    case 'agent':
      return people(agentOf(view, head))
    case 'clause':
      return people(clauseSubject(view, head))
    case 'condition':
      return people(conditionSubject(view, lexicon, head))
    case 'owner':
      return object === null ? [] : owners(view, lexicon, object)
    case 'inner':
      return []
    case 'purpose':
      return people(purposeOf(view, lexicon, frame.type, head))
    case 'target':
      return people(targetOf(view, lexicon, head))
    case 'content':
      return contentPeople(view, lexicon, head)
    case 'asked':
      return people(askedFor(view, head))
    case 'accused':
      return people(accusedIn(view, lexicon, head))
    case 'escaped':
      return people(escapedFrom(view, lexicon, head))
    case 'entered':
      return people(enteredBy(view, head))
    default:
      return distinct(phrasesAt(view, path, head, object).flatMap(phrase => (phrase === object ? [] : people(phrase))))
  }
}

/** Verbs that say whom a vehicle or a house has in it. */
const HOLDING: ReadonlySet<string> = new Set([
  'carry',
  'house',
  'shelter',
  'hold',
  'ferry',
  'transport',
  'take',
  'bring'
])

/** `bombed a bus carrying pilgrims`, `attacked a camp for refugees`: those inside what is nobody itself. */
function carriedIn(view: TreeView, { belonging }: EventLexicon, thing: number | null): Carrier[] {
  if (thing === null || view.headed.has(thing)) return []
  const next = view.tokens[thing + 1]
  const clauses = [
    ...childrenBy(view, thing, 'acl'),
    ...(next !== undefined && relation(next) === 'advcl' ? [next] : [])
  ]
  const inside = clauses.filter(({ index, xpos, lemma }) => index > thing && xpos === 'VBG' && HOLDING.has(lemma))
  const kept = belonging.grounds.has(view.tokens[thing]?.lemma ?? '') ? obliques(view, thing, ['for']) : []
  const people = [...inside.map(({ index }) => objectOf(view, index)), ...kept.map(({ index }) => index)]
  return distinct(people.flatMap(head => participants(view, head, ACTING, belonging)))
}

/** Phrases one or two nouns further down: `held talks in Vienna with the envoy`. */
const far: Way = (view, lexicon, _frame, path, head, object) => {
  if (!DRIFTING.has(path) || path === 'by') return []
  const tops = [head, ...(object === null ? [] : [object, ...(view.conjuncts[object] ?? [])])]
  const phrases = tops.flatMap(top => childrenBy(view, top, 'obl', 'nmod').filter(child => child.index > head))
  const below = phrases.flatMap(phrase => phrasesBelow(view, phrase.index, path, 2))
  return distinct(below.flatMap(phrase => participants(view, phrase.index, ACTING_OR_PLACE, lexicon.belonging)))
}

/** Phrases with a preposition that hang on a noun or on the nouns below it, down to a depth. */
function phrasesBelow(view: TreeView, noun: number, path: string, depth: number): Token[] {
  const own = obliques(view, noun, [path])
  const inner = depth === 0 ? [] : childrenBy(view, noun, 'nmod')
  return [...own, ...inner.flatMap(({ index }) => phrasesBelow(view, index, path, depth - 1))]
}

/** Whoever is named inside a phrase that is nobody: `attacked positions of the militia`, `rejected the plan of Ormia`. */
const within: Way = (view, lexicon, frame, path, head, object) => {
  const thing = path === 'target' ? targetOf(view, lexicon, head) : path === 'obj' || path === 'owner' ? object : null
  const first = thing === null ? phrasesAt(view, path, head, object) : [thing]
  const phrases = first.flatMap(phrase => [phrase, ...(view.conjuncts[phrase] ?? [])])
  return distinct(
    phrases.flatMap(phrase => {
      const suffered = !PHYSICAL.has(frame.type) && isSuffered(view, lexicon, phrase)
      const named = namedWithin(view, phrase, typesFor(frame), suffered) ?? rulersOf(view, lexicon, frame, phrase)
      return named === null ? (doneBy(view, phrase) ?? []) : eachState(view, phrase, named)
    })
  )
}

/** `protested against the killings by the army`: parsers may hang whoever did it on the verb. */
function doneBy(view: TreeView, noun: number): Carrier | null {
  const verb = view.tokens[noun]?.head ?? -1
  if (isPassive(view, verb) || objectOf(view, verb) !== noun) return null
  const doers = obliques(view, verb, ['by']).filter(({ index }) => index > noun)
  const carriers = doers.flatMap(({ index }) => carrierAt(view, index) ?? [])
  return carriers.find(({ entity }) => ACTING.has(entity.type)) ?? null
}

/** `backed Sarn's bid`, `agreed to a plan drawn up by Sarn`: whose it is, a place standing for those who rule it. */
function rulersOf(view: TreeView, lexicon: EventLexicon, { type }: Places, noun: number): Carrier | null {
  const owner = possessorBefore(view, noun, ACTING_OR_PLACE)
  const made = owner === null && !PHYSICAL.has(type) ? owners(view, lexicon, noun) : []
  return [owner, ...made].find(one => one !== null && canAct(one)) ?? null
}

/** `an investigation into claims that soldiers looted`: whoever is said to have done it. */
const alleged: Way = (view, lexicon, frame, path, head, object) => {
  const claims = frame.type === 'ACCUSE' ? phrasesAt(view, path, head, object) : []
  return distinct(
    claims.flatMap(claim => {
      const clause = fits(view, lexicon, claim, ['claim']) ? childBy(view, claim, 'acl', 'ccomp') : null
      const subject = clause === null || isPassive(view, clause.index) ? null : childBy(view, clause.index, 'nsubj')
      return subject === null || isRelative(subject) ? [] : participants(view, subject.index, ACTING, lexicon.belonging)
    })
  )
}

/** Places that are no prepositional phrases. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'iobj subject clause condition inner content target purpose asked accused entered agent escaped'.split(' ')
)

function phrasesAt(view: TreeView, path: string, head: number, object: number | null): number[] {
  const other = ELSEWHERE.has(path)
  return other || (path === 'by' && isPassive(view, head)) ? [] : phrasesOf(view, head, object, path)
}

function typesFor(frame: Places): ReadonlySet<EntityType> {
  return PHYSICAL.has(frame.type) ? ACTING_OR_PLACE : ACTING
}

/** `refused to send troops to Veld`, `offered to provide doctors`: people without a name who are only sent. */
function isSent(view: TreeView, lexicon: EventLexicon, { lemma }: Token, object: number | null): boolean {
  return object !== null && lexicon.sendings.has(lemma) && view.headed.get(object)?.mention.form !== 'name'
}

/** Those named in what is agreed, offered, refused or threatened: `offered to send Ormia doctors`. */
function contentPeople(view: TreeView, lexicon: EventLexicon, head: number, depth = 2): Carrier[] {
  const own = childrenBy(view, head, 'xcomp', 'ccomp', 'acl', 'advcl')
  const object = objectOf(view, head)
  const clause = [...own, ...(object === null ? [] : childrenBy(view, object, 'acl'))].find(
    child => child.index > head && ['VB', 'VBG'].includes(child.xpos)
  )
  const noun = clause === undefined ? object : null
  if (clause === undefined) {
    const phrases = [
      ...(noun === null ? [] : [noun]),
      ...phrasesOf(view, head, noun, 'to'),
      ...phrasesOf(view, head, noun, 'on')
    ]
    const found = phrases.flatMap(phrase => namedWithin(view, phrase, ACTING_OR_PLACE, false) ?? [])
    return distinct(found)
  }
  const sent = objectOf(view, clause.index)
  const recipient = isSent(view, lexicon, clause, sent) ? SENDING_PATHS : CONTENT_PATHS
  const found = recipientsOf(view, lexicon, { recipient, type: 'AID' }, clause.index, sent)
  return found.length > 0 || depth === 0 ? found : contentPeople(view, lexicon, clause.index, depth - 1)
}
