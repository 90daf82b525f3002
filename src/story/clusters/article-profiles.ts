import type { Article } from '../../record/index.js'
import type { Embed } from '../story-options.js'
import { headlineText, leadText } from '../text/report-text.js'
import type { Vector } from '../text/vector.js'
import type { Wording } from '../text/words.js'
import { articleViews } from './article-views.js'
import type { ArticleProfile } from './cell.js'
import { sparseOf } from './sparse.js'

/** What an article is compared by, as words and as the clusters hold it. */
export interface ProfiledArticle {
  readonly views: Vector
  readonly profile: ArticleProfile
}

const DAY = 86_400_000

/** Profiles of articles, in order. A single article needs no meaning: there is nothing to compare it with. */
export async function articleProfiles(
  articles: readonly Article[],
  wording: Wording,
  embed: Embed | null
): Promise<ProfiledArticle[]> {
  const openings = articles.map(article => `${headlineText(article)}\n${leadText(article)}`)
  const meanings = embed === null || articles.length < 2 ? [] : await embed(openings)
  return articles.map((article, i) => {
    const views = articleViews(article, wording)
    const profile = { views: sparseOf(views), meaning: meanings[i] ?? null, day: dayOf(article.published) }
    return { views, profile }
  })
}

function dayOf(published: string | null): number | null {
  const time = published === null ? NaN : Date.parse(published)
  return Number.isNaN(time) ? null : time / DAY
}
