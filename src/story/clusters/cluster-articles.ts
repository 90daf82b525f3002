import type { ArticleProfile } from './cell.js'
import { ClusterStream, type StreamOptions } from './cluster-stream.js'

/** Puts articles, in the order given, into stories: the positions of each story's articles, by the first of each. */
export function clusterArticles(articles: readonly ArticleProfile[], options: StreamOptions): number[][] {
  const stream = new ClusterStream(options)
  for (const [position, article] of articles.entries()) stream.add(position, article)
  return stream.stories()
}
