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

/** Words that make a half one of the two that something falls into: the second half of the match. */
const ONE_OF_TWO: ReadonlySet<string> = new Set([
  'first',
  'second',
  'other',
  'latter',
  'former',
  'top',
  'bottom',
  'better',
  'opening'
])

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
  const parts = partsAt(pieces[at]?.lower ?? '', units)
  if (parts === null || isOneOfTwo(pieces[at - 1])) return null
  const name = parts.named ? at : at + 1 + (isDash(pieces[at + 1]) ? 1 : 0)
  const whole = PARTS[pieces[name]?.lower ?? '']
  const of = pieces[name + 1]?.lower === 'of'
  if (whole === undefined || !of || parts.count >= whole || pieces[name]?.timed === true) return null
  return shareOf(at, name + 1, parts.count / whole)
}

/** How many parts a word says; `named` where the word names the part too (half). */
function partsAt(word: string, units: Units): { count: number; named: boolean } | null {
  if (word === 'half') return { count: 1, named: true }
  const count = word === 'a' || word === 'one' ? 1 : (units.numbers.ones[word] ?? 0)
  return count === 0 ? null : { count, named: false }
}

function isOneOfTwo(before: Piece | undefined): boolean {
  return before?.kind === 'ordinal' || ONE_OF_TWO.has(before?.lower ?? '')
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
