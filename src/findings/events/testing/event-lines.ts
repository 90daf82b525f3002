import type { EntityType } from '../../../record/index.js'
import { chainOf } from '../../../language/testing/chain-of.js'
import { documentOf } from '../../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from '../index.js'

const lexicon = loadEventLexicon()

/** The events of a tree as lines: type, status, who, to whom; `cast`: phrases of its entities, apart by `|`, with their type. */
export function eventLines(tree: string, cast: Readonly<Record<string, EntityType>>): string[] {
  const bare = documentOf(tree)
  const entities = Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
  return findEvents({ ...bare, entities }, [], lexicon).map(({ type, status, actors, recipients }) => {
    const [who, whom] = [actors, recipients].map(list => list.map(({ entity }) => entity).join('+'))
    return `${type} ${status} ${who ?? ''} > ${whom ?? ''}`
  })
}
