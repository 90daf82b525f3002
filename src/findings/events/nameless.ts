import type { Chain } from '../../language/layers.js'
import type { TreeView } from '../tree-view.js'
import type { Draft } from './event-draft.js'

/** Those who take part in an act. */
export function partiesIn(
  { actors, recipients }: Pick<Draft, 'actors' | 'recipients'>,
  entities: ReadonlyMap<string, Chain>
): Chain[] {
  return [...actors, ...recipients].flatMap(({ entity }) => entities.get(entity) ?? [])
}

/** Whether somebody takes part, and nobody who has a name. */
export function isNameless(draft: Pick<Draft, 'actors' | 'recipients'>, entities: ReadonlyMap<string, Chain>): boolean {
  const parties = partiesIn(draft, entities)
  return parties.length > 0 && parties.every(party => !hasName(party))
}

/** Whether the article calls somebody by a name. */
export function hasName({ mentions }: Pick<Chain, 'mentions'>): boolean {
  return mentions.some(({ form }) => form === 'name')
}

/** Whether somebody without a name is called by one of these nouns. */
export function isCalled({ tokens }: TreeView, nouns: ReadonlySet<string>, party: Pick<Chain, 'mentions'>): boolean {
  return !hasName(party) && party.mentions.some(({ head }) => nouns.has(tokens[head]?.lemma.toLowerCase() ?? ''))
}
