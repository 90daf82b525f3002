import type { Token } from '../../language/layers.js'
import { casesOf, obliques } from '../cases.js'
import { ACTING_OR_PLACE, distinct, participants } from '../participants.js'
import { isPassive } from '../passive.js'
import { objectOf } from '../predicate.js'
import { childBy, childrenBy, isRelative, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'

/** Whether a verb says that its subject harms its object: `killed two`, `left two dead`, `claimed two lives`. */
export function isHarm(view: TreeView, { harms, hurts, tolls }: EventLexicon, { index, lemma }: Token): boolean {
  const verb = lemma.toLowerCase()
  if (harms.has(verb)) return true
  if (verb === 'leave' || verb === 'see')
    return statesIn(view, index).some(child => hurts.has(child.text.toLowerCase()))
  return tolls.has(verb) && childrenBy(view, index, 'obj').some(child => child.lemma === 'life')
}

/** Words that say in what state a verb leaves its object: `left two dead`, `saw two people killed`. */
function statesIn(view: TreeView, verb: number): Token[] {
  const objects = childrenBy(view, verb, 'obj')
  const after = objects.flatMap(({ index }) =>
    childrenBy(view, index, 'acl', 'amod').filter(word => word.index > index)
  )
  return [...childrenBy(view, verb, 'xcomp', 'advmod', 'obj', 'amod', 'advcl', 'ccomp'), ...after]
}

/** Those whom a verb says that the act has harmed; of a thing that is nobody, those named by what it went through. */
export function harmedBy(view: TreeView, lexicon: EventLexicon, verb: Token): readonly Carrier[] {
  const object = objectOf(view, verb.index)
  const people = participants(view, object, ACTING_OR_PLACE, lexicon.belonging)
  const through = people.length > 0 ? [] : obliques(view, verb.index, ['through'])
  const lives = people.length > 0 || object === null ? [] : obliques(view, object, ['of'])
  const rest = [...through, ...lives].flatMap(({ index }) =>
    participants(view, index, ACTING_OR_PLACE, lexicon.belonging)
  )
  return distinct([...people, ...rest])
}

/** The clause of a noun that says whom the act has harmed: `an attack that killed two`, `shelling that left two dead`. */
export function harmfulClause(view: TreeView, lexicon: EventLexicon, noun: Token): Token | null {
  const clauses = childrenBy(view, noun.index, 'acl').filter(child => child.index > noun.index)
  return (
    clauses.find(child => {
      const subject = childBy(view, child.index, 'nsubj')
      const active = child.xpos !== 'VB' && !isPassive(view, child.index)
      return active && (subject === null ? child.xpos === 'VBG' : isRelative(subject)) && isHarm(view, lexicon, child)
    }) ?? null
  )
}

/** Whether a noun's own words say against what the act went. */
export function isAimed(view: TreeView, { index }: Token): boolean {
  return obliques(view, index, ['on', 'against']).length > 0
}

/** `died in the attack`, `died as a result of torture`, and not `died for the attack`. */
export function isDeadly(view: TreeView, { deadly }: EventLexicon, { index }: Token): boolean {
  return casesOf(view, index).some(word => deadly.has(word))
}
