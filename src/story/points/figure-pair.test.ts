import { describe, expect, it } from 'vitest'
import type { Figure } from '../../record/index.js'
import {
  areFarApart,
  areTwoCounts,
  boundsOverlap,
  mayCountTheSame,
  numbersAgree,
  tellingNumber
} from './figure-pair.js'
import { loadUnits } from './word-classes.js'

const units = loadUnits(null)

function figure(more: Partial<Figure>): Figure {
  return {
    id: 'figure',
    score: 1,
    step: 'test',
    segment: 'body',
    value: null,
    min: null,
    max: null,
    bound: 'exact',
    unit: 'soldier',
    of: null,
    place: null,
    when: null,
    status: 'current',
    event: null,
    span: { start: 0, end: 1, quote: '5' },
    statement: null,
    ...more
  }
}

describe('boundsOverlap', () => {
  it('holds where an open bound reaches the other number', () => {
    expect(boundsOverlap(figure({ min: 500 }), figure({ min: 700, max: 700 }))).toBe(true)
    expect(boundsOverlap(figure({ min: 500 }), figure({ min: 400, max: 400 }))).toBe(false)
  })

  it('leaves a tenth on either side of about', () => {
    const about = figure({ min: 100, max: 100, bound: 'about' })
    expect(boundsOverlap(about, figure({ min: 108, max: 108 }))).toBe(true)
    expect(boundsOverlap(about, figure({ min: 120, max: 120 }))).toBe(false)
  })
})

describe('mayCountTheSame', () => {
  it('takes words of one class for one unit', () => {
    expect(mayCountTheSame(figure({ unit: 'soldier' }), figure({ unit: 'troops' }), units)).toBe(true)
    expect(mayCountTheSame(figure({ unit: 'soldier' }), figure({ unit: 'peacekeeper' }), units)).toBe(false)
  })

  it('takes people whom the same befell for one count, by whatever noun', () => {
    const [crowd, people] = [figure({ unit: 'protester', value: 23, kind: 'arrested' }), { unit: 'person', value: 19 }]
    expect(mayCountTheSame(crowd, figure({ ...people, kind: 'arrested' }), units)).toBe(true)
    expect(mayCountTheSame(crowd, figure({ ...people, kind: 'wounded' }), units)).toBe(false)
    expect(mayCountTheSame(crowd, figure(people), units)).toBe(false)
  })

  it('takes a telling number of people for one by whatever noun, and no other number', () => {
    const [girls, captives] = [figure({ unit: 'girl', value: 21 }), figure({ unit: 'captive', value: 21 })]
    expect(mayCountTheSame(girls, captives, units)).toBe(true)
    expect(mayCountTheSame(girls, figure({ unit: 'captive', value: 22 }), units)).toBe(false)
    expect(mayCountTheSame(girls, figure({ unit: 'rifle', value: 21 }), units)).toBe(false)
    expect(mayCountTheSame(girls, figure({ unit: 'dead', value: 21 }), units)).toBe(false)
    expect(mayCountTheSame(figure({ unit: 'girl', value: 4 }), figure({ unit: 'captive', value: 4 }), units)).toBe(
      false
    )
  })

  it('keeps a number to come apart from one of now', () => {
    expect(mayCountTheSame(figure({}), figure({ status: 'prospective' }), units)).toBe(false)
  })
})

describe('tellingNumber', () => {
  it('is neither small, nor round, nor about', () => {
    expect([21, 200].map(value => tellingNumber(figure({ value })))).toEqual(['exact 21', 'exact 200'])
    expect([4, 30].map(value => tellingNumber(figure({ value })))).toEqual([null, null])
    expect(tellingNumber(figure({ value: 276, bound: 'about' }))).toBeNull()
  })
})

describe('numbersAgree', () => {
  const over = (value: number): Figure => figure({ value, min: value, bound: 'at-least' })
  const exact = (value: number): Figure => figure({ value, min: value, max: value })

  it('asks for one order of size beside bounds that meet', () => {
    expect(numbersAgree(over(200), exact(276))).toBe(true)
    expect(numbersAgree(over(20), over(200))).toBe(false)
    expect(numbersAgree(exact(20), exact(21))).toBe(false)
  })

  it('lets a toll rise, but not by two orders of size', () => {
    expect(areFarApart(exact(12), exact(84))).toBe(false)
    expect(areFarApart(exact(20_000), exact(2_600_000))).toBe(true)
  })

  it('knows the part and the whole of one sentence, and a count that takes the place of another', () => {
    expect(areTwoCounts(exact(4), exact(90), 'Four of the ninety boats came back.')).toBe(true)
    expect(areTwoCounts(exact(4), exact(90), 'Lost boats are up from four to ninety.')).toBe(false)
    expect(areTwoCounts(exact(4), figure({ ...exact(90), status: 'past' }), 'Four of ninety came back.')).toBe(false)
  })
})
