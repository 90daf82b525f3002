import { describe, expect, it } from 'vitest'
import { rowDate } from './row-date.js'

const PUBLISHED = '2024-05-10T17:20:00+02:00'
const days = (value: string | null) => {
  const { from, to } = rowDate(value, PUBLISHED)
  return [from, to]
}

describe('rowDate', () => {
  it.each([
    ['2024-05-09', '2024-05-09', '2024-05-09'],
    ['2024-05-09TNI', '2024-05-09', '2024-05-09'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2023-SU', '2023-01-01', '2023-12-31'],
    ['2023-WI', '2023-01-01', '2024-03-31'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-W19-WE', '2024-05-11', '2024-05-12'],
    ['2024-05-05/2024-05-07', '2024-05-05', '2024-05-07'],
    ['2016/2018', '2016-01-01', '2018-12-31']
  ])('%s', (value, from, to) => {
    expect(days(value)).toEqual([from, to])
    expect(rowDate(value, PUBLISHED).source).toBe('stated')
  })

  it('takes the day of publication only where the text says nothing, or now', () => {
    expect(rowDate(null, PUBLISHED)).toMatchObject({ from: '2024-05-10', source: 'published' })
    expect(rowDate('PRESENT_REF', PUBLISHED)).toMatchObject({ from: '2024-05-10', source: 'published' })
    for (const open of ['PAST_REF', 'FUTURE_REF', 'XXXX-WXX-2', 'FYXXXX', 'T10:00'])
      expect(days(open)).toEqual([null, null])
    expect(rowDate(null, null)).toEqual({ from: null, to: null, time: null, source: null })
  })

  it('keeps the time of the clock', () => {
    expect(rowDate('2024-05-09T14:30Z', null).time).toBe('14:30Z')
    expect(rowDate('2024-05-09TEV', null).time).toBeNull()
  })
})
