import { OnrecordError } from '../../../src/record/index.js'
import { featuresOf } from './features.js'
import type { Pair } from './pair.js'
import type { KeyWeights, RelationWeights, VectorWeights } from './weights.js'

/** A root of PLOVER and its probability. */
export interface Rated {
  readonly root: string
  readonly probability: number
}

/**
 * How likely each root is between the actors of a pair, the likeliest first. `vectors` are the encoder's, one for each
 * word of the pair's sentence. Sums run in a fixed order over one pair at a time: neighbours change nothing.
 * @throws OnrecordError `model-missing` where vectors are not of the size that the weights were made for.
 */
export function relationOf(pair: Pair, vectors: readonly Float32Array[], weights: RelationWeights): Rated[] {
  if (vectors.length !== pair.words.length || vectors.some(({ length }) => length !== weights.size)) {
    throw new OnrecordError('model-missing', 'the reader gives no word vectors for relations', {
      advice: 'use the reader model that comes with the package'
    })
  }
  const { sets, keys } = featuresOf(pair)
  const scores = Float64Array.from(weights.bias)
  for (const view of weights.vectors) addVectors(scores, view, sets[view.name], vectors, weights.size)
  for (const view of weights.keys) addKeys(scores, view, keys[view.name])
  const shares = softmax(scores)
  return weights.labels
    .map((root, label) => ({ root, probability: shares[label] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
}

function addVectors(
  scores: Float64Array,
  view: VectorWeights,
  set: readonly number[],
  vectors: readonly Float32Array[],
  size: number
): void {
  if (set.length === 0) return
  const mean = new Float64Array(size)
  for (const word of set) for (const [i, value] of (vectors[word] ?? []).entries()) mean[i] = (mean[i] ?? 0) + value
  for (let label = 0; label < scores.length; label++) {
    let sum = 0
    for (let i = 0; i < size; i++) sum += (view.weights[label * size + i] ?? 0) * (mean[i] ?? 0)
    scores[label] = (scores[label] ?? 0) + (sum / set.length) * view.scale + (view.offset[label] ?? 0)
  }
}

function addKeys(scores: Float64Array, view: KeyWeights, keys: readonly number[]): void {
  const rows = keys.flatMap(key => view.rows.get(key) ?? [])
  const length = Math.sqrt(rows.reduce((sum, row) => sum + (view.rarity[row] ?? 0) ** 2, 0))
  for (const row of rows) {
    const share = (view.rarity[row] ?? 0) / length
    for (let label = 0; label < scores.length; label++) {
      const weight = view.weights[row * scores.length + label] ?? 0
      scores[label] = (scores[label] ?? 0) + weight * share * view.scale
    }
  }
}

function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const powers = scores.map(score => Math.exp(score - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / sum)
}
