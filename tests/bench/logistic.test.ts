import { describe, expect, it } from 'vitest'
import { fitLogistic, leaveOneOut, probability, type Example } from '../../bench/annotated/logistic.js'

const NOTHING = { intercept: 0, weights: [0, 0] }

/** `n` examples of these features, of which the share given is right. */
function examples(n: number, share: number, features: readonly number[], group = 'a'): Example[] {
  return Array.from({ length: n }, (_, i) => ({ features, right: i < n * share, group }))
}

describe('fitLogistic', () => {
  const given = [...examples(100, 0.9, [1, 0]), ...examples(100, 0.5, [0, 0])]

  it('gives the shares that are right', () => {
    const fit = fitLogistic(given, NOTHING, 0)
    expect(probability(fit, [1, 0])).toBeCloseTo(0.9, 2)
    expect(probability(fit, [0, 0])).toBeCloseTo(0.5, 2)
  })

  it('has no weight below nought, whatever the examples', () => {
    const fit = fitLogistic([...examples(100, 0.2, [0, 1]), ...examples(100, 0.8, [0, 0])], NOTHING, 0)
    expect(fit.weights[1]).toBe(0)
    expect(probability(fit, [0, 1])).toBeCloseTo(0.5, 2)
  })

  it('stays by its prior where the ridge is strong', () => {
    const prior = { intercept: 0, weights: [0.5, 0.5] }
    expect(fitLogistic(given, prior, 1e6).weights[0]).toBeCloseTo(0.5, 2)
    expect(fitLogistic(given, prior, 0.1).weights[0]).toBeGreaterThan(1.5)
  })
})

describe('leaveOneOut', () => {
  it('scores no group by itself', () => {
    const all = [...examples(50, 1, [0, 0], 'a'), ...examples(50, 0, [0, 0], 'b')]
    const scored = leaveOneOut(all, rest => fitLogistic(rest, NOTHING, 1))
    expect(scored.filter(s => s.right).every(s => s.score < 0.1)).toBe(true)
    expect(scored.filter(s => !s.right).every(s => s.score > 0.9)).toBe(true)
  })
})
