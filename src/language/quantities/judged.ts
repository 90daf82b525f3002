import type { Token } from '../layers.js'
import type { Piece } from './pieces.js'
import type { Extent } from './range.js'
import type { Units } from './units.js'

/** What a number is judged by. */
export interface Judged {
  readonly pieces: readonly Piece[]
  readonly extent: Extent
  readonly tokens: readonly Token[]
  readonly units: Units
}
