import { expect, it } from 'vitest'
import { firstWhere } from './first-where.js'

it('finds the first place from which on something holds', () => {
  const sorted = [1, 3, 3, 7]
  const from = (least: number): number => firstWhere(sorted.length, i => sorted[i]! >= least)
  expect([from(0), from(3), from(4), from(8)]).toEqual([0, 1, 3, 4])
  expect(firstWhere(0, () => true)).toBe(0)
})
