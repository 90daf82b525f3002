import { isDash, type Piece } from './pieces.js'
import type { Units } from './units.js'

/** A part of a whole in words (`half`, `two thirds`), as a half-open range of pieces. */
export interface Fraction {
  readonly value: number
  readonly to: number
}

/** The fraction that starts at a piece; null where none does. */
export function fractionAt(pieces: readonly Piece[], at: number, units: Units): Fraction | null {
  const word = pieces[at]?.lower ?? ''
  if (word === 'half') return { value: 1 / 2, to: at + 1 }
  const count = word === 'a' || word === 'one' ? 1 : (units.numbers.ones[word] ?? 0)
  const name = at + 1 + (isDash(pieces[at + 1]) ? 1 : 0)
  const whole = units.parts.get(pieces[name]?.lower ?? '')
  if (count === 0 || whole === undefined || count >= whole || pieces[name]?.timed === true) return null
  return { value: count / whole, to: name + 1 }
}

/** `a quarter of a million`, `two thirds of a billion`: a number, and no share of something. */
export function fractionOfScale(pieces: readonly Piece[], at: number, units: Units): Fraction | null {
  const part = fractionAt(pieces, at, units)
  if (part === null || pieces[part.to]?.lower !== 'of' || pieces[part.to + 1]?.lower !== 'a') return null
  const scale = units.numbers.scales[pieces[part.to + 2]?.lower ?? '']
  return scale === undefined ? null : { value: Math.round(part.value * scale), to: part.to + 3 }
}
