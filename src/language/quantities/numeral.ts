import { numberOf } from '../times/number-words.js'
import { fractionOfScale } from './fraction.js'
import { isDash, wordsBetween, type Piece } from './pieces.js'
import type { Units } from './units.js'

/** A number without unit or bound, as a half-open range of pieces. */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly digits: boolean
  /** Whether a scale word or letter stands at its end (`million`, `bn`). */
  readonly scaled: boolean
}

/** How many pieces a number in words may take. */
const LONGEST = 12

/** The number that starts at a piece; null where none does. */
export function numeralAt(pieces: readonly Piece[], at: number, units: Units): Numeral | null {
  const piece = pieces[at]
  if (piece === undefined || piece.timed) return null
  if (piece.kind === 'number') return digitsAt(pieces, at, piece, units)
  return piece.kind === 'word'
    ? (partAt(pieces, at, units) ?? halfAt(pieces, at, units) ?? wordsAt(pieces, at, units))
    : null
}

function digitsAt(pieces: readonly Piece[], at: number, piece: Piece, units: Units): Numeral | null {
  if (/^0\d/u.test(piece.text)) return null
  const part = partBeside(pieces, at + 1)
  const value = Number(piece.text.replace(/[^\d.]/gu, '')) + part
  const end = part > 0 ? at + 4 : at + 1
  const scale = scaleAt(pieces, end, units)
  if (scale === null) return { from: at, to: end, value, digits: true, scaled: false }
  return { from: at, to: scale.to, value: tidy(value * scale.factor), digits: true, scaled: true }
}

/** `2 1/2 million`: the part that stands after a whole number; nought where none does. */
function partBeside(pieces: readonly Piece[], at: number): number {
  const [top, slash, bottom] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (top?.kind !== 'number' || top.glued || slash?.text !== '/' || bottom?.kind !== 'number' || !bottom.glued) return 0
  const [some, whole] = [Number(top.text), Number(bottom.text)]
  return some < whole && whole <= 10 ? some / whole : 0
}

/** `million`, `thousand`, also with a hyphen; `bn` and `m` right after the digits; `bn` after a blank too. */
function scaleAt(pieces: readonly Piece[], at: number, units: Units): { factor: number; to: number } | null {
  const dash = isDash(pieces[at]) && pieces[at]?.glued === true && pieces[at + 1]?.glued === true ? 1 : 0
  const piece = pieces[at + dash]
  if (piece?.kind !== 'word') return null
  const word = units.numbers.scales[piece.lower]
  if (word !== undefined) {
    const more = scaleAt(pieces, at + dash + 1, units)
    return more === null ? { factor: word, to: at + dash + 1 } : { factor: word * more.factor, to: more.to }
  }
  const short = dash === 1 ? undefined : units.numbers.abbreviations[piece.lower]
  return short !== undefined && (piece.glued || piece.lower.length > 1) ? { factor: short, to: at + 1 } : null
}

function wordsAt(pieces: readonly Piece[], at: number, units: Units): Numeral | null {
  const first = pieces[at]?.lower ?? ''
  const article = first === 'a' || first === 'an'
  if (article && units.numbers.scales[pieces[at + 1]?.lower ?? ''] === undefined) return null
  const run = wordRun(pieces, at, units)
  return run === null || (article && run.to === at + 1)
    ? null
    : withHalf(pieces, { from: at, ...run, digits: false, scaled: run.to > at + 1 }, units)
}

/** The longest run of words from a piece that makes a number, hyphens between them left out. */
function wordRun(pieces: readonly Piece[], at: number, units: Units): { value: number; to: number } | null {
  const words: string[] = []
  let best: { value: number; to: number } | null = null
  for (let i = at; i < pieces.length && i < at + LONGEST; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece.timed || (piece.kind !== 'word' && !isDash(piece))) break
    if (isDash(piece)) continue
    const word = i === at && (piece.lower === 'a' || piece.lower === 'an') ? 'one' : piece.lower
    const value = numberOf([...words, word], units.numbers)
    if (value === null && (word !== 'and' || best === null)) break
    words.push(word)
    if (value !== null) best = { value, to: i + 1 }
  }
  return best
}

/** `two and a half million`. */
function withHalf(pieces: readonly Piece[], numeral: Numeral, units: Units): Numeral {
  const { to } = numeral
  const next = pieces.slice(to, to + 3).map(piece => piece.lower)
  if (next.join(' ') !== 'and a half') return numeral
  const factor = units.numbers.scales[pieces[to + 3]?.lower ?? '']
  return factor === undefined
    ? { ...numeral, to: to + 3, value: numeral.value + 0.5 }
    : { ...numeral, to: to + 4, value: (numeral.value + 0.5) * factor, scaled: true }
}

/** `a quarter of a million`. */
function partAt(pieces: readonly Piece[], at: number, units: Units): Numeral | null {
  const part = fractionOfScale(pieces, at, units)
  return part === null ? null : { from: at, ...part, digits: false, scaled: true }
}

/** `half a million`, `half a dozen`, `half a percent`. */
function halfAt(pieces: readonly Piece[], at: number, units: Units): Numeral | null {
  if (pieces[at]?.lower !== 'half') return null
  const article = pieces[at + 1]?.lower === 'a' ? 1 : 0
  const scale = units.numbers.scales[pieces[at + 1 + article]?.lower ?? '']
  if (scale === undefined) {
    const measured = article === 1 && isMeasured(pieces, at + 2, units)
    return measured ? { from: at, to: at + 2, value: 1 / 2, digits: false, scaled: false } : null
  }
  return { from: at, to: at + 2 + article, value: scale / 2, digits: false, scaled: true }
}

/** Whether a per cent word or a unit of measure stands at a piece. */
function isMeasured(pieces: readonly Piece[], at: number, units: Units): boolean {
  const [one, two] = [1, 2].map(length => wordsBetween(pieces, at, Math.min(at + length, pieces.length)))
  return [one ?? '', two ?? ''].some(
    words => units.percent.has(words) || units.percentagePoints.has(words) || units.measures.has(words)
  )
}

/** Without the noise of binary fractions: 3.2 × 10⁹ is a whole number. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
