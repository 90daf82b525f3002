import { loadTokenData } from '../language/tokenize/token-data.js'
import type { Reading } from '../record/index.js'
import { whoSaid, type WhoAnswer, type WhoQuestion } from '../story/said/who-said.js'
import { embedder } from './embedder.js'
import type { Reader } from './reader.js'

/** All that the articles report of one actor's words, compared with what is asked by the reader model's vectors. */
export function who(
  question: WhoQuestion,
  readings: readonly Reading[],
  reader: Reader,
  lexicon: string | null = null
): Promise<WhoAnswer> {
  return whoSaid(question, readings, { embed: embedder(reader.model, loadTokenData(lexicon)), lexicon })
}
