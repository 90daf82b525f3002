import type { Actor, Reading, Statement } from '../../record/index.js'

/** Whose report a statement stands in. */
export interface SpokenOrigin {
  /** The lineage. */
  readonly id: string
  /** The wire or outlet that it goes back to; null where nothing names it. */
  readonly root: string | null
  /** `own`: the outlet's own report; `other`: it repeats another's; `unknown`: it does not say whose. */
  readonly whose: 'own' | 'other' | 'unknown'
}

/** One statement of an actor in one report. */
export interface Spoken {
  readonly reading: Reading
  readonly statement: Statement
  /** ISO 8601 or the TIMEX3 value that the text states; null where nothing states it. */
  readonly at: string | null
  /** Those through whom the outlet has it, the outermost first, each with the reporting words. */
  readonly through: readonly { readonly name: string; readonly cue: string }[]
  readonly origin: SpokenOrigin
  /** How much it is about what was asked for, 0 to 1; null where nothing was. */
  readonly about: number | null
}

/** A statement with the same words in reports of the same lineage, which are no further reports of it. */
export interface SpokenGroup {
  readonly original: Spoken
  readonly copies: readonly Spoken[]
}

/** An actor with how much it says: statements, each report of one counted, the articles that have them, and their outlets. */
export interface Speaker {
  readonly actor: Actor
  readonly statements: number
  readonly articles: number
  readonly outlets: readonly string[]
}
