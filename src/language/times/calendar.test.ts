import { describe, expect, it } from 'vitest'
import { addMonths, isoDay, isoWeek, parseDay, weekdayOf } from './calendar.js'

describe('the calendar', () => {
  it('counts weekdays from Monday', () => {
    expect(weekdayOf({ year: 2021, month: 9, day: 26 })).toBe(7)
    expect(weekdayOf({ year: 1969, month: 12, day: 29 })).toBe(1)
  })

  it('gives the first days of January to the week that holds their Thursday', () => {
    expect(isoWeek({ year: 2021, month: 1, day: 3 })).toBe('2020-W53')
    expect(isoWeek({ year: 2018, month: 12, day: 31 })).toBe('2019-W01')
  })

  it('keeps a day inside a shorter month', () => {
    expect(isoDay(addMonths({ year: 2021, month: 3, day: 31 }, -1))).toBe('2021-02-28')
    expect(isoDay(addMonths({ year: 2021, month: 11, day: 30 }, 3))).toBe('2022-02-28')
  })

  it('reads no day that does not exist', () => {
    expect(parseDay('2021-02-29')).toBeNull()
    expect(parseDay('2021-09-25T23:00:00Z')).toEqual({ year: 2021, month: 9, day: 25 })
    expect(parseDay(null)).toBeNull()
  })
})
