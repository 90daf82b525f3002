import type { Quantity } from '../layers.js'
import { numeralAt, type Numeral } from './numeral.js'
import { isDash, wordsBetween, type Piece } from './pieces.js'
import type { Units } from './units.js'

/** A number with the sign or unit that stands by it; `unit` is null where none of ours does. */
export interface Amount extends Numeral {
  readonly kind: Quantity['kind']
  readonly unit: string | null
  /** Piece of the unit, null for a sign before the number. */
  readonly unitPiece: number | null
}

/** The amount that starts at a piece: a number, or a currency sign or code with its number. */
export function amountAt(pieces: readonly Piece[], at: number, units: Units): Amount | null {
  const below = pieces[at]?.lower === 'minus' ? positiveAt(pieces, at + 1, units) : null
  const negative = below !== null && (below.kind === 'measure' || below.kind === 'percent') && below.digits
  return negative ? { ...below, from: at, value: -below.value } : positiveAt(pieces, at, units)
}

function positiveAt(pieces: readonly Piece[], at: number, units: Units): Amount | null {
  const sign = signAt(pieces, at, units)
  const numeral = numeralAt(pieces, sign?.to ?? at, units)
  if (numeral === null) return null
  if (sign !== null) {
    const rest = unitAt(pieces, numeral.to, units)
    const to = rest?.kind === 'money' ? rest.to : numeral.to
    return { ...numeral, from: at, to, kind: 'money', unit: sign.code, unitPiece: null }
  }
  const unit = unitAt(pieces, numeral.to, units)
  if (unit === null) return metres(pieces, numeral, units) ?? { ...numeral, kind: 'count', unit: null, unitPiece: null }
  return { ...numeral, to: unit.to, kind: unit.kind, unit: unit.name, unitPiece: unit.at }
}

function signAt(pieces: readonly Piece[], at: number, units: Units): { code: string; to: number } | null {
  for (const length of [3, 2, 1]) {
    const last = pieces[at + length - 1]
    if (last === undefined) continue
    const words = wordsBetween(pieces, at, at + length)
    if (last.text === '$' && length > 1 && !isPrefix(pieces, at, length)) continue
    const isCode = words.length === 3 && /^[A-Z]{3}$/u.test(pieces[at]?.text ?? '')
    const code = units.signs.get(words.replace(' $', '$')) ?? (isCode ? units.currencies.get(words) : undefined)
    if (code !== undefined && pieces[at + length]?.kind !== 'mark') return { code, to: at + length }
  }
  return null
}

/** `US $`, `A$`: capitals before the sign; a small letter or one that stands apart is an article (`a $5 fee`). */
function isPrefix(pieces: readonly Piece[], at: number, length: number): boolean {
  const [first, sign] = [pieces[at]?.text ?? '', pieces[at + length - 1]]
  return /^\p{Lu}/u.test(first) && (first.length > 1 || sign?.glued === true)
}

interface UnitAfter {
  readonly kind: 'money' | 'percent' | 'measure'
  readonly name: string
  readonly at: number
  readonly to: number
}

/** Short units that also stand after a blank; the others (`m`, `ha`) are words there. */
const AFTER_BLANK: ReadonlySet<string> = new Set(['km', 'kg', 'cm', 'mm', 'ft', 'mw', 'gw', 'kw', 'm²', '°', '°c'])

/** The currency, per cent sign or unit of measure at a piece, also after a hyphen; the longest one wins. */
function unitAt(pieces: readonly Piece[], at: number, units: Units): UnitAfter | null {
  const dash = isDash(pieces[at]) && pieces[at]?.glued === true && pieces[at + 1]?.glued === true ? 1 : 0
  for (const length of [3, 2, 1]) {
    const [from, to] = [at + dash, at + dash + length]
    if (to > pieces.length) continue
    const words = wordsBetween(pieces, from, to)
    if (units.percentagePoints.has(words)) return { kind: 'percent', name: 'percentage point', at: to - 1, to }
    if (units.percent.has(words)) return { kind: 'percent', name: 'percent', at: to - 1, to }
    const code = currencyOf(words, pieces[to - 1], units)
    if (code !== undefined) return { kind: 'money', name: code, at: to - 1, to }
    if (isTemperature(pieces, from, to, units)) return { kind: 'measure', name: 'degree', at: from, to }
    const measure = units.measures.get(words)
    if (measure !== undefined && (words.length > 2 || pieces[from]?.glued === true || AFTER_BLANK.has(words))) {
      return { kind: 'measure', name: measure, at: to - 1, to }
    }
  }
  return null
}

/** `41C`, `106F`: the letter of a scale right after the number, in a sentence about heat or cold. */
function isTemperature(pieces: readonly Piece[], from: number, to: number, { sets }: Units): boolean {
  const letter = pieces[from]
  if (to !== from + 1 || letter?.glued !== true || !/^[CF]$/u.test(letter.text)) return false
  return pieces.some(piece => sets.warmth.has(piece.lower))
}

function currencyOf(words: string, last: Piece | undefined, units: Units): string | undefined {
  if (units.sets.currencyNotVerb.has(words) || last === undefined) return undefined
  return units.currencies.get(words) ?? (words.endsWith('s') ? units.currencies.get(words.slice(0, -1)) : undefined)
}

/** `300m tall`, not `a 1.2m-strong army`: without a plural after it that millions could count, the letter is metres. */
function metres(pieces: readonly Piece[], numeral: Numeral, units: Units): Amount | null {
  const next = pieces[numeral.to]?.lower ?? ''
  if (isDash(pieces[numeral.to]) && units.sets.strength.has(pieces[numeral.to + 1]?.lower ?? '')) return null
  const letter = numeral.digits && numeral.scaled && pieces[numeral.to - 1]?.lower === 'm'
  if (!letter || next === 'people' || (next.length > 3 && next.endsWith('s'))) return null
  const value = Number((numeral.value / 1e6).toPrecision(12))
  return { ...numeral, value, scaled: false, kind: 'measure', unit: 'metre', unitPiece: numeral.to - 1 }
}
