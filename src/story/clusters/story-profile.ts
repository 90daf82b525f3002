import { denseDot, dot, type Vector } from '../text/vector.js'

/** What one article brings to the choice of its story. `day`: days since 1970, null where no date is given. */
export interface ArticleProfile {
  readonly views: Vector
  readonly meaning: Float32Array | null
  readonly day: number | null
}

/** A story as it is compared with the next article: sums over its articles, and the days that they span. */
export interface StoryProfile {
  readonly members: number[]
  readonly views: Map<string, number>
  readonly meaning: Float32Array | null
  first: number | null
  last: number | null
}

/** A story that holds no article yet; `width` is the length of sentence vectors, 0 for none. */
export function emptyProfile(width: number): StoryProfile {
  return {
    members: [],
    views: new Map(),
    meaning: width === 0 ? null : new Float32Array(width),
    first: null,
    last: null
  }
}

/** Adds an article, by its position, to the sums of a story. */
export function addToProfile(story: StoryProfile, position: number, article: ArticleProfile): void {
  story.members.push(position)
  for (const [term, weight] of article.views) story.views.set(term, (story.views.get(term) ?? 0) + weight)
  if (story.meaning !== null && article.meaning !== null) {
    for (const [i, x] of article.meaning.entries()) story.meaning[i] = (story.meaning[i] ?? 0) + x
  }
  if (article.day === null) return
  story.first = Math.min(story.first ?? article.day, article.day)
  story.last = Math.max(story.last ?? article.day, article.day)
}

/** Cosine between an article and the centre of a story. */
export function viewSimilarity(story: StoryProfile, article: ArticleProfile): number {
  const length = Math.sqrt(dot(story.views, story.views) * dot(article.views, article.views))
  return length === 0 ? 0 : dot(story.views, article.views) / length
}

/** Mean cosine between an article and the articles of a story. */
export function meanSimilarity(story: StoryProfile, article: ArticleProfile): number {
  return dot(story.views, article.views) / Math.max(1, story.members.length)
}

/** Cosine between the sentence vectors of an article's opening and of a story's; null where either has none. */
export function meaningSimilarity(story: StoryProfile, article: ArticleProfile): number | null {
  if (story.meaning === null || article.meaning === null) return null
  const length = Math.sqrt(denseDot(story.meaning, story.meaning) * denseDot(article.meaning, article.meaning))
  return length === 0 ? null : denseDot(story.meaning, article.meaning) / length
}

/** Days between an article and the nearest end of a story; 0 inside it, and where a date is missing. */
export function daysApart(story: StoryProfile, article: ArticleProfile): number {
  if (article.day === null || story.first === null || story.last === null) return 0
  return Math.max(0, story.first - article.day, article.day - story.last)
}
