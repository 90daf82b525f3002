import type { EntityType } from '../../record/index.js'
import { relation } from '../../language/tree.js'
import { ACTING, ACTING_OR_PLACE, canAct, carrierAt, distinct, ownerOf, participants } from '../participants.js'
import { isPassive } from '../passive.js'
import { agentOf, possessorOf, subjectOf } from '../predicate.js'
import { childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'

/** The entities that an agent phrase stands for; null for one that cannot act. */
export function doersOf(view: TreeView, lexicon: EventLexicon, agent: number | null): Carrier[] | null {
  if (agent === null || isGround(view, lexicon, agent)) return []
  const found = participants(view, agent, ACTING_OR_PLACE, lexicon.belonging).filter(canAct)
  if (found.length > 0) return found
  const token = view.tokens[agent]
  const makers = lexicon.agents.has(token?.lemma.toLowerCase() ?? '') ? makersOf(view, lexicon, agent, null) : []
  if (makers.length > 0) return makers
  if (token !== undefined && lexicon.documents.has(token.lemma.toLowerCase())) {
    const authors = participants(view, possessorOf(view, agent), ACTING, lexicon.belonging)
    const owner = authors.length > 0 ? null : ownerOf(view, agent, ACTING)
    return owner === null ? authors : [owner]
  }
  const owned = lexicon.homelands.has(token?.lemma.toLowerCase() ?? '') ? pronounBefore(view, agent) : null
  if (owned !== null) return participants(view, owned, ACTING, lexicon.belonging)
  const known =
    token !== undefined &&
    (lexicon.agents.has(token.lemma.toLowerCase()) || token.upos === 'NUM' || token.xpos === 'NNPS')
  return known ? [] : null
}

/** `his country`: the pronoun by which somebody's country is told. */
function pronounBefore(view: TreeView, noun: number): number | null {
  return childrenBy(view, noun, 'nmod:poss', 'det:poss').find(({ xpos }) => xpos === 'PRP$')?.index ?? null
}

/** `Ormia said it would free them`: a pronoun that nobody has been found for stands for the body that speaks. */
export function speakerFor(view: TreeView, agent: number | null): number | null {
  const pronoun = view.tokens[agent ?? -1]
  if (pronoun?.text.toLowerCase() !== 'it' || carrierAt(view, pronoun.index) !== null) return agent
  let clause = view.tokens[pronoun.head]
  while (clause !== undefined && relation(clause) === 'conj') clause = view.tokens[clause.head]
  if (clause === undefined || relation(clause) !== 'ccomp') return agent
  const speaker = subjectOf(view, clause.head)
  const type = speaker === null ? undefined : carrierAt(view, speaker)?.entity.type
  return type !== undefined && BODIES.has(type) ? speaker : agent
}

/** Those whom `it` can stand for. */
const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['organisation', 'government', 'state', 'armed-group'])

/** `Ormia's city of Sarn, which`: a place that is nobody stands for nobody who acts. */
function isGround(view: TreeView, { belonging }: EventLexicon, agent: number): boolean {
  return belonging.grounds.has(view.tokens[agent]?.lemma.toLowerCase() ?? '') && carrierAt(view, agent) === null
}

/**
 * By whom a thing or act came to be: `rockets fired by rebels`, `an attack carried out by rebels`, `a bombing claimed by
 * rebels`. With `verbs`, only by one of these or by one that owns up to it.
 */
export function makersOf(
  view: TreeView,
  { belonging, ownings }: EventLexicon,
  noun: number,
  verbs: ReadonlySet<string> | null
): Carrier[] {
  const made = childrenBy(view, noun, 'acl').filter(
    ({ index, xpos, lemma }) =>
      index > noun &&
      xpos === 'VBN' &&
      isPassive(view, index) &&
      (verbs === null || verbs.has(lemma) || ownings.has(lemma))
  )
  return distinct(made.flatMap(({ index }) => participants(view, agentOf(view, index), ACTING, belonging)))
}
