import { candidates, emptyIndex, enter } from './candidate-index.js'
import { JOIN, joinScore } from './join-score.js'
import { addToProfile, emptyProfile, type ArticleProfile, type StoryProfile } from './story-profile.js'

/**
 * Puts articles, in the order given, into stories: each joins the story that it fits best, or opens one. Returns the
 * positions of each story's articles. The cost per article has a bound that does not grow with the number of stories.
 * Views and time after Miranda et al. 2018 (Multilingual Clustering of Streaming News).
 */
export function clusterArticles(articles: readonly ArticleProfile[]): number[][] {
  const stories: StoryProfile[] = []
  const index = emptyIndex()
  for (const [position, article] of articles.entries()) {
    const found = bestStory(stories, candidates(index, article.views), article)
    const story = found ?? stories.length
    const profile = stories[story] ?? emptyProfile(article.meaning?.length ?? 0)
    stories[story] = profile
    addToProfile(profile, position, article)
    enter(index, story, article.views)
  }
  return stories.map(story => story.members)
}

function bestStory(
  stories: readonly StoryProfile[],
  numbers: readonly number[],
  article: ArticleProfile
): number | null {
  let best: number | null = null
  let score = JOIN
  for (const number of numbers) {
    const story = stories[number]
    const fit = story === undefined ? 0 : joinScore(story, article)
    if (fit > score) [best, score] = [number, fit]
  }
  return best
}
