import { dateWords, dayWords } from './date-words.js'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime'
}
const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future'
}
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second'
}

/** A TIMEX3 value (ISO-TimeML 1.2) in words; a value of another form stays as it stands. */
export function timexWords(value: string): string {
  return REFERENCES[value] ?? weekWords(value) ?? partWords(value) ?? durationWords(value) ?? dateWords(value)
}

function weekWords(value: string): string | null {
  const match = /^(\d{4}|XXXX)-W(\d{2}|XX)(?:-(\d|WE))?$/u.exec(value)
  if (!match) return null
  const [, year, week, day] = match
  const weekday = day === 'WE' ? 'weekend' : day === undefined ? null : (WEEKDAYS[Number(day) - 1] ?? null)
  if (week === 'XX') return weekday === null ? 'a week' : `a ${weekday}, date not stated`
  const name = `week ${String(Number(week))}${year === 'XXXX' ? '' : ` of ${String(year)}`}`
  return weekday === null ? name : `${weekday}, ${name}`
}

function partWords(value: string): string | null {
  const day = /^(.+)T(MO|MI|AF|EV|NI|DT)$/u.exec(value)
  if (day) return `${dayWords(String(day[1]))}, ${DAY_PARTS[String(day[2])] ?? ''}`
  const season = /^(\d{4}|XXXX)-(SP|SU|FA|WI)$/u.exec(value)
  if (season) return `${SEASONS[String(season[2])] ?? ''}${season[1] === 'XXXX' ? '' : ` ${String(season[1])}`}`
  return /^\d{4}$/u.test(value) ? value : null
}

function durationWords(value: string): string | null {
  const match = /^P(T?)(X|\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value)
  if (!match) return null
  const unit = UNITS[`${String(match[1])}${String(match[3])}`]
  if (unit !== undefined && match[2] === 'X') return `some ${unit}s`
  return unit === undefined ? null : `${String(match[2])} ${unit}${match[2] === '1' ? '' : 's'}`
}
