import { share } from './matching.js'

/** Findings in one bin of scores. */
const BIN = 10

/**
 * Expected calibration error (Naeini, Cooper & Hauskrecht 2015) over bins of equal size: the mean distance of a bin's
 * mean score from the share of its findings that are right.
 */
export function calibrationError(findings: readonly { score: number; right: boolean }[]): number {
  const sorted = [...findings].sort((a, b) => a.score - b.score)
  const size = Math.max(1, Math.ceil(sorted.length / BIN))
  let error = 0
  for (let at = 0; at < sorted.length; at += size) {
    const bin = sorted.slice(at, at + size)
    const score = bin.reduce((sum, one) => sum + one.score, 0)
    error += Math.abs(score - bin.filter(one => one.right).length)
  }
  return share(error, sorted.length)
}
