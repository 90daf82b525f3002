import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { OnrecordError } from '../../../src/record/index.js'
import { KEY_VIEWS, VECTOR_VIEWS } from './features.js'

const file = z.object({
  format: z.literal('relations@1'),
  version: z.string(),
  reader: z.string(),
  labels: z.array(z.string()).min(2),
  size: z.int().positive(),
  bias: z.array(z.number()),
  vectors: z.array(
    z.object({ name: z.enum(VECTOR_VIEWS), scale: z.number(), weights: z.base64(), offset: z.array(z.number()) })
  ),
  keys: z.array(
    z.object({
      name: z.enum(KEY_VIEWS),
      scale: z.number(),
      keys: z.base64(),
      rarity: z.base64(),
      weights: z.base64()
    })
  )
})

/** Weights over the mean vector of a set of words: `weights[label * size + i] * scale`, and `offset[label]`. */
export interface VectorWeights {
  readonly name: (typeof VECTOR_VIEWS)[number]
  readonly scale: number
  readonly weights: Int16Array
  readonly offset: readonly number[]
}

/** Weights over known keys: `weights[row * labels + label] * scale`; `rarity[row]` is the key's weight among the others. */
export interface KeyWeights {
  readonly name: (typeof KEY_VIEWS)[number]
  readonly scale: number
  readonly rows: ReadonlyMap<number, number>
  readonly rarity: Float32Array
  readonly weights: Int16Array
}

/** What training/train_relations.py writes: a linear model over the views of a pair. */
export interface RelationWeights {
  readonly version: string
  /** Version of the reader model whose vectors it was fitted on. */
  readonly reader: string
  readonly labels: readonly string[]
  readonly size: number
  readonly bias: readonly number[]
  readonly vectors: readonly VectorWeights[]
  readonly keys: readonly KeyWeights[]
}

/**
 * Reads a file of weights, made for the vectors of one version of the reader model.
 * @throws OnrecordError `model-missing` where it is not there, not of the form expected, or made for another reader.
 */
export function loadRelationWeights(path: string, reader: string): RelationWeights {
  if (!existsSync(path)) throw missing(path, 'the weights of the relations are not there')
  const parsed = file.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw missing(path, `the weights of the relations are not of this form: ${parsed.error.message}`)
  if (parsed.data.reader !== reader) {
    throw missing(path, `the weights of the relations are for ${parsed.data.reader}, and the reader is ${reader}`)
  }
  const { vectors, keys, ...rest } = parsed.data
  return {
    ...rest,
    vectors: vectors.map(view => ({ ...view, weights: new Int16Array(bytesOf(view.weights)) })),
    keys: keys.map(view => ({
      ...view,
      rows: new Map([...new Uint32Array(bytesOf(view.keys))].map((key, row) => [key, row])),
      rarity: new Float32Array(bytesOf(view.rarity)),
      weights: new Int16Array(bytesOf(view.weights))
    }))
  }
}

function missing(input: string, message: string): OnrecordError {
  return new OnrecordError('model-missing', message, {
    input,
    advice: 'install onrecord again; the models come with the package'
  })
}

/** Little-endian numbers in base64 as a buffer of their own. */
function bytesOf(text: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(text, 'base64')).buffer
}
