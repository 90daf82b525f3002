import type { Reading, Story } from '../record/index.js'
import { buildStories, inOrder, isKnownAt, knownDecisions, type Decision } from '../story/index.js'
import { loadTokenData } from '../language/tokenize/token-data.js'
import { embedder } from './embedder.js'
import type { Reader } from './reader.js'

/** `decisions`: what a reader decided about the stories. `asOf`: an ISO 8601 date; only what was known by then counts. */
export interface StoriesOptions {
  readonly lexicon?: string | null
  readonly decisions?: readonly Decision[]
  readonly asOf?: string | null
}

/**
 * Readings as stories, with the reader model's sentence vectors for what words alone do not show.
 * @throws OnrecordError `decisions-invalid` where a decision names no article or contradicts another.
 */
export function storiesOf(
  readings: readonly Reading[],
  reader: Reader,
  { lexicon = null, decisions = [], asOf = null }: StoriesOptions = {}
): Promise<Story[]> {
  const embed = embedder(reader.model, loadTokenData(lexicon))
  if (asOf === null) return buildStories(readings, { embed, lexicon, decisions })
  const known = knownAt(readings, asOf)
  const articles = inOrder(readings).map(({ article }) => article)
  const ids = new Set(known.map(({ article }) => article.id))
  return buildStories(known, { embed, lexicon, decisions: knownDecisions(decisions, articles, ids) })
}

/** The readings of articles that were known at a time; all where none is given. */
export function knownAt(readings: readonly Reading[], asOf: string | null): readonly Reading[] {
  return asOf === null ? readings : readings.filter(({ article }) => isKnownAt(article, asOf))
}
