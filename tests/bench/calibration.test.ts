import { describe, expect, it } from 'vitest'
import { calibrationError, chanceError, reliability, type Scored } from '../../bench/annotated/calibration.js'

/** As many findings of one score, of which the first are right. */
function findings(score: number, right: number, n: number): Scored[] {
  return Array.from({ length: n }, (_, i) => ({ score, right: i < right }))
}

describe('calibrationError', () => {
  it('is nothing where each bin is right as often as it says', () => {
    expect(calibrationError([...findings(0.5, 10, 20), ...findings(1, 20, 20)], 2)).toBe(0)
  })

  it('is the mean distance over bins', () => {
    expect(calibrationError([...findings(0.5, 10, 20), ...findings(1, 10, 20)], 2)).toBe(0.25)
  })

  it('cannot cancel out between bins', () => {
    const both = [...findings(0.4, 12, 20), ...findings(0.6, 8, 20)]
    expect(calibrationError(both, 1)).toBe(0)
    expect(calibrationError(both, 2)).toBe(0.2)
  })
})

describe('reliability', () => {
  it('tells size, mean score and share right of each bin', () => {
    expect(reliability([...findings(0.9, 3, 4), ...findings(0.2, 1, 4)], 2)).toEqual([
      { n: 4, score: 0.2, right: 0.25 },
      { n: 4, score: 0.9, right: 0.75 }
    ])
  })
})

describe('chanceError', () => {
  const scores = (n: number) => findings(0.8, 0, n).map(one => one.score)

  it('falls with the number of findings and rises with that of bins', () => {
    expect(chanceError(scores(2000), 10)).toBeLessThan(chanceError(scores(100), 10))
    expect(chanceError(scores(100), 4)).toBeLessThan(chanceError(scores(100), 10))
  })

  it('is nothing where nothing is left to chance', () => {
    expect(chanceError([1, 1, 0, 0])).toBe(0)
  })
})
