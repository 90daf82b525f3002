import { obliques } from '../cases.js'
import { isPassive } from '../passive.js'
import { objectOf } from '../predicate.js'
import { particleObject, strayObject } from '../stray-objects.js'
import type { Token } from '../../language/layers.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { forClause } from './recipient-heads.js'
import { fits } from './word-class.js'

/** Prepositional phrases of a verb, those of its object included: where a phrase hangs is often a guess. */
export function phrasesOf(view: TreeView, head: number, object: number | null, preposition: string): number[] {
  const own = obliques(view, head, [preposition])
  const more = childrenBy(view, head, 'obj').flatMap(({ index }) => (index === object ? [] : [index]))
  const things = object === null ? [] : [object, ...(view.conjuncts[object] ?? []), ...more]
  const inner = things.flatMap(thing => obliques(view, thing, [preposition]))
  const particle = childrenBy(view, head, 'xcomp', 'advmod').flatMap(x =>
    x.upos === 'VERB' ? [] : obliques(view, x.index, [preposition])
  )
  const made = own.length + inner.length > 0 ? [] : participlePhrases(view, object, preposition)
  return [...own, ...inner, ...particle, ...made].map(token => token.index)
}

/** `lifted the restrictions imposed on Sarn`: phrases of the participle that says how the object came to be. */
function participlePhrases(view: TreeView, object: number | null, preposition: string): Token[] {
  if (object === null || preposition === 'by') return []
  const participles = childrenBy(view, object, 'acl').filter(
    child => child.index > object && child.xpos === 'VBN' && childBy(view, child.index, 'nsubj', 'obj') === null
  )
  return participles.flatMap(child => obliques(view, child.index, [preposition]))
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
  return frame.oblique.some(
    ({ preposition, word }) =>
      phrasesOf(view, head, object, preposition).some(phrase => fits(view, lexicon, phrase, [word])) ||
      (preposition === 'for' && word === 'any' && forClause(view, head) !== null)
  )
}

/** What the verb acts on, except where that word is itself part of the trigger (take hostage). */
export function frameObject(view: TreeView, frame: Frame, verb: number): number | null {
  const object = objectOf(view, verb) ?? particleObject(view, verb, frame.rest) ?? strayObject(view, verb, frame.rest)
  const text = object === null ? '' : (view.tokens[object]?.text.toLowerCase() ?? '')
  if (object === null || !frame.rest.includes(text)) return object
  return isPassive(view, verb)
    ? null
    : (childrenBy(view, verb, 'obj').find(child => child.index !== object)?.index ?? null)
}
