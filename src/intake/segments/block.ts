import type { SegmentKind } from '../../record/index.js'

/** One paragraph or line of a text with the white space after it; offsets in UTF-16 units. */
export interface Block {
  readonly start: number
  readonly end: number
  /** The words without the white space around them. */
  readonly words: string
}

/** A block with its label; `closing` where it ends a report, so that what follows is other matter. */
export interface Labelled extends Block {
  readonly kind: SegmentKind
  readonly closing: boolean
  /** Whether markup or a pattern spoke for the label, and not only the block's shape. */
  readonly firm: boolean
}
