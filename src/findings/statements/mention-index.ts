import type { Chain, Children, Document } from '../../language/index.js'
import type { CueLexicon } from './cue-lexicon.js'
import type { Found } from './standing.js'

/** Mentions by the token that carries them, the longest where several share it. */
export type MentionIndex = ReadonlyMap<number, Found>

/** An index from head tokens to mentions. */
export function mentionIndex(entities: readonly Chain[]): MentionIndex {
  const index = new Map<number, Found>()
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const known = index.get(mention.head)?.mention
      if (known === undefined || mention.last - mention.first > known.last - known.first)
        index.set(mention.head, { entity, mention })
    }
  }
  return index
}

/** What resolving a source needs of the document. */
export interface SpeakerContext {
  readonly document: Document
  readonly children: Children
  readonly mentions: MentionIndex
  readonly lexicon: CueLexicon
}
