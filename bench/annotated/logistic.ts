/** A finding as numbers, whether it is right, and the article that it comes from. */
export interface Example {
  readonly features: readonly number[]
  readonly right: boolean
  readonly group: string
}

/** Weights of a logistic regression; none of `weights` is negative. */
export interface Weights {
  readonly intercept: number
  readonly weights: readonly number[]
}

const SWEEPS = 120
const FLAT = 1e-6

/** The probability that these weights give. */
export function probability({ intercept, weights }: Weights, features: readonly number[]): number {
  const logit = weights.reduce((sum, w, i) => sum + w * (features[i] ?? 0), intercept)
  return 1 / (1 + Math.exp(-logit))
}

/**
 * Logistic regression by Newton steps on one weight after another, with weights not below 0 and drawn to `prior` by a
 * ridge penalty (le Cessie & van Houwelingen 1992); the intercept is free.
 */
export function fitLogistic(examples: readonly Example[], prior: Weights, ridge: number): Weights {
  const weights = [...prior.weights]
  let { intercept } = prior
  const logits = examples.map(({ features }) => features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), intercept))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    intercept += shift(() => 1, 0, 0)
    for (const [i, w] of weights.entries()) {
      const at = (example: Example) => example.features[i] ?? 0
      weights[i] = w + shift(at, ridge, w - (prior.weights[i] ?? 0), -w)
    }
  }
  return { intercept, weights }

  /** One Newton step on one weight, not below `least`; the logits follow. */
  function shift(of: (example: Example) => number, pull: number, off: number, least = -Infinity): number {
    let [slope, curve] = [-pull * off, pull + FLAT]
    for (const [k, example] of examples.entries()) {
      const p = 1 / (1 + Math.exp(-(logits[k] ?? 0)))
      const x = of(example)
      slope += ((example.right ? 1 : 0) - p) * x
      curve += p * (1 - p) * x * x
    }
    const step = Math.max(least, Math.max(-1, Math.min(1, slope / curve)))
    for (const [k, example] of examples.entries()) logits[k] = (logits[k] ?? 0) + step * of(example)
    return step
  }
}

/** Each example with the probability given by a fit on all other groups. */
export function leaveOneOut(
  examples: readonly Example[],
  fit: (rest: readonly Example[]) => Weights
): { readonly score: number; readonly right: boolean }[] {
  return [...new Set(examples.map(e => e.group))].flatMap(group => {
    const weights = fit(examples.filter(e => e.group !== group))
    return examples
      .filter(e => e.group === group)
      .map(({ features, right }) => ({ score: probability(weights, features), right }))
  })
}

/** Mean logarithmic loss, in nats. */
export function logLoss(scored: readonly { readonly score: number; readonly right: boolean }[]): number {
  const sum = scored.reduce((total, { score, right }) => total - Math.log(Math.max(1e-9, right ? score : 1 - score)), 0)
  return sum / Math.max(1, scored.length)
}
