/** When an event took place, as far as it is known. */
export interface RowDate {
  /** First and last day, YYYY-MM-DD; null where nothing gives them. */
  readonly from: string | null
  readonly to: string | null
  /** Time of the clock, `14:30` or `14:30Z`. */
  readonly time: string | null
  /** Whether the text states the date, or it is that of publication. */
  readonly source: 'stated' | 'published' | null
}

const NONE: RowDate = { from: null, to: null, time: null, source: null }
const DAY_MS = 86_400_000

/**
 * The days of an event: those of its TIMEX3 value, else the day of publication, as event data have it. A value that says
 * only before or later gives none.
 */
export function rowDate(value: string | null, published: string | null): RowDate {
  if (value !== null && value !== 'PRESENT_REF') {
    const days = daysOf(value)
    const time = /T(\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)$/u.exec(value)?.[1] ?? null
    return days === null ? NONE : { ...days, time, source: 'stated' }
  }
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0] ?? null
  return day === null ? NONE : { from: day, to: day, time: null, source: 'published' }
}

interface Days {
  readonly from: string
  readonly to: string
}

/** First and last day of a TIMEX3 date; a season counts as its year, as it falls in other months south of the equator. */
function daysOf(value: string): Days | null {
  const [first, last] = value.split('/')
  if (last !== undefined) {
    const [a, b] = [daysOf(first ?? ''), daysOf(last)]
    return a === null || b === null ? null : { from: a.from, to: b.to }
  }
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(value)?.[0]
  if (day !== undefined) return { from: day, to: day }
  return monthsOf(value) ?? weekOf(value)
}

/** How many months a part of a year has, and which of them it is. */
const PARTS: Readonly<Record<string, number>> = { Q: 3, H: 6 }

function monthsOf(value: string): Days | null {
  const match = /^(\d{4})(?:-(?:(\d{2})|([QH])([1-4])|(SP|SU|FA|WI)))?$/u.exec(value)
  if (match === null) return null
  const [, year = '', month, part, number, season] = match
  if (month !== undefined) return span(Number(year), Number(month), 1)
  if (part !== undefined) {
    const length = PARTS[part] ?? 12
    return span(Number(year), (Number(number) - 1) * length + 1, length)
  }
  return span(Number(year), 1, season === 'WI' ? 15 : 12)
}

function span(year: number, month: number, length: number): Days {
  return { from: iso(Date.UTC(year, month - 1, 1)), to: iso(Date.UTC(year, month - 1 + length, 0)) }
}

/** An ISO 8601 week, or its weekend. */
function weekOf(value: string): Days | null {
  const match = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value)
  if (match === null) return null
  const fourth = Date.UTC(Number(match[1]), 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (Number(match[2]) - 1) * 7 * DAY_MS
  return { from: iso(monday + (match[3] === undefined ? 0 : 5 * DAY_MS)), to: iso(monday + 6 * DAY_MS) }
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
