import { fractionAt, fractionOfScale } from './fraction.js'
import type { Extent } from './range.js'
import { numeralAt } from './numeral.js'
import { isDash, type Piece } from './pieces.js'
import { isShareAlone } from './share-alone.js'
import type { Tree } from './noun-unit.js'
import type { Units } from './units.js'

/** A share in words: its value in per cent, rounded to hundredths, and where it stands. */
export interface Share {
  readonly extent: Extent
  readonly value: number
}

/** The share that starts at a piece: `one in five`, `two thirds of`, `fell by a third`, `half the seats`; null where none does. */
export function shareAt(pieces: readonly Piece[], at: number, tree: Tree): Share | null {
  const piece = pieces[at]
  if (piece?.kind !== 'word' && piece?.kind !== 'number') return null
  if (piece.timed) return null
  return ratioAt(pieces, at, tree.units) ?? fractionOf(pieces, at, tree)
}

function ratioAt(pieces: readonly Piece[], at: number, units: Units): Share | null {
  const part = numeralAt(pieces, at, units)
  if (part === null || part.value < 1 || part.value > 100) return null
  const out = pieces[part.to]?.lower === 'out' && pieces[part.to + 1]?.lower === 'of'
  const hyphen = isDash(pieces[part.to]) && isDash(pieces[part.to + 2])
  const joint = out ? part.to + 2 : pieces[part.to]?.lower === 'in' ? part.to + 1 : null
  const to = hyphen && pieces[part.to + 1]?.lower === 'in' ? part.to + 3 : joint
  const whole = to === null ? null : numeralAt(pieces, to, units)
  if (whole === null || whole.value <= part.value || !units.wholes.has(whole.value)) return null
  return shareOf(at, whole.to, part.value / whole.value)
}

/** `two thirds of the harvest`, not `a quarter of a million`. */
function fractionOf(pieces: readonly Piece[], at: number, tree: Tree): Share | null {
  const { units } = tree
  const part = fractionAt(pieces, at, units)
  if (part === null || isOneOfTwo(pieces[at - 1], units)) return null
  if (pieces[part.to]?.lower !== 'of' && !isShareAlone(pieces, at, part.to, tree)) return null
  return fractionOfScale(pieces, at, units) === null ? shareOf(at, part.to, part.value) : null
}

/** `the second half of the match`. */
function isOneOfTwo(before: Piece | undefined, units: Units): boolean {
  return before?.kind === 'ordinal' || units.sets.oneOfTwo.has(before?.lower ?? '')
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
