import { dayNumber, daysIn, parseDay, weekdayOf } from '../../language/times/calendar.js'

/** First and last day of a time, in days since 1970-01-01. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** The days of a TIMEX3 date, week, month, season, year or range; null for lengths and for what has no year. */
export function daysOfTime(value: string): Days | null {
  const [start = '', end] = value.split('/')
  if (end === undefined) return monthsOf(value) ?? weekOf(value) ?? singleDay(value)
  const [first, last] = [daysOfTime(start), daysOfTime(end)]
  return first === null || last === null ? null : { first: first.first, last: last.last }
}

function singleDay(value: string): Days | null {
  const day = parseDay(value)
  return day === null ? null : { first: dayNumber(day), last: dayNumber(day) }
}

/** First month and number of months of the parts of a year; a season reaches from its northern start to the year's end. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 10],
  SU: [6, 7],
  FA: [9, 4],
  WI: [12, 3]
}

function monthsOf(value: string): Days | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|([QH]\d|SP|SU|FA|WI)))?$/u.exec(value)
  if (match === null) return null
  const [, year = '', month, part] = match
  const [first, months] = month === undefined ? (PARTS[part ?? ''] ?? [1, 12]) : [Number(month), 1]
  return first < 1 || first > 12 ? null : span(Number(year), first, months)
}

function span(year: number, first: number, months: number): Days {
  const index = year * 12 + first - 1 + months - 1
  const end = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return {
    first: dayNumber({ year, month: first, day: 1 }),
    last: dayNumber({ ...end, day: daysIn(end.year, end.month) })
  }
}

/** An ISO 8601 week, or its weekend. */
function weekOf(value: string): Days | null {
  const match = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value)
  if (match === null) return null
  const fourth = { year: Number(match[1]), month: 1, day: 4 }
  const monday = dayNumber(fourth) - weekdayOf(fourth) + 1 + (Number(match[2]) - 1) * 7
  return { first: monday + (match[3] === undefined ? 0 : 5), last: monday + 6 }
}
