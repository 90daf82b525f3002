import type { Commitment, Event, Figure, Point, Reading, Statement } from '../../record/index.js'

/** A finding with its kind beside it. */
export type Found =
  | { readonly kind: 'statement'; readonly finding: Statement }
  | { readonly kind: 'event'; readonly finding: Event }
  | { readonly kind: 'figure'; readonly finding: Figure }
  | { readonly kind: 'commitment'; readonly finding: Commitment }

export type FoundKind = Point['kind']

/** Every finding of a reading, statements first, each list in its order. */
export function foundIn(reading: Reading): Found[] {
  return [
    ...reading.statements.map((finding): Found => ({ kind: 'statement', finding })),
    ...reading.events.map((finding): Found => ({ kind: 'event', finding })),
    ...reading.figures.map((finding): Found => ({ kind: 'figure', finding })),
    ...reading.commitments.map((finding): Found => ({ kind: 'commitment', finding }))
  ]
}
