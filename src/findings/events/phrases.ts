import type { EntityType } from '../../record/index.js'
import { relation } from '../../language/tree.js'
import { conditionsOf } from '../condition.js'
import {
  ACTING,
  ACTING_OR_PLACE,
  carrierAt,
  distinct,
  ownerOf,
  participants,
  possessorBefore
} from '../participants.js'
import { casesOf, isPassive, objectOf, obliques, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon, Frame } from './event-lexicon.js'
import { fits } from './word-class.js'

/** Prepositional phrases of a verb, those of its object included: where a phrase hangs is often a guess. */
export function phrasesOf(view: TreeView, head: number, object: number | null, preposition: string): number[] {
  const own = obliques(view, head, [preposition])
  const inner = object === null ? [] : obliques(view, object, [preposition])
  const particle = childrenBy(view, head, 'xcomp').flatMap(x =>
    x.upos === 'VERB' ? [] : obliques(view, x.index, [preposition])
  )
  return [...own, ...inner, ...particle].map(token => token.index)
}

/** Whether one of the prepositional phrases that the frame asks for stands there; true where it asks for none. */
export function hasOblique(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  head: number,
  object: number | null
): boolean {
  if (frame.oblique.length === 0) return true
  return frame.oblique.some(({ preposition, word }) =>
    phrasesOf(view, head, object, preposition).some(phrase => fits(view, lexicon, phrase, [word]))
  )
}

/** The entities at the first of the recipient's places that holds one. */
export function recipientsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  head: number,
  object: number | null
): Carrier[] {
  for (const path of frame.recipient) {
    const found = at(view, lexicon, path, head, object)
    if (found.length > 0) return found
  }
  return []
}

function at(view: TreeView, lexicon: EventLexicon, path: string, head: number, object: number | null): Carrier[] {
  const people = (phrase: number | null, types: ReadonlySet<EntityType> = ACTING_OR_PLACE): Carrier[] =>
    participants(view, phrase, types, lexicon.belonging)
  switch (path) {
    case 'obj':
      return people(object)
    case 'iobj':
      return people(childBy(view, head, 'iobj')?.index ?? null)
    case 'clause':
      return people(clauseSubject(view, head))
    case 'condition':
      return people(conditionSubject(view, lexicon, head))
    case 'owner':
      return object === null ? [] : owners(view, object)
    case 'inner':
      return []
    default:
      return distinct(phrasesOf(view, head, object, path).flatMap(phrase => people(phrase)))
  }
}

/** Whose the object is, or by whom: `the plan of the ministry`, `Ormia's plan`, `the arrest by the police`. */
function owners(view: TreeView, object: number): Carrier[] {
  const own = ownerOf(view, object, ACTING_OR_PLACE)
  return own === null ? [] : [own]
}

/** Who would have to act: the subject of the condition in what somebody warns of. */
function conditionSubject(view: TreeView, lexicon: EventLexicon, head: number): number | null {
  const clause = childBy(view, head, 'ccomp')
  const condition = clause === null ? undefined : conditionsOf(view, lexicon.outlook, clause.index)[0]
  return condition === undefined ? null : subjectOf(view, condition.head)
}

function clauseSubject(view: TreeView, head: number): number | null {
  const clause = childBy(view, head, 'ccomp', 'xcomp', 'acl')
  return clause === null ? null : (childBy(view, clause.index, 'nsubj', 'nsubj:pass')?.index ?? null)
}

/** What the verb acts on, except where that word is itself part of the trigger (take hostage). */
export function frameObject(view: TreeView, frame: Frame, verb: number): number | null {
  const object = objectOf(view, verb)
  const text = object === null ? '' : (view.tokens[object]?.text.toLowerCase() ?? '')
  if (object === null || !frame.rest.includes(text)) return object
  return isPassive(view, verb)
    ? null
    : (childrenBy(view, verb, 'obj').find(child => child.index !== object)?.index ?? null)
}

/** Entities of a noun's possessor (`poss`), of the adjective (`adjective`) or any word before it (`modifier`), and of its prepositional phrases. */
export function nounPath(
  view: TreeView,
  lexicon: EventLexicon,
  path: string,
  noun: number,
  types = ACTING_OR_PLACE
): Carrier[] {
  if (path === 'poss') return possessors(view, lexicon, noun)
  if (path === 'clause') return participants(view, clauseSubject(view, noun), types, lexicon.belonging)
  if (path === 'modifier') return modifiers(view, noun, ['amod', 'compound', 'nmod'])
  if (path === 'adjective') return modifiers(view, noun, ['amod'])
  const phrases = childrenBy(view, noun, 'nmod', 'obl').filter(child => casesOf(view, child.index).includes(path))
  return distinct(phrases.flatMap(phrase => participants(view, phrase.index, types, lexicon.belonging)))
}

function possessors(view: TreeView, lexicon: EventLexicon, noun: number): Carrier[] {
  const own = childrenBy(view, noun, 'nmod:poss', 'det:poss').flatMap(child =>
    participants(view, child.index, ACTING_OR_PLACE, lexicon.belonging)
  )
  const before = own.length > 0 ? null : possessorBefore(view, noun, ACTING_OR_PLACE)
  return before === null ? own : [before]
}

function modifiers(view: TreeView, noun: number, relations: readonly string[]): Carrier[] {
  const found = childrenBy(view, noun, ...relations).flatMap(child => {
    const carrier =
      child.index < noun && relation(child) !== 'nmod:poss' && casesOf(view, child.index).length === 0
        ? carrierAt(view, child.index)
        : null
    return carrier !== null && ACTING.has(carrier.entity.type) ? [carrier] : []
  })
  return distinct(found)
}
