import type { EntityType, PloverType } from '../../record/index.js'
import { relation } from '../../language/tree.js'
import { conditionsOf } from '../condition.js'
import { ACTING, ACTING_OR_PLACE, distinct, namedWithin, ownerOf, participants } from '../participants.js'
import { agentOf, isPassive, objectOf, obliques, retainedObject, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon, Frame } from './event-lexicon.js'
import type { Token } from '../../language/layers.js'
import { decidersOf } from './deciders.js'
import { clauseSubject, DRIFTING } from './noun-paths.js'
import { phrasesOf } from './phrases.js'
import { entryFor } from './trigger-lemma.js'

/** Acts that are done to things of somebody's as much as to himself: the thing's owner or place stands for it. */
const PHYSICAL: ReadonlySet<PloverType> = new Set<PloverType>([
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'PROTEST',
  'AID',
  'RETREAT'
])
/** Where the recipient of what is agreed, offered or refused stands in the clause or noun that says what. */
const CONTENT_PATHS = ['iobj', 'to', 'with', 'between', 'for', 'from', 'against', 'obj', 'into', 'in']

/** The part of a frame that says where its recipient stands. */
type Places = Pick<Frame, 'recipient' | 'type'>

/** The entities at the first of the recipient's places that holds one, near the trigger before far from it. */
export function recipientsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Places,
  head: number,
  object: number | null
): Carrier[] {
  const ways = [near, far, within]
  for (const way of ways) {
    for (const path of frame.recipient) {
      const found = way(view, lexicon, frame, path, head, object)
      if (found.length > 0) return found
    }
  }
  const named = addressed(view, lexicon, frame, head, object)
  return named.length > 0 ? named : decidersOf(view, lexicon, frame.type, phrasesFor(view, frame, head, object), head)
}

/** The phrases in which the frame's recipient may stand. */
function phrasesFor(view: TreeView, frame: Places, head: number, object: number | null): number[] {
  const own = frame.recipient.some(path => path === 'obj' || path === 'owner') && object !== null ? [object] : []
  return [...own, ...frame.recipient.flatMap(path => phrasesAt(view, path, head, object))]
}

/** Verbal acts and gifts, which go to somebody whether or not the frame says where he stands. */
const ADDRESSED: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'AID',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'REJECT',
  'THREATEN'
])

/** Somebody with a name in a phrase that the frame does not speak of: `offered troops to Ormia`. */
function addressed(
  view: TreeView,
  lexicon: EventLexicon,
  { type }: Places,
  head: number,
  object: number | null
): Carrier[] {
  if (!ADDRESSED.has(type)) return []
  for (const preposition of ['to', 'with', 'against', 'for', 'from']) {
    const people = phrasesOf(view, head, object, preposition).flatMap(phrase =>
      participants(view, phrase, ACTING, lexicon.belonging).filter(({ mention }) => mention.form === 'name')
    )
    if (people.length > 0) return distinct(people)
  }
  return []
}

type Way = (
  view: TreeView,
  lexicon: EventLexicon,
  frame: Places,
  path: string,
  head: number,
  object: number | null
) => Carrier[]

const near: Way = (view, lexicon, _frame, path, head, object) => {
  const people = (phrase: number | null): Carrier[] => participants(view, phrase, ACTING_OR_PLACE, lexicon.belonging)
  switch (path) {
    case 'obj':
      return people(meantBy(view, head, object))
    case 'iobj':
      return people(receiver(view, head))
    case 'subject':
      return people(subjectOf(view, head))
    case 'clause':
      return people(clauseSubject(view, head))
    case 'condition':
      return people(conditionSubject(view, lexicon, head))
    case 'owner':
      return object === null ? [] : owners(view, lexicon, object)
    case 'inner':
      return []
    case 'target':
      return people(targetOf(view, lexicon, head))
    case 'content':
      return contentPeople(view, lexicon, head)
    default:
      return distinct(phrasesAt(view, path, head, object).flatMap(phrase => people(phrase)))
  }
}

/** Phrases one or two nouns further down: `held talks in Vienna with the envoy`. */
const far: Way = (view, lexicon, _frame, path, head, object) => {
  if (!DRIFTING.has(path) || path === 'by') return []
  const tops = [head, ...(object === null ? [] : [object])]
  const phrases = tops.flatMap(top => childrenBy(view, top, 'obl', 'nmod').filter(child => child.index > head))
  const below = phrases.flatMap(phrase => [
    ...obliques(view, phrase.index, [path]),
    ...childrenBy(view, phrase.index, 'nmod').flatMap(inner => obliques(view, inner.index, [path]))
  ])
  return distinct(below.flatMap(phrase => participants(view, phrase.index, ACTING_OR_PLACE, lexicon.belonging)))
}

/** Whoever is named inside a phrase that is nobody: `attacked positions of the militia`, `rejected the plan of Ormia`. */
const within: Way = (view, lexicon, frame, path, head, object) => {
  const thing = path === 'target' ? targetOf(view, lexicon, head) : path === 'obj' || path === 'owner' ? object : null
  const phrases = thing === null ? phrasesAt(view, path, head, object) : [thing]
  return distinct(
    phrases.flatMap(phrase => namedWithin(view, phrase, typesFor(frame), isDoing(view, lexicon, frame, phrase)) ?? [])
  )
}

function phrasesAt(view: TreeView, path: string, head: number, object: number | null): number[] {
  const other = ['iobj', 'subject', 'clause', 'condition', 'inner', 'content', 'target'].includes(path)
  return other || (path === 'by' && isPassive(view, head)) ? [] : phrasesOf(view, head, object, path)
}

function typesFor(frame: Places): ReadonlySet<EntityType> {
  return PHYSICAL.has(frame.type) ? ACTING_OR_PLACE : ACTING
}

/** `condemned the attack on the village`: the blame is not the village's. */
function isDoing(view: TreeView, lexicon: EventLexicon, frame: Places, phrase: number): boolean {
  if (PHYSICAL.has(frame.type)) return false
  const acts = lexicon.nouns.get(view.tokens[phrase]?.lemma.toLowerCase() ?? '') ?? []
  return acts.some(act => act.type === 'ASSAULT' || act.type === 'COERCE' || act.type === 'PROTEST')
}

/** `criticised Ormia and Veld, accusing them`: in a participle's clause they are those whom the verb above acts on. */
function meantBy(view: TreeView, head: number, object: number | null): number | null {
  const [verb, pronoun] = [view.tokens[head], view.tokens[object ?? -1]]
  if (verb?.xpos !== 'VBG' || relation(verb) !== 'advcl' || pronoun?.text.toLowerCase() !== 'them') return object
  const above = objectOf(view, verb.head)
  const several = above !== null && ((view.conjuncts[above] ?? []).length > 0 || view.tokens[above]?.xpos === 'NNS')
  return several ? above : object
}

/** To whom something is given: the indirect object, or the subject of a passive that keeps its object. */
function receiver(view: TreeView, head: number): number | null {
  const own = childBy(view, head, 'iobj')
  if (own !== null) return own.index
  return isPassive(view, head) && retainedObject(view, head) !== null ? subjectOf(view, head) : null
}

/** Those named in what is agreed, offered, refused or threatened: `offered to send Ormia doctors`. */
function contentPeople(view: TreeView, lexicon: EventLexicon, head: number, depth = 2): Carrier[] {
  const clause = childrenBy(view, head, 'xcomp', 'ccomp', 'acl', 'advcl').find(
    child => child.index > head && ['VB', 'VBG'].includes(child.xpos)
  )
  const noun = clause === undefined ? objectOf(view, head) : null
  if (clause === undefined) {
    const phrases = [
      ...(noun === null ? [] : [noun]),
      ...phrasesOf(view, head, noun, 'to'),
      ...phrasesOf(view, head, noun, 'on')
    ]
    const found = phrases.flatMap(phrase => namedWithin(view, phrase, ACTING_OR_PLACE, false) ?? [])
    return distinct(found)
  }
  const places: Places = { recipient: CONTENT_PATHS, type: 'AID' }
  const found = recipientsOf(view, lexicon, places, clause.index, objectOf(view, clause.index))
  return found.length > 0 || depth === 0 ? found : contentPeople(view, lexicon, clause.index, depth - 1)
}

/** What a march or strike is against: the object of `to protest`, `denouncing`. */
function targetOf(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clause = childrenBy(view, head, 'advcl', 'xcomp', 'acl').find(child => lexicon.againsts.has(child.lemma))
  return clause === undefined ? null : objectOf(view, clause.index)
}

/** Whose the object is, or by whom: `the plan of the ministry`, `Ormia's plan`, `the arrest by the police`. */
function owners(view: TreeView, lexicon: EventLexicon, object: number): Carrier[] {
  const own = ownerOf(view, object, ACTING_OR_PLACE)
  return own === null ? makers(view, lexicon, object) : [own]
}

/** `a plan opposed by the union` is not the union's. */
function isFindingFault(lexicon: EventLexicon, verb: Token): boolean {
  return entryFor(lexicon.verbs, verb)?.some(({ type }) => type === 'ACCUSE' || type === 'REJECT') === true
}

/** Who made it: `a plan proposed by Ormia`, `an appeal that the union lodged`. */
function makers(view: TreeView, lexicon: EventLexicon, object: number): Carrier[] {
  const made = childrenBy(view, object, 'acl').filter(
    child => child.index > object && child.xpos !== 'VB' && !isFindingFault(lexicon, child)
  )
  return distinct(
    made.flatMap(verb => {
      const agent = agentOf(view, verb.index)
      return agent === object ? [] : participants(view, agent, ACTING, lexicon.belonging)
    })
  )
}

/** Who would have to act: the subject of the condition in what somebody warns of. */
function conditionSubject(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clauses = [head, ...childrenBy(view, head, 'ccomp', 'xcomp').map(child => child.index)]
  const condition = clauses.flatMap(clause => conditionsOf(view, lexicon.outlook, clause))[0]
  return condition === undefined ? null : subjectOf(view, condition.head)
}
