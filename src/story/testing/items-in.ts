import type { Reading } from '../../record/index.js'
import { actorLookup } from '../actors/actor-lookup.js'
import { loadNaming } from '../actors/load-naming.js'
import { mergeActors } from '../actors/merge-actors.js'
import { lineagesOf } from '../lineage/lineages-of.js'
import { loadLineageWords } from '../lineage/lineage-words.js'
import type { Item } from '../points/item.js'
import { itemsOf } from '../points/items-of.js'
import { mentionLookup } from '../points/mention-lookup.js'
import { loadVocabulary } from '../points/vocabulary.js'
import { loadWording } from '../text/words.js'

/** The findings of readings, given in order of publication, as they are compared in one story. */
export function itemsIn(...readings: readonly Reading[]): Item[] {
  const naming = loadNaming(null)
  const actors = actorLookup(mergeActors(readings, naming))
  const lineages = lineagesOf(readings, loadLineageWords(null))
  const terms = {
    wording: loadWording(null),
    vocabulary: loadVocabulary(null),
    actors,
    mentions: mentionLookup(),
    countries: naming.countries
  }
  return itemsOf(readings, { actors, lineages, terms })
}
