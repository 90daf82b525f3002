import type { Reading, Story } from '../record/index.js'
import { buildStories } from '../story/index.js'
import { loadTokenData } from '../language/tokenize/token-data.js'
import { embedder } from './embedder.js'
import type { Reader } from './reader.js'

/** Readings as stories, with the reader model's sentence vectors for what words alone do not show. */
export function storiesOf(
  readings: readonly Reading[],
  reader: Reader,
  lexicon: string | null = null
): Promise<Story[]> {
  return buildStories(readings, { embed: embedder(reader.model, loadTokenData(lexicon)), lexicon })
}
