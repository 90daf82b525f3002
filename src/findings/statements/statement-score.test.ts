import { describe, expect, it } from 'vitest'
import { FEATURES, loadCalibration } from './calibration.js'
import { featuresOf, statementScore, type ScoreEvidence } from './statement-score.js'

const calibration = loadCalibration()
const SURE: ScoreEvidence = {
  modelled: true,
  link: 0.95,
  speaker: 1,
  form: 'name',
  distance: 0,
  known: true,
  bare: false,
  agrees: true,
  quotation: 'direct',
  segment: 'body'
}

describe('statementScore', () => {
  it.each<[string, Partial<ScoreEvidence>]>([
    ['a cue that only the tree shows', { modelled: false }],
    ['a less sure link', { link: 0.4 }],
    ['a less sure speaker', { speaker: 0.4 }],
    ['a pronoun', { form: 'pronoun' }],
    ['no source', { form: 'none' }],
    ['a name far back', { form: 'pronoun', distance: 9 }],
    ['an unknown cue', { known: false }],
    ['a bare object', { bare: true }],
    ['a tree that differs', { agrees: false }],
    ['no quotation marks', { quotation: 'indirect' }],
    ['a headline', { segment: 'headline' }]
  ])('is never higher for %s', (_, worse) => {
    expect(statementScore({ ...SURE, ...worse }, calibration)).toBeLessThanOrEqual(statementScore(SURE, calibration))
  })

  it('falls with the link and the resolution of the speaker together', () => {
    const doubtful = { ...SURE, link: 0.3, speaker: 0.3, form: 'pronoun', distance: 12 } as const
    expect(statementScore(doubtful, calibration)).toBeLessThan(statementScore(SURE, calibration) - 0.1)
  })

  it('stays between nought and one whatever the reader model says', () => {
    for (const link of [0, 1, 1e-12]) {
      const score = statementScore({ ...SURE, link }, calibration)
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThan(1)
    }
  })

  it('has a finite number for each feature', () => {
    const values = featuresOf({ ...SURE, link: 0, form: 'unknown', distance: 1000 })
    expect(Object.keys(values).sort()).toEqual([...FEATURES].sort())
    expect(Object.values(values).every(Number.isFinite)).toBe(true)
  })
})
