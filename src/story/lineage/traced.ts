import type { Article } from '../../record/index.js'
import type { BodyWord } from './body-words.js'
import type { Origin, Stretch } from './lineage-map.js'

/** An article with what is known of where its passages come from. */
export interface Traced {
  readonly article: Article
  readonly words: readonly BodyWord[]
  readonly own: Origin
  readonly stretches: readonly Stretch[]
}
