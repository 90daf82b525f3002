import { share } from './matching.js'

/** Bins of equal size that findings are put into, from the lowest score to the highest. */
const BINS = 10

/** A finding as its score and whether it is right. */
export interface Scored {
  readonly score: number
  readonly right: boolean
}

/**
 * Expected calibration error (Naeini, Cooper & Hauskrecht 2015) over bins of equal size: the mean distance of a bin's
 * mean score from the share of its findings that are right.
 */
export function calibrationError(findings: readonly Scored[], bins = BINS): number {
  const error = binned(findings, bins).reduce(
    (sum, bin) => sum + Math.abs(total(bin.map(one => one.score)) - bin.filter(one => one.right).length),
    0
  )
  return share(error, findings.length)
}

/** The bins themselves, lowest scores first: mean score and share right of each. */
export function reliability(findings: readonly Scored[], bins: number): { n: number; score: number; right: number }[] {
  return binned(findings, bins).map(bin => ({
    n: bin.length,
    score: share(total(bin.map(one => one.score)), bin.length),
    right: share(bin.filter(one => one.right).length, bin.length)
  }))
}

function binned(findings: readonly Scored[], bins: number): Scored[][] {
  const sorted = [...findings].sort((a, b) => a.score - b.score)
  const size = Math.max(1, Math.ceil(sorted.length / bins))
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, i) => sorted.slice(i * size, (i + 1) * size))
}

const DRAWS = 400

/** Numbers from 0 to 1 in a fixed sequence (Park & Miller's generator), so that measures made by drawing stay the same. */
function fixedDraws(): () => number {
  let state = 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/**
 * The error of calibration that scores without fault would show by chance, on as many findings: the mean over outcomes
 * drawn by the scores themselves. With few findings it is far from 0, and nearer the fewer the bins.
 */
export function chanceError(scores: readonly number[], bins = BINS): number {
  const draw = fixedDraws()
  const errors = Array.from({ length: DRAWS }, () =>
    calibrationError(
      scores.map(score => ({ score, right: draw() < score })),
      bins
    )
  )
  return share(total(errors), DRAWS)
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
