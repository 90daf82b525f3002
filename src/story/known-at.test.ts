import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.js'
import { instantsOf, isKnownAt } from './known-at.js'
import { readingOf } from './testing/reading-of.js'

const at = (published: string | null, updated: string | null = null) => ({
  ...readingOf('a', 'Roads were shut.', { published }).article,
  updated
})

describe('instantsOf', () => {
  it('takes a day, a month and a year as all of it', () => {
    expect(instantsOf('2031-05-02')).toEqual({ first: Date.UTC(2031, 4, 2), last: Date.UTC(2031, 4, 3) - 1 })
    expect(instantsOf('2031-12')?.last).toBe(Date.UTC(2032, 0, 1) - 1)
    expect(instantsOf('2031')?.last).toBe(Date.UTC(2032, 0, 1) - 1)
  })

  it('takes a time without a zone as UTC, whatever the machine', () => {
    expect(instantsOf('2031-05-02T10:00')?.first).toBe(Date.UTC(2031, 4, 2, 10))
    expect(instantsOf('2031-05-02T10:00+02:00')?.first).toBe(Date.UTC(2031, 4, 2, 8))
  })

  it('knows what is no date', () => {
    expect([instantsOf(null), instantsOf('XXXX-WXX-6'), instantsOf('2031-13-45')]).toEqual([null, null, null])
  })
})

describe('isKnownAt', () => {
  it.each([
    ['2031-05-02', '2031-05-02', true],
    ['2031-05-02', '2031-05-02T10:00Z', false],
    ['2031-05-02T09:00Z', '2031-05-02T10:00Z', true],
    ['2031-05-02T09:00-05:00', '2031-05-02T10:00Z', false],
    ['2031-05-03', '2031-05-02', false],
    [null, '2031-05-02', false]
  ])('published %s, looked at %s: %s', (published, time, known) => {
    expect(isKnownAt(at(published), time)).toBe(known)
  })

  it('does not give out the text of a later update', () => {
    expect(isKnownAt(at('2031-05-02', '2031-05-06'), '2031-05-04')).toBe(false)
    expect(isKnownAt(at('2031-05-02', '2031-05-06'), '2031-05-06')).toBe(true)
    expect(isKnownAt(at('2031-05-02', '2031-05-01'), '2031-05-02')).toBe(true)
  })
})

describe('inOrder', () => {
  it('compares times of several zones as instants, and puts undated and misdated articles last', () => {
    const dates = [null, 'Friday', '2031-05-03T01:00Z', '2031-05-02T23:00-05:00', '2031-05-03T02:00+09:00']
    const readings = dates.map((published, i) => readingOf(String(i), 'Roads were shut.', { published }))
    const ids = ['4', '2', '3', '1', '0']
    expect(inOrder(readings).map(r => r.article.id)).toEqual(ids)
    expect(inOrder([...readings].reverse()).map(r => r.article.id)).toEqual(ids)
  })

  it('holds an article that is given twice once', () => {
    const a = readingOf('a', 'Roads were shut.')
    expect(inOrder([a, { ...a }])).toHaveLength(1)
  })
})
