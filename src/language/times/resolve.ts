import { addMonths, dayAt, dayNumber, four, isoDay, isoMonth, isoWeek, two, weekdayOf, type Day } from './calendar.js'
import type { Direction } from './direction.js'
import type { Grain } from './last-date.js'
import type {
  CalendarMeaning,
  IntervalMeaning,
  Meaning,
  OffsetMeaning,
  PortionMeaning,
  WeekdayMeaning
} from './meaning.js'
import type { TimeUnit } from './time-words.js'

/** What a value is resolved against; null where nothing gives it. */
export interface Anchors {
  readonly published: Day | null
  /** The last date of at least this exactness that the text gave before the expression. */
  readonly last: (grain: Grain) => Day | null
  readonly direction: Direction
}

/** A TIMEX3 type and value. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
}

/** The value of a time expression; parts that nothing gives stay `X`. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved {
  switch (meaning.form) {
    case 'fixed':
      return { type: meaning.type, value: meaning.value }
    case 'clock':
      return { type: 'TIME', value: meaning.clock }
    case 'calendar':
      return dated(calendarValue(meaning, anchors), meaning.clock)
    case 'weekday':
      return dated(weekdayValue(meaning, anchors), meaning.clock)
    case 'portion':
      return dated(portionValue(meaning, anchors), '')
    case 'interval':
      return dated(intervalValue(meaning, anchors), '')
    case 'offset':
      return meaning.otherwise !== null && anchors.direction !== 'future'
        ? { type: 'DURATION', value: meaning.otherwise }
        : dated(offsetValue(meaning, anchors), meaning.clock)
  }
}

function dated(date: string, clock: string): Resolved {
  return { type: clock === '' ? 'DATE' : 'TIME', value: date + clock }
}

function calendarValue(meaning: CalendarMeaning, anchors: Anchors): string {
  const { month, day } = meaning
  const year = calendarYear(meaning, anchors)
  if (month === null) return day === null ? yearValue(year) : dayOfMonth(day, anchors)
  const months = `${yearValue(year)}-${two(month)}`
  if (day === null) return months
  return meaning.week && year !== null ? isoWeek({ year, month, day }) : `${months}-${two(day)}`
}

function yearValue(year: number | null): string {
  return year === null ? 'XXXX' : four(year)
}

function calendarYear({ year, month, day, shift, yearShift }: CalendarMeaning, anchors: Anchors): number | null {
  const { published, direction } = anchors
  if (year !== null || published === null || month === null) return year
  if (yearShift !== null) return published.year + yearShift
  const months = (candidate: number) => candidate * 12 + month - (published.year * 12 + published.month)
  const distance = (candidate: number) =>
    day === null ? months(candidate) * 30 : dayNumber({ year: candidate, month, day }) - dayNumber(published)
  const years = [published.year - 1, published.year, published.year + 1]
  if (shift === 'last') return years.filter(y => months(y) < 0).at(-1) ?? null
  if (shift === 'next') return years.find(y => months(y) > 0) ?? null
  if (shift === 'this') return published.year
  if (direction === 'past') return years.filter(y => distance(y) <= 0).at(-1) ?? null
  if (direction === 'future') return years.find(y => distance(y) >= 0) ?? null
  return [...years].sort((a, b) => remoteness(distance(a)) - remoteness(distance(b)))[0] ?? null
}

/** How unlikely a date is by its distance in days: reports without a tense look back twice as far as ahead. */
function remoteness(days: number): number {
  return days > 0 ? 2 * days : -days
}

/** `the 14th`: of the month of publication, or of the one beside it that the tense asks for. */
function dayOfMonth(day: number, { published, direction }: Anchors): string {
  if (published === null) return `XXXX-XX-${two(day)}`
  const months =
    published.day < day && direction === 'past' ? -1 : published.day > day && direction === 'future' ? 1 : 0
  return `${isoMonth(addMonths({ ...published, day: 1 }, months))}-${two(day)}`
}

function weekdayValue(meaning: WeekdayMeaning, { published, direction }: Anchors): string {
  const name = meaning.weekday === 'WE' ? 'WE' : String(meaning.weekday)
  if (published === null) return `XXXX-WXX-${name}`
  const today = dayNumber(published)
  const monday = today - weekdayOf(published) + 1
  const wanted = meaning.weekday === 'WE' ? 6 : meaning.weekday
  const inThisWeek = monday + wanted - 1
  const value = (number: number) => (meaning.weekday === 'WE' ? `${isoWeek(dayAt(number))}-WE` : isoDay(dayAt(number)))
  if (meaning.weekShift !== null) return value(inThisWeek + 7 * meaning.weekShift)
  if (meaning.weekday === 'WE' && meaning.shift === 'this') {
    return value(direction === 'past' && inThisWeek > today ? inThisWeek - 7 : inThisWeek)
  }
  const behind = inThisWeek <= today ? inThisWeek : inThisWeek - 7
  const ahead = inThisWeek >= today ? inThisWeek : inThisWeek + 7
  const length = meaning.weekday === 'WE' ? 2 : 1
  if (meaning.shift === 'last') return value(behind + length > today ? behind - 7 : behind)
  if (meaning.shift === 'next') return value(ahead === today ? ahead + 7 : ahead)
  if (meaning.shift === 'this') return value(direction === 'past' ? behind : ahead)
  return value(direction === 'future' ? ahead : behind)
}

/** Middle month of each part of the year, by which the nearest one is found. */
const MIDDLE: Readonly<Record<string, number>> = {
  WI: 1,
  SP: 4,
  SU: 7,
  FA: 10,
  Q1: 2,
  Q2: 5,
  Q3: 8,
  Q4: 11,
  H1: 4,
  H2: 10
}

function portionValue({ portion, year, shift, yearShift }: PortionMeaning, { published, direction }: Anchors): string {
  if (year !== null || published === null) return `${yearValue(year)}-${portion}`
  if (yearShift !== null) return `${four(published.year + yearShift)}-${portion}`
  const middle = MIDDLE[portion] ?? 6
  const months = (candidate: number) => candidate * 12 + middle - (published.year * 12 + published.month)
  const years = [published.year - 1, published.year, published.year + 1]
  const way = shift === 'last' ? 'past' : shift === 'next' ? 'future' : shift === 'this' ? null : direction
  const fits = (y: number) => (way === 'past' ? months(y) <= -1 : months(y) >= 1)
  const found =
    way === null
      ? [...years].sort((a, b) => Math.abs(months(a)) - Math.abs(months(b)))[0]
      : way === 'past'
        ? years.filter(fits).at(-1)
        : years.find(fits)
  const winter = portion === 'WI' && found !== undefined ? found - 1 : found
  return `${yearValue(winter ?? null)}-${portion}`
}

/** An ISO 8601 interval; its two ends stand in one year. */
function intervalValue({ from, to }: IntervalMeaning, anchors: Anchors): string {
  const year = to.year ?? calendarYear(to, anchors)
  return `${calendarValue({ ...from, year: from.year ?? year }, anchors)}/${calendarValue({ ...to, year }, anchors)}`
}

function offsetValue({ unit, count, anchor }: OffsetMeaning, anchors: Anchors): string {
  const way = OFFSETS[unit]
  if (way === null) return count < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const from = anchor === 'last' ? anchors.last(way.grain) : anchors.published
  if (from === null) return way.open
  const steps = Math.round(count * way.factor)
  return way.value(way.by === 'days' ? dayAt(dayNumber(from) + steps) : addMonths(from, steps))
}

/** How a unit moves a day, how its value is written, and what is written where no day is known. */
interface Offset {
  readonly by: 'days' | 'months'
  /** How exact a date must be to be moved by it. */
  readonly grain: Grain
  readonly factor: number
  readonly value: (day: Day) => string
  readonly open: string
}

const DAYS: Offset = { by: 'days', grain: 'day', factor: 1, value: isoDay, open: 'XXXX-XX-XX' }
const WEEKS: Offset = { by: 'days', grain: 'day', factor: 7, value: isoWeek, open: 'XXXX-WXX' }
const YEARS: Offset = { by: 'months', grain: 'year', factor: 12, value: day => four(day.year), open: 'XXXX' }

/** Units below a day move no date. */
const OFFSETS: Readonly<Record<TimeUnit, Offset | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: DAYS,
  night: DAYS,
  week: WEEKS,
  fortnight: { ...WEEKS, factor: 14 },
  weekend: { ...WEEKS, value: day => `${isoWeek(day)}-WE`, open: 'XXXX-WXX-WE' },
  month: { by: 'months', grain: 'month', factor: 1, value: isoMonth, open: 'XXXX-XX' },
  quarter: { by: 'months', grain: 'month', factor: 3, value: quarter, open: 'XXXX-QX' },
  year: YEARS,
  decade: { ...YEARS, factor: 120, value: day => four(day.year).slice(0, 3), open: 'XXX' },
  century: { ...YEARS, factor: 1200, value: day => four(day.year).slice(0, 2), open: 'XX' }
}

function quarter(day: Day): string {
  return `${four(day.year)}-Q${String(Math.ceil(day.month / 3))}`
}
