import type { EntityType } from '../../record/index.js'

/** A name that the data files know, and what it can stand for. */
export interface KnownActor {
  /** The same for all spellings of one actor. */
  readonly key: string
  readonly name: string
  readonly type: EntityType
  readonly sector: string | null
  readonly country: string | null
  readonly wikidata: string | null
  readonly kinds: readonly string[]
}
