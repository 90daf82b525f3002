import type { Quantity } from '../layers.js'
import { amountAt, type Amount } from './amount.js'
import { isDash, type Piece } from './pieces.js'
import type { Units } from './units.js'

/** An amount, or two that bound a range; pieces half-open. */
export interface Extent {
  readonly from: number
  readonly to: number
  /** The low end, or the only value. */
  readonly low: Amount
  readonly high: Amount | null
  /** Whether a dash alone joins the two: a score unless the second is larger and a unit follows. */
  readonly dashed: boolean
  /** The quantity before it, where the letter after the number says that it counts millions of the same. */
  readonly millionsOf?: Pick<Quantity, 'unit' | 'kind'>
}

/** The amount or range that starts at a piece, `between` before it included. */
export function extentAt(pieces: readonly Piece[], at: number, units: Units): Extent | null {
  const between = pieces[at]?.lower === 'between'
  const first = amountAt(pieces, between ? at + 1 : at, units)
  if (first === null) return null
  const alone = { from: first.from, to: first.to, low: first, high: null, dashed: false }
  const joint = jointAt(pieces, first.to, between)
  const second = joint === null ? null : amountAt(pieces, joint.to, units)
  const low = second === null ? first : sameScale(first, second)
  const leads = isEnd(pieces[at - 1]) || isStep(pieces, at, first, units)
  const isChange = !between && leads && pieces[first.to]?.lower === 'to'
  if (second === null || joint === null || isChange || !joins(low, second, joint.dashed)) return between ? null : alone
  return { from: between ? at : first.from, to: second.to, low, high: second, dashed: joint.dashed }
}

/** `from 300 to 500`: two amounts of a change rather than a range. */
function isEnd(before: Piece | undefined): boolean {
  return before?.lower === 'from' || before?.lower === 'to'
}

/** `rose by 12 euros to 80 euros`: a step and where it led; `by 20 to 30 percent` is a range. */
function isStep(pieces: readonly Piece[], at: number, first: Amount, units: Units): boolean {
  const before = units.qualifiers.has(pieces[at - 1]?.lower ?? '') ? at - 2 : at - 1
  return first.unit !== null && pieces[before]?.lower === 'by'
}

/** Whether two amounts are of one kind and in order; a dash joins scores too, which are no quantities. */
function joins(low: Amount, high: Amount, dashed: boolean): boolean {
  const alike = low.unit === null || high.unit === null || low.unit === high.unit
  return alike && (low.value < high.value || dashed)
}

/** What joins the ends of a range: `to`, `or`, a dash; `and` only after `between`. */
function jointAt(pieces: readonly Piece[], at: number, between: boolean): { to: number; dashed: boolean } | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  if (isDash(piece)) {
    const word = pieces[at + 1]?.lower
    const spelled = word === 'to' || word === 'or' ? at + 2 : at + 1
    return { to: isDash(pieces[spelled]) ? spelled + 1 : spelled, dashed: spelled === at + 1 }
  }
  const joins = piece.lower === 'to' || piece.lower === 'or' || (between && piece.lower === 'and')
  return joins ? { to: at + 1, dashed: false } : null
}

/** `2 to 3 million`: the scale and the sign of one end hold for both. */
function sameScale(first: Amount, second: Amount): Amount {
  const plain = second.digits ? second.value : 0
  const factor = second.scaled && !first.scaled && first.value < 1000 ? scaleOf(second.value) : 1
  const scaled = plain > 0 && factor > 1 ? { ...first, value: first.value * factor, scaled: true } : first
  return scaled.unit === null && second.unit !== null ? { ...scaled, kind: second.kind, unit: second.unit } : scaled
}

/** The largest of thousand, million, billion and trillion that the value holds. */
function scaleOf(value: number): number {
  return [1e12, 1e9, 1e6, 1e3].find(scale => value >= scale) ?? 1
}
