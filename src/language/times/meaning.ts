import type { TimeMention } from '../layers.js'
import type { TimeUnit } from './time-words.js'

/** Before, within or after the period that is meant by default. */
export type Shift = 'last' | 'this' | 'next'

/** Parts of a date by the Gregorian calendar; null where the words leave it open. */
export interface CalendarMeaning {
  readonly form: 'calendar'
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly shift: Shift | null
  /** Years from the year of publication, of `May last year`; null where nothing says. */
  readonly yearShift: number | null
  /** Part of the day or clock time, as TIMEX3 writes it after the date: `TEV`, `T10:00`, `T14:30Z`. */
  readonly clock: string
  /** Whether the week that holds the day is meant: `the week of June 7`. */
  readonly week: boolean
}

export interface WeekdayMeaning {
  readonly form: 'weekday'
  /** Monday 1 to Sunday 7, or `WE` for the weekend. */
  readonly weekday: number | 'WE'
  readonly shift: Shift | null
  readonly weekShift: number | null
  readonly clock: string
}

/** So many units from the date of publication, or from the last date before it in the text that is as exact. */
export interface OffsetMeaning {
  readonly form: 'offset'
  readonly unit: TimeUnit
  readonly count: number
  readonly anchor: 'published' | 'last'
  readonly clock: string
  /** Where only a future verb makes it a date (`in three days`): the duration that it is otherwise. */
  readonly otherwise: string | null
}

/** A part of a year with a TIMEX3 code: a season, a quarter, a half. */
export interface PortionMeaning {
  readonly form: 'portion'
  readonly portion: string
  readonly year: number | null
  readonly shift: Shift | null
  readonly yearShift: number | null
}

export interface IntervalMeaning {
  readonly form: 'interval'
  readonly from: CalendarMeaning
  readonly to: CalendarMeaning
}

export interface ClockMeaning {
  readonly form: 'clock'
  readonly clock: string
}

/** A value that depends on nothing else: durations, sets, decades, references. */
export interface FixedMeaning {
  readonly form: 'fixed'
  readonly type: TimeMention['type']
  readonly value: string
}

/** What the words of a time expression mean, before a date of publication resolves it. */
export type Meaning =
  CalendarMeaning | WeekdayMeaning | OffsetMeaning | PortionMeaning | IntervalMeaning | ClockMeaning | FixedMeaning

/** A date by parts, all other parts open. */
export function calendar(parts: Partial<Omit<CalendarMeaning, 'form'>>): CalendarMeaning {
  return {
    form: 'calendar',
    year: null,
    month: null,
    day: null,
    shift: null,
    yearShift: null,
    clock: '',
    week: false,
    ...parts
  }
}

/** So many units from the date of publication. */
export function offset(unit: TimeUnit, count: number, more: Partial<OffsetMeaning> = {}): OffsetMeaning {
  return { form: 'offset', unit, count, anchor: 'published', clock: '', otherwise: null, ...more }
}

/** A value that depends on nothing else. */
export function fixed(type: TimeMention['type'], value: string): FixedMeaning {
  return { form: 'fixed', type, value }
}
