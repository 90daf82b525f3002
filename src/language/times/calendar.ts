/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day) / DAY_MS
}

/** The day that many days after 1970-01-01. */
export function dayAt(number: number): Day {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601 week: the week of the year that holds its Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = dayNumber(day) - weekdayOf(day) + 4
  const year = dayAt(thursday).year
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** The day moved by a number of months; its day of the month is kept where the month has it. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + day.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return { year, month, day: Math.min(day.day, daysIn(year, month)) }
}

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The date that begins an ISO 8601 string; null where there is none or no such day exists. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  if (match === null) return null
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  const real = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year, day.month)
  return real ? day : null
}

/** `2021-09-25` */
export function isoDay(day: Day): string {
  return `${isoMonth(day)}-${two(day.day)}`
}

/** `2021-09` */
export function isoMonth(day: Pick<Day, 'year' | 'month'>): string {
  return `${four(day.year)}-${two(day.month)}`
}

/** `2021-W38` */
export function isoWeek(day: Day): string {
  const { year, week } = weekOf(day)
  return `${four(year)}-W${two(week)}`
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Four digits. */
export function four(number: number): string {
  return String(number).padStart(4, '0')
}
