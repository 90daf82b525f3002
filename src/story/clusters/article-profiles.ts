import type { Article } from '../../record/index.js'
import { instantsOf } from '../known-at.js'
import type { Embed } from '../story-options.js'
import { headlineText, leadText } from '../text/report-text.js'
import type { Wording } from '../text/words.js'
import { articleViews } from './article-views.js'
import type { ArticleProfile } from './cell.js'
import { sparseOf } from './sparse.js'

const DAY = 86_400_000

/** Articles whose openings are embedded at once. */
const AT_ONCE = 256

/**
 * What articles are compared by, in order, one after another: only the one at hand is held as words. A single article needs no meaning: there is
 * nothing to compare it with.
 */
export async function* articleProfiles(
  articles: readonly Article[],
  wording: Wording,
  embed: Embed | null
): AsyncGenerator<ArticleProfile> {
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE)
    const openings = some.map(article => `${headlineText(article)}\n${leadText(article)}`)
    const meanings = embed === null || articles.length < 2 ? [] : await embed(openings)
    for (const [i, article] of some.entries()) yield profileOf(article, wording, meanings[i] ?? null)
  }
}

/** The profile of one article; `meaning` is the sentence vector of its headline and lead. */
export function profileOf(article: Article, wording: Wording, meaning: Float32Array | null): ArticleProfile {
  const published = instantsOf(article.published)
  return {
    views: sparseOf(articleViews(article, wording)),
    meaning,
    day: published === null ? null : published.first / DAY
  }
}
