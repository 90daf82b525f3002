import { findEntities, loadActorLexicon } from '../../src/language/entities/index.js'
import type { Chain, EntityMention } from '../../src/language/layers.js'
import { relation } from '../../src/language/tree.js'
import { goldOf } from '../coreference.js'
import { readData } from '../data-file.js'
import { goldDocuments, type GoldDocument } from '../gum.js'

/** Genres of GUM that speak of others, as news does; the rest is talk, mostly of the speakers. */
const GENRES: ReadonlySet<string> = new Set(['news', 'bio', 'essay', 'academic'])
/** Types of those who speak. */
const SPEAKING = /^(?:person|organisation|government|state|armed-group|group|office)$/u

/** How many subjects of GUM documents were given to an entity, and how many of them to their own by the annotated chains. */
export function resolvedSubjects(path: string): { readonly n: number; readonly right: number } {
  const lexicon = loadActorLexicon()
  const judged = goldDocuments(readData(path))
    .filter(one => GENRES.has(one.genre))
    .flatMap(one => subjectsOf(one, findEntities(one.document, lexicon)))
  return { n: judged.length, right: judged.filter(Boolean).length }
}

/** Whether each subject that was given to an entity is right, on gold words, trees and names. */
function subjectsOf(one: GoldDocument, entities: readonly Chain[]): boolean[] {
  const goldAt = new Map(one.mentions.map(m => [m.head, m.entity]))
  return entities
    .filter(entity => SPEAKING.test(entity.type))
    .flatMap(entity => {
      const mine = goldOf(entity, one.nameAt)
      return entity.mentions.flatMap(mention => {
        const gold = goldAt.get(mention.head)
        const token = one.document.tokens[mention.head]
        if (gold === undefined || token === undefined || relation(token) !== 'nsubj') return []
        return [mine === null ? !one.named.has(gold) && isOwn(entity, mention, goldAt) : mine === gold]
      })
    })
}

/** One whom no name tells: as the gold chain of its first mention has it. */
function isOwn(entity: Chain, { head }: EntityMention, goldAt: ReadonlyMap<number, string>): boolean {
  const first = entity.mentions.find(m => goldAt.has(m.head))
  return first === undefined || goldAt.get(first.head) === goldAt.get(head)
}
