import type { Shift } from './meaning.js'

const SHIFTS: Readonly<Record<string, Shift>> = {
  last: 'last',
  past: 'last',
  previous: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  'this past': 'last'
}
/** Periods from the present one. */
export const STEPS: Readonly<Record<Shift, number>> = { last: -1, this: 0, next: 1 }

/** Before, within or after: what `last`, `current`, `coming` say; null for other words. */
export function shiftOf(word: string | undefined): Shift | null {
  return word === undefined ? null : (SHIFTS[word] ?? null)
}
