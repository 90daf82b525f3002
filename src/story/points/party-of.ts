import type { PloverType } from '../../record/index.js'
import type { Item } from './item.js'
import { kinship, type Kinship } from './principals.js'

/**
 * How those behind two findings are related. What is said about an act is not said by its actors: between a statement
 * and an act of deeds it counts whether the statement speaks of an actor.
 */
export function partyOf(a: Item, b: Item): Kinship {
  if (a.kind === 'statement' && isDeed(b)) return speaksOf(a, b) ? 'unnamed' : 'other'
  if (b.kind === 'statement' && isDeed(a)) return speaksOf(b, a) ? 'unnamed' : 'other'
  return kinship(a.principals, b.principals)
}

/** Types of act that are done by words, so that who acts is who speaks. */
const BY_WORDS: ReadonlySet<PloverType> = new Set<PloverType>([
  'ACCUSE',
  'AGREE',
  'CONSULT',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN'
])

function isDeed(item: Item): boolean {
  return item.kind === 'event' && !BY_WORDS.has(item.finding.type)
}

function speaksOf(statement: Item, event: Item): boolean {
  const { actors, sides } = event.principals
  const marks = [...actors.map(id => `@${id}`), ...sides.map(side => `#${side}`)]
  return marks.length === 0 || marks.some(mark => statement.terms.includes(mark))
}
