import type { EntityType } from '../../record/index.js'
import type { Chain, Document } from '../layers.js'
import { headOf } from '../tree.js'

/**
 * An entity whose mentions are these words, in every place of the document where they stand; its id is its first words
 * in lower case with hyphens.
 */
export function chainOf(document: Document, type: EntityType, ...phrases: string[]): Chain {
  const mentions = phrases.flatMap(phrase => placesOf(document, phrase.split(' ')))
  const name = phrases[0] ?? ''
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    type,
    name,
    mentions: mentions.map(({ first, last }) => ({
      first,
      last,
      start: document.tokens[first]?.start ?? 0,
      end: document.tokens[last - 1]?.end ?? 0,
      head: headOf(document.tokens, { first, last }),
      form: document.tokens[first]?.upos === 'PRON' ? 'pronoun' : /^\p{Lu}/u.test(name) ? 'name' : 'nominal',
      score: 1
    })),
    roles: [],
    country: null,
    sector: null,
    wikidata: null,
    anonymous: false
  }
}

function placesOf(document: Document, words: readonly string[]): { first: number; last: number }[] {
  return document.tokens.flatMap(({ index }) =>
    words.every((word, i) => document.tokens[index + i]?.text === word)
      ? [{ first: index, last: index + words.length }]
      : []
  )
}
