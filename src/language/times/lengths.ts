import { numberOf, type NumberWords } from './number-words.js'
import type { TimeUnit } from './time-words.js'

/** The number that words of quantity give; null for vague ones. */
export function amount(text: string, numbers: NumberWords): number | null {
  const words = text.replaceAll(',', '').split(/[\s-]+/u)
  if (words.length === 1 && /^\d/u.test(text)) return Number(words[0])
  if (words[0] === 'half') return 0.5
  if (words[0] !== 'a' && words[0] !== 'an') return numberOf(words, numbers)
  return words.length === 1 ? 1 : numberOf(['one', ...words.slice(1)], numbers)
}

/** The TIMEX3 duration: `P3D`, `PT2H`; decades and centuries in years. `X` for an unknown number. */
export function durationOf(unit: TimeUnit, count: number | null): string {
  const [factor, letter] = DURATIONS[unit]
  const number = count === null ? 'X' : String(Math.round(count * factor * 100) / 100)
  return `${'HMS'.includes(letter.charAt(0)) && letter.endsWith('t') ? 'PT' : 'P'}${number}${letter.charAt(0)}`
}

/** How many of which ISO 8601 unit; a small `t` marks those that stand behind a `T`. */
const DURATIONS: Readonly<Record<TimeUnit, readonly [number, string]>> = {
  second: [1, 'St'],
  minute: [1, 'Mt'],
  hour: [1, 'Ht'],
  day: [1, 'D'],
  night: [1, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  weekend: [1, 'D'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y']
}
