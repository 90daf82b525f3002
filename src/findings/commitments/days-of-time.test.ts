import { describe, expect, it } from 'vitest'
import { dayAt, isoDay } from '../../language/times/calendar.js'
import { daysOfTime } from './days-of-time.js'

const between = (value: string): string | null => {
  const days = daysOfTime(value)
  return days === null ? null : `${isoDay(dayAt(days.first))} ${isoDay(dayAt(days.last))}`
}

describe('daysOfTime', () => {
  it.each([
    ['2024-05-14TMO', '2024-05-14 2024-05-14'],
    ['2024-W20', '2024-05-13 2024-05-19'],
    ['2024-W20-WE', '2024-05-18 2024-05-19'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2024-Q3', '2024-07-01 2024-09-30'],
    ['2024-WI', '2024-12-01 2025-02-28'],
    ['2024', '2024-01-01 2024-12-31'],
    ['2024-05-14/2024-06', '2024-05-14 2024-06-30']
  ])('gives the days of %s', (value, days) => {
    expect(between(value)).toBe(days)
  })

  it('gives none for lengths and for what has no year', () => {
    expect(['P2W', 'XXXX-05', 'T17:00', 'FUTURE_REF', '2024-13'].map(between)).toEqual([null, null, null, null, null])
  })
})
