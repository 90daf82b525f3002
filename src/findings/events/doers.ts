import { ACTING, ACTING_OR_PLACE, canAct, carrierAt, ownerOf, participants } from '../participants.js'
import { possessorOf } from '../predicate.js'
import type { Carrier, TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'

/** The entities that an agent phrase stands for; null for one that cannot act. */
export function doersOf(view: TreeView, lexicon: EventLexicon, agent: number | null): Carrier[] | null {
  if (agent === null || isGround(view, lexicon, agent)) return []
  const found = participants(view, agent, ACTING_OR_PLACE, lexicon.belonging).filter(canAct)
  if (found.length > 0) return found
  const token = view.tokens[agent]
  if (token !== undefined && lexicon.documents.has(token.lemma.toLowerCase())) {
    const authors = participants(view, possessorOf(view, agent), ACTING, lexicon.belonging)
    const owner = authors.length > 0 ? null : ownerOf(view, agent, ACTING)
    return owner === null ? authors : [owner]
  }
  const known =
    token !== undefined &&
    (lexicon.agents.has(token.lemma.toLowerCase()) || token.upos === 'NUM' || token.xpos === 'NNPS')
  return known ? [] : null
}

/** `Ormia's city of Sarn, which`: a place that is nobody stands for nobody who acts. */
function isGround(view: TreeView, { belonging }: EventLexicon, agent: number): boolean {
  return belonging.grounds.has(view.tokens[agent]?.lemma.toLowerCase() ?? '') && carrierAt(view, agent) === null
}
