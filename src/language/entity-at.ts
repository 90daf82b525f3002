import type { Chain, Document, EntityMention } from './layers.js'

/** The entity that a token stands for, with the mention: the one whose head is that token, the longest where several are. */
export function entityAt(
  document: Pick<Document, 'entities'>,
  token: number
): { readonly entity: Chain; readonly mention: EntityMention } | null {
  let best: { entity: Chain; mention: EntityMention } | null = null
  for (const entity of document.entities) {
    for (const mention of entity.mentions) {
      const longer = best === null || mention.last - mention.first > best.mention.last - best.mention.first
      if (mention.head === token && longer) best = { entity, mention }
    }
  }
  return best
}
