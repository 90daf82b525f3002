import type { SegmentKind } from '../record/index.js'

/** What the markup of a page says about a block; offsets in UTF-16 units of the draft's text. */
export interface Hint {
  readonly start: number
  readonly end: number
  readonly kind: SegmentKind
}

/** An article as one input gives it, before its text is segmented and its language known. */
export interface Draft {
  readonly origin: string
  readonly url: string | null
  readonly outlet: string | null
  readonly headline: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  /** Language that the input itself declares; the words decide where they are enough. */
  readonly language: string | null
  readonly text: string
  /** Blocks of a page in text order, no overlap; empty for plain text. */
  readonly hints: readonly Hint[]
}

/** A draft that states nothing but its text. */
export function bareDraft(origin: string, text: string): Draft {
  return {
    origin,
    url: null,
    outlet: null,
    headline: null,
    standfirst: null,
    authors: [],
    published: null,
    updated: null,
    language: null,
    text,
    hints: []
  }
}
