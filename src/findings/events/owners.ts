import type { Token } from '../../language/layers.js'
import { ACTING, ACTING_OR_PLACE, distinct, eachState, namedWithin, ownerOf, participants } from '../participants.js'
import { agentOf } from '../predicate.js'
import { childBy, childrenBy, isRelative, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { isSuffered } from './suffered.js'
import { entryFor } from './trigger-lemma.js'
import { fits } from './word-class.js'

/** Whose the object is, or by whom: `the plan of the ministry`, `Ormia's plan`, `the arrest by the police`. */
export function owners(view: TreeView, lexicon: EventLexicon, object: number): Carrier[] {
  const own = isSuffered(view, lexicon, object)
    ? namedWithin(view, object, ACTING_OR_PLACE, true)
    : ownerOf(view, object, ACTING_OR_PLACE)
  return own === null ? makers(view, lexicon, object) : eachState(view, object, own)
}

/** `a plan opposed by the union` is not the union's; `an appeal lodged by the union` is. */
function isFindingFault(view: TreeView, lexicon: EventLexicon, verb: Token, thing: number): boolean {
  const onIt = ({ recipient, rest, object }: Frame): boolean =>
    (recipient.includes('obj') || recipient.includes('owner')) &&
    rest.length === 0 &&
    (object === null || fits(view, lexicon, thing, object))
  return (
    entryFor(lexicon.verbs, verb)?.some(
      frame => (frame.type === 'ACCUSE' || frame.type === 'REJECT') && onIt(frame)
    ) === true
  )
}

/** `an attack in which 30 died`, `claims that soldiers looted`: nothing is done to the thing itself. */
function isBeside(view: TreeView, { index }: Token): boolean {
  return childBy(view, index, 'mark') !== null || childrenBy(view, index, 'obl', 'advmod').some(isRelative)
}

/** Who made it: `a plan proposed by Ormia`, `an appeal that the union lodged`. */
function makers(view: TreeView, lexicon: EventLexicon, object: number): Carrier[] {
  const things = [object, ...(view.conjuncts[object] ?? [])]
  const made = things
    .flatMap(thing => childrenBy(view, thing, 'acl'))
    .filter(child => child.index > object && child.xpos !== 'VB' && !isFindingFault(view, lexicon, child, child.head))
    .filter(child => !isBeside(view, child))
  return distinct(
    made.flatMap(verb => {
      const agent = agentOf(view, verb.index)
      return agent === object ? [] : participants(view, agent, ACTING, lexicon.belonging)
    })
  )
}
