import type { Carrier } from '../tree-view.js'
import type { Frame } from './frame.js'

/** A word that tells an act by one of the frames, with those who take part in it. */
export interface Match {
  readonly frame: Frame
  /** Token that tells the act. */
  readonly trigger: number
  /** Verb that carries out or places in time what a noun names; null for verbs and for nouns that stand alone. */
  readonly carried: number | null
  /** Whether the words name a doer who can act, though perhaps no entity of the article. */
  readonly hasAgent: boolean
  readonly actors: readonly Carrier[]
  /** Whether one phrase names those of two states who act (Polish and Kenyan brigades). */
  readonly several: boolean
  readonly recipients: readonly Carrier[]
  /** Object that belongs to the trigger (the sanctions of `impose sanctions`) and is no act of its own. */
  readonly consumed: number | null
}
