import type { PloverType } from '../../record/index.js'
import { casesOf } from '../cases.js'
import { canAct } from '../participants.js'
import { isPassive } from '../passive.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Match } from './match.js'
import { includes } from './needs.js'
import { nounPath } from './noun-paths.js'

/**
 * `the girls whom the rebels had seized were released`: those who let somebody go without being named are those who held
 * him, where the same sentence says who did.
 */
export function withCaptors(view: TreeView, match: Match, all: readonly Match[]): Match {
  if (match.frame.act !== 'release' || match.actors.length > 0 || match.hasAgent) return match
  if (view.tokens[match.trigger]?.lemma.toLowerCase() !== 'release') return match
  const sentence = view.tokens[match.trigger]?.sentence
  const held = all.find(
    ({ frame, trigger, actors, recipients }) =>
      frame.act === 'abduction' &&
      actors.length > 0 &&
      view.tokens[trigger]?.sentence === sentence &&
      recipients.some(recipient => includes(match.recipients, recipient))
  )
  return held === undefined ? match : { ...match, actors: held.actors }
}

/** Acts that are done to people in the course of an operation. */
const CARRIED_OUT: ReadonlySet<PloverType> = new Set<PloverType>(['COERCE', 'AID'])
/** Where a noun names who carries an operation out. */
const CARRYING_OUT = ['by', 'poss', 'adjective']

/** `were arrested in raids by the police`: whoever carries out the operation has done it. */
export function doersOfOperation(view: TreeView, lexicon: EventLexicon, type: PloverType, verb: number): Carrier[] {
  const operation = operationOf(view, lexicon, type, verb)
  return operation === null ? [] : carryingOut(view, lexicon, operation)
}

/** The operation of somebody who is named, in which something is done: no act beside what is done in it. */
export function operationOf(view: TreeView, lexicon: EventLexicon, type: PloverType, verb: number): number | null {
  if (!CARRIED_OUT.has(type) || !isPassive(view, verb)) return null
  const operation = childrenBy(view, verb, 'obl').find(
    ({ index, lemma }) =>
      lexicon.operations.has(lemma.toLowerCase()) &&
      casesOf(view, index).some(word => lexicon.durings.has(word)) &&
      carryingOut(view, lexicon, index).length > 0
  )
  return operation?.index ?? null
}

function carryingOut(view: TreeView, lexicon: EventLexicon, noun: number): Carrier[] {
  const named = CARRYING_OUT.map(path => nounPath(view, lexicon, path, noun).filter(canAct))
  return named.find(doers => doers.length > 0) ?? []
}

/** `Polish and Kenyan brigades`: a phrase in the plural with two adjectives of states names two parties. */
export function isOfSeveral(view: TreeView, { mention }: Carrier): boolean {
  const head = view.tokens[mention.head]
  if (head?.xpos !== 'NNS') return false
  return childrenBy(view, head.index, 'amod', 'compound').some(
    word => isOfState(word.text) && (view.conjuncts[word.index] ?? []).some(i => isOfState(view.tokens[i]?.text ?? ''))
  )
}

function isOfState(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word)
}
