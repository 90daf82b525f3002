import type { ReaderModel } from '../language/reader/reader-model.js'
import { windowsOf, wordsOf } from '../language/reader/windows.js'
import type { TokenData } from '../language/tokenize/token-data.js'
import { tokenize } from '../language/tokenize/tokenize.js'

/** Unit-length vectors of texts, one for each, in order. */
export type Embedder = (texts: readonly string[]) => Promise<Float32Array[]>

/**
 * Sentence vectors from the reader model's embedding head: the mean over the words of each text, at unit length. Only the
 * first window of a long text counts.
 */
export function embedder(model: ReaderModel, data: TokenData): Embedder {
  const split = (text: string, start: number, end: number) => tokenize(text, start, end, data)
  return async texts => {
    const known = new Map<string, Float32Array>()
    for (const text of texts) if (!known.has(text)) known.set(text, await vectorOf(model, text, split))
    return texts.map(text => known.get(text) ?? new Float32Array(0))
  }
}

async function vectorOf(
  model: ReaderModel,
  text: string,
  split: (text: string, start: number, end: number) => { start: number; end: number }[]
): Promise<Float32Array> {
  const passage = { index: 0, kind: 'body' as const, start: 0, end: text.length }
  const words = wordsOf([passage], text, split, word => model.pieces.ofWord(word))
  const window = windowsOf(words, text, model.limits)[0]
  if (window === undefined) return new Float32Array(0)
  const scores = await model.score(words, window)
  const size = scores.embed.length / scores.words
  const sum = new Float32Array(size)
  for (let i = 0; i < scores.embed.length; i++) sum[i % size] = (sum[i % size] ?? 0) + (scores.embed[i] ?? 0)
  const length = Math.hypot(...sum) || 1
  return sum.map(value => value / length)
}
