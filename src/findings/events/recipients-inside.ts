import type { EntityType } from '../../record/index.js'
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
import { objectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, childrenBy, isRelative, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { owners } from './owners.js'
import { targetOf } from './protest-targets.js'
import { isSuffered } from './suffered.js'
import { fits } from './word-class.js'
import { phrasesAt, PHYSICAL, type Places, type Way } from './recipient-places.js'

/** Phrases one or two nouns further down: `held talks in Vienna with the envoy`. */
export const far: Way = (view, lexicon, _frame, path, head, object) => {
  if (!lexicon.drifting.has(path) || path === 'by') return []
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
export const within: Way = (view, lexicon, frame, path, head, object) => {
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

function typesFor(frame: Places): ReadonlySet<EntityType> {
  return PHYSICAL.has(frame.type) ? ACTING_OR_PLACE : ACTING
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
export const alleged: Way = (view, lexicon, frame, path, head, object) => {
  const claims = frame.type === 'ACCUSE' ? phrasesAt(view, path, head, object) : []
  return distinct(
    claims.flatMap(claim => {
      const clause = fits(view, lexicon, claim, ['claim']) ? childBy(view, claim, 'acl', 'ccomp') : null
      const subject = clause === null || isPassive(view, clause.index) ? null : childBy(view, clause.index, 'nsubj')
      return subject === null || isRelative(subject) ? [] : participants(view, subject.index, ACTING, lexicon.belonging)
    })
  )
}

/** `bombed a bus carrying pilgrims`, `attacked a camp for refugees`: those inside what is nobody itself. */
export function carriedIn(view: TreeView, { belonging, insides }: EventLexicon, thing: number | null): Carrier[] {
  if (thing === null || view.headed.has(thing)) return []
  const next = view.tokens[thing + 1]
  const clauses = [
    ...childrenBy(view, thing, 'acl'),
    ...(next !== undefined && relation(next) === 'advcl' ? [next] : [])
  ]
  const inside = clauses.filter(({ index, xpos, lemma }) => index > thing && xpos === 'VBG' && insides.has(lemma))
  const kept = belonging.grounds.has(view.tokens[thing]?.lemma ?? '') ? obliques(view, thing, ['for']) : []
  const people = [...inside.map(({ index }) => objectOf(view, index)), ...kept.map(({ index }) => index)]
  return distinct(people.flatMap(head => participants(view, head, ACTING, belonging)))
}
