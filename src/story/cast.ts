import type { Actor, Reading } from '../record/index.js'
import { actorLookup, type ActorLookup } from './actors/actor-lookup.js'
import type { Naming } from './actors/entity-key.js'
import { loadNaming } from './actors/load-naming.js'
import { mergeActors } from './actors/merge-actors.js'
import { inOrder } from './in-order.js'
import type { LineageMap } from './lineage/lineage-map.js'
import { lineagesOf } from './lineage/lineages-of.js'
import { loadLineageWords } from './lineage/lineage-words.js'
import type { Origins } from './lineage/origins.js'

/**
 * Who appears in a set of articles, and whose reports they are: the actors and the lineages that the articles would have
 * as one story. Points are not made, so that asking for one actor costs no more than reading.
 */
export interface Cast {
  /** Each article once, the earliest first, undated ones last. */
  readonly readings: readonly Reading[]
  readonly actors: readonly Actor[]
  readonly actorOf: ActorLookup
  readonly lineages: LineageMap
  readonly origins: Origins
  readonly naming: Naming
}

/**
 * The cast of the readings, the same for any order of them; `lexicon`: folder of the user's own data files.
 * @throws OnrecordError `data-invalid` where a file of the user's is not of its form.
 */
export function castOf(given: readonly Reading[], lexicon: string | null): Cast {
  const naming = loadNaming(lexicon)
  const words = loadLineageWords(lexicon)
  const readings = inOrder(given)
  const actors = mergeActors(readings, naming)
  return {
    readings,
    actors,
    actorOf: actorLookup(actors),
    lineages: lineagesOf(readings, words),
    origins: words.origins,
    naming
  }
}
