import { stemmer } from 'stemmer'
import type { Figure } from '../../record/index.js'
import { areTwoDays } from './same-time.js'
import { PEOPLE, type WordClasses } from './word-classes.js'

/**
 * Whether two figures may count the same thing: like units, or people by two nouns who met one fate (protesters arrested,
 * persons arrested) or are of one telling number, both of now or both to come, not of two days.
 */
export function mayCountTheSame(a: Figure, b: Figure, units: WordClasses): boolean {
  const status = (a.status === 'prospective') === (b.status === 'prospective')
  const like =
    sameUnit(a.unit, b.unit, units) || ((isOneFate(a, b) || sameNumber(a, b)) && bothPeople(a.unit, b.unit, units))
  return status && like && !areTwoDays(a.when, b.when)
}

/** Whether two figures count people whom the same befell. */
export function isOneFate(a: Figure, b: Figure): boolean {
  return a.kind !== undefined && a.kind !== 'money' && a.kind === b.kind
}

/** The number of a figure where it tells one thing from others: not small, and not round unless it is large. */
export function tellingNumber({ value, bound }: Figure): string | null {
  if (value === null || bound === 'about' || value < SMALL) return null
  return value % 10 === 0 && value < LARGE ? null : `${bound} ${String(value)}`
}

/** Numbers below the one are shared by chance; round ones from the other on are not. */
const SMALL = 11
const LARGE = 100

function sameNumber(a: Figure, b: Figure): boolean {
  const number = tellingNumber(a)
  return number !== null && number === tellingNumber(b)
}

function bothPeople(a: string, b: string, units: WordClasses): boolean {
  return [a, b].every(unit => units.get(stemOf(unit))?.includes(PEOPLE) === true)
}

/** Whether the bounds of two figures share a number; `about` leaves a tenth on either side. */
export function boundsOverlap(a: Figure, b: Figure): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  return x.min <= y.max && y.min <= x.max
}

/** One number is of the other's order where it is not more than twice as large: over 20 is no report of over 200. */
const NEAR = 2

/** Numbers so far apart are never two counts of one thing, at whatever time. */
const FAR = 20

/** Whether two figures give one number: bounds that share one, and numbers of one order. */
export function numbersAgree(a: Figure, b: Figure): boolean {
  return boundsOverlap(a, b) && ratio(a, b) <= NEAR
}

/** Whether two figures are too far apart to count one thing. */
export function areFarApart(a: Figure, b: Figure): boolean {
  return ratio(a, b) > FAR
}

function ratio(a: Figure, b: Figure): number {
  const [x, y] = [middle(a), middle(b)]
  if (x === null || y === null || x <= 0 || y <= 0) return 1
  return Math.max(x, y) / Math.min(x, y)
}

function middle({ value, min, max }: Figure): number | null {
  return value ?? (min !== null && max !== null ? (min + max) / 2 : (min ?? max))
}

/** Words by which one sentence gives a count and the one that it takes the place of. */
const REVISED =
  /\b(?:up|down) from\b|\bfrom .+ to\b|\b(?:not|instead of|rather than|revised|earlier|previous(?:ly)?|but|while|whereas|against)\b/iu

/** Whether two figures of one sentence count two things, as the part and the whole (four of the ninety boats). */
export function areTwoCounts(a: Figure, b: Figure, sentence: string): boolean {
  return !numbersAgree(a, b) && a.statement === b.statement && a.status === b.status && !REVISED.test(sentence)
}

/** The unit's class, or its own stem; of several words the last says what is counted (armed men). */
export function unitClasses(unit: string, units: WordClasses): readonly string[] {
  const classes = units.get(stemOf(unit))?.filter(name => name !== PEOPLE) ?? []
  return classes.length > 0 ? classes : [stemOf(unit)]
}

function stemOf(unit: string): string {
  return stemmer(unit.toLowerCase().split(' ').at(-1) ?? unit)
}

function sameUnit(a: string, b: string, units: WordClasses): boolean {
  const classes = unitClasses(b, units)
  return unitClasses(a, units).some(name => classes.includes(name))
}

function bounds(figure: Figure): { min: number; max: number } {
  const min = figure.min ?? -Infinity
  const max = figure.max ?? Infinity
  if (figure.bound !== 'about') return { min, max }
  return { min: min - Math.abs(min) * 0.1, max: max + Math.abs(max) * 0.1 }
}
