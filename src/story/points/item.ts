import type { Reading, Span, Stance } from '../../record/index.js'
import type { Origin } from '../lineage/lineage-map.js'
import type { Deed } from './deeds.js'
import type { Found } from './found.js'

/** Who is behind a finding: the speakers of a statement, the actors of an event, who commits, whom a figure counts. */
export interface Principals {
  /** Actor ids. */
  readonly actors: readonly string[]
  /** Countries that they act for, where they are a state, a government or its people. */
  readonly sides: readonly string[]
  /** Nobody is named: an anonymous source, or nobody at all. */
  readonly open: boolean
}

/** One finding of one article, as it is compared with those of the others. */
export type Item = Found & {
  readonly reading: Reading
  /** Position of the article in order of publication. */
  readonly order: number
  /** Whose report it is: the outlet, or the article where no outlet is given. */
  readonly outlet: string
  readonly counted: boolean
  readonly span: Span
  readonly text: string
  readonly principals: Principals
  readonly recipients: readonly string[]
  readonly stance: Stance
  /** Id of the statement that it is, or on whose word it stands; null in the outlet's own voice. */
  readonly within: string | null
  readonly origin: Origin
  /** Ultimate speakers: actor ids; `anonymous`, or the lineage for the outlet's own voice. */
  readonly sources: readonly string[]
  readonly terms: readonly string[]
  /** The kind of act that an event is, as the terms name it (`%…`). */
  readonly deed: string | null
  /** The acts that it tells of. */
  readonly deeds: readonly Deed[]
  /** Terms of the condition that a statement makes; empty where it makes none. */
  readonly condition: readonly string[]
  /** Every run of words that a statement quotes. */
  readonly quoted: ReadonlySet<string>
}
