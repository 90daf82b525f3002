import { describe, expect, it } from 'vitest'
import { isoDate } from './iso-date.js'

describe('isoDate', () => {
  it.each([
    ['2031-03-05', '2031-03-05'],
    ['2031-03-05 10:00:00', '2031-03-05T10:00:00'],
    ['2031-03-05T10:00:00.000+01:00', '2031-03-05T10:00:00.000+01:00'],
    ['20310305', '2031-03-05'],
    ['5 March 2031', '2031-03-05'],
    ['Wednesday, March 5th, 2031', '2031-03-05'],
    ['Wed, 05 Mar 2031 10:00:00 GMT', '2031-03-05T10:00:00Z']
  ])('%s is %s', (stated, iso) => {
    expect(isoDate(stated)).toBe(iso)
  })

  it.each(['', 'yesterday', '03/05/2031', '2031-13-05', 'March'])('%s states no day', stated => {
    expect(isoDate(stated)).toBeNull()
  })
})
