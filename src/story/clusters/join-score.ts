import {
  daysApart,
  meanSimilarity,
  meaningSimilarity,
  viewSimilarity,
  type ArticleProfile,
  type StoryProfile
} from './story-profile.js'

/**
 * Least score for an article to join a story. A cosine of about .2 over weighed words is far above what two unrelated
 * reports share (below .05) and below what two reports of one event share (.3 to .6).
 */
export const JOIN = 0.18

/** Sentence vectors may move the score by this much at most: unrelated openings lie near .2, reports of one event above .5. */
const MEANING = { share: 0.2, middle: 0.45, most: 0.06 }

/** What each doubling of the weeks between an article and a story takes off; dates are missing or wrong too often to decide. */
const PER_DOUBLING = 0.03

/**
 * Least mean cosine with the articles of a story. The centre of many unlike articles is near everything; the mean is
 * not, so that a story that has grown wide does not draw in more.
 */
const MEAN = 0.06

/** How well an article fits a story: the cosine of the views, moved by meaning and by time. */
export function joinScore(story: StoryProfile, article: ArticleProfile): number {
  if (meanSimilarity(story, article) < MEAN) return 0
  const meaning = meaningSimilarity(story, article)
  const moved = meaning === null ? 0 : MEANING.share * (meaning - MEANING.middle)
  const bounded = Math.max(-MEANING.most, Math.min(MEANING.most, moved))
  const weeks = daysApart(story, article) / 7
  return viewSimilarity(story, article) + bounded - PER_DOUBLING * Math.log2(1 + weeks)
}
