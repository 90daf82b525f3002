import type { TimeMention } from '../../language/layers.js'
import type { Condition } from '../condition.js'

/** A predicate that somebody would do, with the condition or the deadline that the text ties to it. */
export interface Undertaking {
  /** Token that heads what would be done. */
  readonly predicate: number
  readonly condition: Condition | null
  readonly time: TimeMention | null
  /** Token that heads whoever has been given the time to do it; absent where the predicate tells who would. */
  readonly bound?: number
}
