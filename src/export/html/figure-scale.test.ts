import { expect, it } from 'vitest'
import { scaleOf, ticksOf } from './figure-scale.js'

it('ticksOf gives round numbers inside the domain', () => {
  expect(ticksOf({ low: 34, high: 98 }, 5)).toEqual([40, 60, 80])
})

it('ticksOf gives one tick where all values are one', () => {
  expect(ticksOf({ low: 7, high: 7 }, 5)).toEqual([7])
})

it('scaleOf puts a lone value in the middle', () => {
  expect(scaleOf({ low: 7, high: 7 }, 0, 100)(7)).toBe(50)
})
