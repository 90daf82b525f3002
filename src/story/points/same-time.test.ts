import { describe, expect, it } from 'vitest'
import { areTwoDays, mayBeSameTime } from './same-time.js'

const at = (value: string) => ({ value, time: null })

describe('mayBeSameTime', () => {
  it('agrees as far as both are given', () => {
    expect(mayBeSameTime(at('2031-05'), at('2031-05-02'))).toBe(true)
    expect(mayBeSameTime(at('2031-05-02'), null)).toBe(true)
    expect(mayBeSameTime(at('XXXX-WXX-6'), at('2031-05-02'))).toBe(true)
  })

  it('tells two days apart', () => {
    expect(mayBeSameTime(at('2031-05-02'), at('2031-05-03'))).toBe(false)
  })
})

describe('areTwoDays', () => {
  it('holds of whole dates only', () => {
    expect(areTwoDays(at('2031-05-02'), at('2031-05-03'))).toBe(true)
    expect(areTwoDays(at('2032'), at('2031-12'))).toBe(false)
    expect(areTwoDays(at('2031-05-02'), null)).toBe(false)
  })
})
