import { ACTING, participants } from '../participants.js'
import { agentOf } from '../predicate.js'
import type { Carrier, TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { answeredBy, facedBy } from './facing.js'
import type { Frame } from './frame.js'
import { protestedTo } from './grievance.js'

type Places = Pick<Frame, 'recipient' | 'type'>

/** Whom a move of forces or a protest answers, by the words around it. */
export function occasionOf(
  view: TreeView,
  lexicon: EventLexicon,
  { type }: Pick<Places, 'type'>,
  heads: readonly number[],
  doers: readonly Carrier[]
): Carrier[] {
  if (type === 'MOBILIZE') return answeredBy(view, lexicon, heads, doers)
  return type === 'PROTEST' ? protestedTo(view, lexicon, heads, doers) : []
}

/** Whom forces are moved to face; what a frame itself takes for its recipient comes first. */
export function facedIn(
  view: TreeView,
  lexicon: EventLexicon,
  { recipient }: Places,
  head: number,
  object: number | null
): Carrier[] {
  if (recipient.includes('obj') || recipient.includes('owner')) return []
  const own = participants(view, agentOf(view, head), ACTING, lexicon.belonging)
  return facedBy(view, lexicon, headsOf(head, object), own)
}

/** `sent troops to Sarn after rebels attacked`: an act answers somebody rather than the place where it is done. */
export function sternerThan(found: Carrier[], { type, recipient }: Places, occasion: () => Carrier[]): Carrier[] {
  const ground = found.every(({ entity }) => entity.type === 'place' || entity.type === 'facility')
  if (!ground || (type === 'MOBILIZE' && recipient.includes('obj'))) return found
  const others = occasion()
  return others.length > 0 ? others : found
}

/** The words that say more of an act: its verb and what that acts on. */
export function headsOf(head: number, object: number | null): number[] {
  return object === null ? [head] : [head, object]
}
