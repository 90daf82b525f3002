import { describe, expect, it } from 'vitest'
import { dateWords, instantOf, spanWords } from './date-words.js'
import { excerptOf } from './excerpt.js'
import { shortFigure } from './figure-words.js'
import { shortened } from './safe-cut.js'
import { timexWords } from './timex-words.js'
import { ReadingBuilder } from '../testing/reading-builder.js'

describe('dateWords', () => {
  it('keeps the zone that is stated and adds none', () => {
    expect(dateWords('2031-03-05T14:20:00Z')).toBe('5 Mar 2031, 14:20 UTC')
    expect(dateWords('2031-03-05T14:20:00+05:30')).toBe('5 Mar 2031, 14:20 UTC+5:30')
    expect(dateWords('2031-03-05T14:20')).toBe('5 Mar 2031, 14:20')
  })

  it('leaves what is no ISO date as it stands', () => {
    expect(dateWords('early spring')).toBe('early spring')
    expect(dateWords(null)).toBe('undated')
  })
})

describe('instantOf', () => {
  it('orders dates of different zones', () => {
    expect(instantOf('2031-03-05T01:00:00+02:00')).toBeLessThan(instantOf('2031-03-05T00:00:00Z') ?? 0)
  })

  it('is null for what is no date', () => {
    expect(instantOf('XXXX-WXX-6')).toBeNull()
  })
})

it('spanWords tells first and last of the dates that are known', () => {
  expect(spanWords(['2031-03-06', null, '2031-03-03'])).toBe('3 Mar 2031 to 6 Mar 2031')
  expect(spanWords([null])).toBe('no dates stated')
})

describe('timexWords', () => {
  it('says that a length of time is not counted', () => {
    expect(timexWords('PXD')).toBe('some days')
    expect(timexWords('PTXH')).toBe('some hours')
    expect(timexWords('P2D')).toBe('2 days')
  })

  it.each([
    ['2031-03-06', '6 Mar 2031'],
    ['2031-03', 'Mar 2031'],
    ['2031', '2031'],
    ['2031-03-06TEV', '6 Mar 2031, evening'],
    ['XXXX-WXX-6', 'a Saturday, date not stated'],
    ['2031-W10', 'week 10 of 2031'],
    ['P1D', '1 day'],
    ['PT3H', '3 hours'],
    ['2031-SU', 'summer 2031'],
    ['P2X', 'P2X']
  ])('%s', (value, words) => {
    expect(timexWords(value)).toBe(words)
  })
})

describe('shortened', () => {
  it('cuts at a space and never inside a surrogate pair', () => {
    expect(shortened('the gates stay shut', 14)).toBe('the gates…')
    expect(shortened('😀😀😀', 3)).toBe('😀…')
  })

  it('leaves short text alone', () => {
    expect(shortened('shut', 4)).toBe('shut')
  })
})

describe('excerptOf', () => {
  const text = 'Rain fell. Some 40 boats waited at the lock. Nobody left.'
  const builder = new ReadingBuilder({ id: 'a' }, [['body', text]])
  const span = builder.span('40 boats')
  const words = (around: number): string =>
    excerptOf(builder.reading(), [{ span, role: 'content', target: span }], around)
      .map(piece => piece.text)
      .join('')

  it('reaches to the ends of the sentence and no further', () => {
    expect(words(100)).toBe('Some 40 boats waited at the lock.')
  })

  it('shows with an ellipsis where it stops short', () => {
    expect(words(10)).toBe('Some 40 boats waited…')
  })
})

describe('shortFigure', () => {
  const figure = { value: null, min: 10, max: 14, bound: 'range', unit: 'barge' } as const
  it('has a sign for each bound', () => {
    expect(shortFigure(figure)).toBe('10–14')
    expect(shortFigure({ ...figure, value: 40, bound: 'about' })).toBe('~40')
    expect(shortFigure({ ...figure, min: 40, max: null, bound: 'at-least' })).toBe('≥40')
    expect(shortFigure({ ...figure, min: null, max: 2_500_000, bound: 'at-most', unit: 'EUR' })).toBe('≤EUR 2,500,000')
  })

  it('leaves an exact number as it is', () => {
    expect(shortFigure({ ...figure, value: 1200, bound: 'exact' })).toBe('1,200')
  })
})
