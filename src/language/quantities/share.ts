import type { Extent } from './range.js'
import { numeralAt, isDash } from './numeral.js'
import type { Piece } from './pieces.js'
import type { Units } from './units.js'

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10
}

/** A share in words: its value in per cent, rounded to hundredths, and where it stands. */
export interface Share {
  readonly extent: Extent
  readonly value: number
}

/** The share that starts at a piece: `one in five`, `two thirds of`, `a third of`, `half of`; null where none does. */
export function shareAt(pieces: readonly Piece[], at: number, units: Units): Share | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word' && piece?.kind !== 'number') return null
  if (piece.timed) return null
  return ratioAt(pieces, at, units) ?? fractionAt(pieces, at, units)
}

function ratioAt(pieces: readonly Piece[], at: number, units: Units): Share | null {
  const part = numeralAt(pieces, at, units)
  if (part === null || part.value < 1 || part.value > 100) return null
  const out = pieces[part.to]?.lower === 'out' && pieces[part.to + 1]?.lower === 'of'
  const hyphen = isDash(pieces[part.to]) && isDash(pieces[part.to + 2])
  const joint = out ? part.to + 2 : pieces[part.to]?.lower === 'in' ? part.to + 1 : null
  const to = hyphen && pieces[part.to + 1]?.lower === 'in' ? part.to + 3 : joint
  const whole = to === null ? null : numeralAt(pieces, to, units)
  if (
    whole === null ||
    whole.value <= part.value ||
    whole.value > 1000 ||
    ![3, 4, 5, 6, 7, 8, 9].concat(ROUND).includes(whole.value)
  ) {
    return null
  }
  return shareOf(at, whole.to, part.value / whole.value)
}

/** Wholes of ratios above nine; other numbers after `in` are quantities of their own. */
const ROUND: readonly number[] = [10, 20, 25, 50, 100, 1000]

function fractionAt(pieces: readonly Piece[], at: number, units: Units): Share | null {
  const first = pieces[at]?.lower ?? ''
  const count = first === 'a' || first === 'one' ? 1 : first === 'half' ? null : (units.numbers.ones[first] ?? 0)
  if (count === 0) return null
  const dash = isDash(pieces[at + 1]) ? 1 : 0
  const name = count === null ? at : at + 1 + dash
  const whole = PARTS[pieces[name]?.lower ?? '']
  const of = pieces[name + 1]?.lower === 'of'
  if (whole === undefined || !of || (count ?? 1) >= whole || pieces[name]?.timed === true) return null
  return shareOf(at, name + 1, (count ?? 1) / whole)
}

function shareOf(from: number, to: number, share: number): Share {
  const low = {
    from,
    to,
    value: share,
    digits: true,
    scaled: false,
    kind: 'percent',
    unit: 'percent',
    unitPiece: null
  } as const
  return { extent: { from, to, low, high: null, dashed: false }, value: Math.round(share * 10_000) / 100 }
}
