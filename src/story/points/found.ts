import type { Commitment, Event, Figure, Statement } from '../../record/index.js'

/** A finding with its kind. */
export type Found =
  | { readonly kind: 'statement'; readonly finding: Statement }
  | { readonly kind: 'event'; readonly finding: Event }
  | { readonly kind: 'figure'; readonly finding: Figure }
  | { readonly kind: 'commitment'; readonly finding: Commitment }
