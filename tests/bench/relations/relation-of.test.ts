import { expect, test } from 'vitest'
import { documentOf } from '../../../src/language/testing/document-of.js'
import { featuresOf } from '../../../bench/relations/model/features.js'
import { pairIn } from '../../../bench/relations/model/pair.js'
import { relationOf } from '../../../bench/relations/model/relation-of.js'
import type { RelationWeights } from '../../../bench/relations/model/weights.js'

const STRUCK = `
Northland  Northland PROPN NNP _ 2 nsubj
struck     strike    VERB  VBD _ 0 root
Southland  Southland PROPN NNP _ 2 obj
`
const { tokens, sentences } = documentOf(STRUCK)
const actors = { sentence: sentences[0]!, source: { first: 0, last: 1 }, target: { first: 2, last: 3 } }
const pair = pairIn(tokens, actors.sentence, actors.source, actors.target)
const vectors = [Float32Array.of(9, 9), Float32Array.of(1, 0), Float32Array.of(9, 9)]

/** Two roots: one for the verb's first dimension, one for a key. */
function weightsOf(key: number): RelationWeights {
  return {
    version: 'test',
    reader: 'test',
    labels: ['ASSAULT', 'AID'],
    size: 2,
    bias: [0, 0],
    vectors: [{ name: 'path', scale: 0.5, weights: Int16Array.of(2, 0, 0, 2), offset: [0, 0] }],
    keys: [
      {
        name: 'content',
        scale: 1,
        rows: new Map([[key, 0]]),
        rarity: Float32Array.of(3),
        weights: Int16Array.of(0, 2)
      }
    ]
  }
}

test('the words on the path decide, with probabilities that add up to one', () => {
  const rated = relationOf(pair, vectors, weightsOf(1))
  expect(rated.map(({ root }) => root)).toEqual(['ASSAULT', 'AID'])
  expect(rated[0]?.probability).toBeCloseTo(Math.E / (Math.E + 1), 12)
  expect(rated.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12)
})

test('a known key counts as one, however rare it is', () => {
  const { keys } = featuresOf(pair)
  const rated = relationOf(pair, vectors, weightsOf(keys.content[0]!))
  expect(rated[0]).toEqual({ root: 'AID', probability: Math.E / (Math.E + 1) })
})

test('the names of the actors are no feature: other names, same features', () => {
  const other = documentOf(STRUCK.replace('Northland  Northland', 'Eastland  Eastland')).tokens
  const of = (words: typeof tokens) => featuresOf(pairIn(words, actors.sentence, actors.source, actors.target))
  expect(of(other)).toEqual(of(tokens))
})

test('who acts is a feature: sides changed, other features', () => {
  const of = (source: 0 | 2, target: 0 | 2) =>
    featuresOf(
      pairIn(tokens, actors.sentence, { first: source, last: source + 1 }, { first: target, last: target + 1 })
    )
  expect(of(0, 2).keys.pairs).not.toEqual(of(2, 0).keys.pairs)
})

test('vectors of another size, or none, are refused', () => {
  const refused = (given: Float32Array[]) => () => relationOf(pair, given, weightsOf(1))
  expect(refused([])).toThrow('no word vectors')
  expect(refused(vectors.map(() => Float32Array.of(1)))).toThrow('no word vectors')
})
