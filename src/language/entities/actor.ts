import type { EntityType } from '../../record/index.js'
import type { EntityMention } from '../layers.js'
import type { Coordinates } from '../places/index.js'
import type { KnownActor } from './actor-lexicon.js'

/** An office that the article gives a person, with what the office is compared by. */
export interface Office {
  /** As in the text, without country and article: `foreign minister`. */
  readonly title: string
  /** The noun alone: `minister`, `prime minister`. */
  readonly noun: string
  readonly modifiers: ReadonlySet<string>
  readonly past: boolean
  /** ISO 3166-1 alpha-3 or the key of an unknown state. */
  readonly country: string | null
  readonly of: string | null
  /** Token of the words for whom it serves (`its` of `its chief`), to ask later whom they mean. */
  readonly whose: number | null
  readonly start: number
  readonly end: number
}

/** Someone or something that the article speaks of, while its mentions are still being gathered. */
export interface Actor {
  readonly index: number
  type: EntityType
  name: string
  sector: string | null
  country: string | null
  /** Of a place, where its name leaves no choice. */
  coordinates: Coordinates | null
  /** Country code or key of a state that no data file knows; tells two ministries apart. */
  place: string | null
  known: KnownActor | null
  gender: 'm' | 'f' | null
  plural: boolean
  anonymous: boolean
  named: boolean
  /** The noun that describes one without a name: `source`. */
  noun: string | null
  readonly modifiers: Set<string>
  readonly kinds: Set<string>
  readonly offices: Office[]
  readonly mentions: EntityMention[]
}

/** A new actor without mentions. */
export function actorOf(index: number, start: Partial<Actor> & Pick<Actor, 'type' | 'name'>): Actor {
  return {
    index,
    sector: null,
    country: null,
    coordinates: null,
    place: null,
    known: null,
    gender: null,
    plural: false,
    anonymous: false,
    named: false,
    noun: null,
    modifiers: new Set(),
    kinds: new Set(),
    offices: [],
    mentions: [],
    ...start
  }
}
