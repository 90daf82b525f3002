import type { Document, TokenRange } from '../layers.js'
import { pairIn } from './pair.js'
import { relationOf, type Rated } from './relation-of.js'
import type { RelationWeights } from './weights.js'

export { pairIn, type Pair } from './pair.js'
export { featuresOf, type Features } from './features.js'
export { relationOf, type Rated } from './relation-of.js'
export { loadRelationWeights, type RelationWeights } from './weights.js'

/** Two actors of one sentence, as ranges of the document's tokens; null for one that the sentence does not name. */
export interface Actors {
  readonly sentence: TokenRange
  readonly source: TokenRange | null
  readonly target: TokenRange | null
}

/**
 * What a source does to a target in a sentence of a document: the roots of PLOVER with their probabilities, the likeliest
 * first. `vectors` are those of the document's tokens (a reader with `vectors: true` keeps them).
 * @throws OnrecordError `model-missing` where vectors are not of the size that the weights were made for.
 */
export function relationBetween(
  { tokens }: Pick<Document, 'tokens'>,
  { sentence, source, target }: Actors,
  vectors: readonly Float32Array[],
  weights: RelationWeights
): Rated[] {
  const pair = pairIn(tokens, sentence, source, target)
  return relationOf(pair, vectors.slice(sentence.first, sentence.last), weights)
}
