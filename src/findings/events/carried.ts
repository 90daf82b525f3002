import type { Token } from '../../language/layers.js'
import { ACTING, ownerOf } from '../participants.js'
import { casesOf } from '../cases.js'
import { agentOf, subjectOf } from '../predicate.js'
import type { Carrier, TreeView } from '../tree-view.js'
import { doersOf } from './doers.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { harmedBy } from './harm.js'

/** What the word above makes of a noun that names an act. */
export interface Carrying {
  /** Verb or predicate that says that it takes place. */
  readonly carried: number | null
  /** Who does it by way of that verb; null where nobody stands there who can act. */
  readonly doers: readonly Carrier[]
  /** To whom it is done by way of that verb. */
  readonly sufferers: readonly Carrier[]
}

export const NOBODY: Carrying = { carried: null, doers: [], sufferers: [] }

export function byVerb(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying | null {
  const doers = doersOf(view, lexicon, agentOf(view, verb.index))
  return doers === null ? null : { carried: verb.index, doers, sufferers: [] }
}

export function received(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying {
  const subject = subjectOf(view, verb.index)
  const owner = subject === null ? null : ownerOf(view, subject, ACTING)
  const own = doersOf(view, lexicon, subject) ?? []
  return { carried: verb.index, doers: [], sufferers: own.length === 0 && owner !== null ? [owner] : own }
}

/** Those whom a verb says that the act has harmed. */
export function harmed(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying {
  return { carried: verb.index, doers: [], sufferers: harmedBy(view, lexicon, verb) }
}

/**
 * `The two sides are in talks`, `the mayor is under investigation`, `two men remain in custody`, `the nurses are on strike`:
 * whoever is under an act suffers it, and so does whoever is in one that is done to people.
 */
export function predicate(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: Token,
  verb: Token
): Carrying | null {
  const cases = casesOf(view, noun.index)
  const under = cases.includes('under')
  const inside = cases.includes('in') || (cases.includes('on') && frame.type === 'PROTEST') || cases.includes('against')
  if (!under && !inside) return NOBODY
  const subject = doersOf(view, lexicon, subjectOf(view, verb.index))
  if (subject === null) return null
  const own = frame.act === 'emergency' && subject.some(({ entity }) => entity.type === 'state')
  const suffers = !own && (under || frame.type === 'COERCE')
  return suffers
    ? { carried: noun.index, doers: [], sufferers: subject }
    : { carried: noun.index, doers: subject, sufferers: [] }
}
