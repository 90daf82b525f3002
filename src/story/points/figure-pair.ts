import { stemmer } from 'stemmer'
import type { Figure } from '../../record/index.js'
import { areTwoDays } from './same-time.js'
import type { WordClasses } from './word-classes.js'

/** Whether two figures may count the same thing: like units, both of now or both to come, not of two days. */
export function mayCountTheSame(a: Figure, b: Figure, units: WordClasses): boolean {
  const status = (a.status === 'prospective') === (b.status === 'prospective')
  return status && sameUnit(a.unit, b.unit, units) && !areTwoDays(a.when, b.when)
}

/** Whether the bounds of two figures share a number; `about` leaves a tenth on either side. */
export function boundsOverlap(a: Figure, b: Figure): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  return x.min <= y.max && y.min <= x.max
}

/** The unit's class, or its own stem; of several words the last says what is counted (armed men). */
export function unitClasses(unit: string, units: WordClasses): readonly string[] {
  const stem = stemmer(unit.toLowerCase().split(' ').at(-1) ?? unit)
  return units.get(stem) ?? [stem]
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
