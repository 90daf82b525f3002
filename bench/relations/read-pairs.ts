import type { Passage, TokenRange } from '../../src/language/layers.js'
import { loadLemmatizer } from '../../src/language/lemmas/lemmatizer.js'
import { readPassages } from '../../src/language/reader/read-passages.js'
import { ReaderModel } from '../../src/language/reader/reader-model.js'
import { pairIn, type Pair } from './model/index.js'
import { loadTokenData } from '../../src/language/tokenize/token-data.js'
import { tokenize } from '../../src/language/tokenize/tokenize.js'
import { modelFolder } from '../../src/service/model-folder.js'
import type { Marked, MarkedSentence } from './marked-sentences.js'

/** A marked sentence as the reader read it, with the vectors of its words. */
export interface ReadPair {
  readonly given: MarkedSentence
  readonly pair: Pair
  readonly vectors: readonly Float32Array[]
}

/**
 * Reads marked sentences, each by itself and as one sentence. Words that a mark touches are the actor's.
 * @throws OnrecordError `model-missing` or `data-invalid`.
 */
export async function* readPairs(
  sentences: readonly MarkedSentence[],
  models = modelFolder()
): AsyncGenerator<ReadPair> {
  const data = loadTokenData()
  const split = (text: string, start: number, end: number) => tokenize(text, start, end, data)
  const reader = { model: await ReaderModel.load(models), split, lemmatize: loadLemmatizer(), vectors: true }
  for (const given of sentences) {
    const passage: Passage = { index: 0, kind: 'body', start: 0, end: given.text.length }
    const { tokens, vectors = [] } = await readPassages({ text: given.text, passages: [passage], parts: [] }, reader)
    const range = (marked: Marked | null) => touched(tokens, marked)
    const pair = pairIn(tokens, { first: 0, last: tokens.length }, range(given.source), range(given.target))
    yield { given, pair, vectors }
  }
}

function touched(tokens: readonly Marked[], marked: Marked | null): TokenRange | null {
  if (marked === null) return null
  const first = tokens.findIndex(({ end }) => end > marked.start)
  const last = tokens.findLastIndex(({ start }) => start < marked.end) + 1
  return first < 0 || last <= first ? null : { first, last }
}
