import type { Article } from '../../record/index.js'
import type { Decision } from '../decisions/decision.js'
import { applyDecisions } from '../decisions/apply-decisions.js'
import { resolveDecisions, type Resolved } from '../decisions/resolve-decisions.js'
import type { Embed } from '../story-options.js'
import type { Wording } from '../text/words.js'
import { articleProfiles } from './article-profiles.js'
import { ClusterStream, type StreamOptions } from './cluster-stream.js'
import type { Sparse } from './sparse.js'

/** The articles of each story by their positions, the views of all, and the decisions that had a say. */
export interface StoryGroups {
  readonly groups: readonly (readonly number[])[]
  readonly views: readonly Sparse[]
  readonly decisions: Resolved | null
}

/** What grouping needs to know. */
export interface GroupContext {
  readonly wording: Wording
  readonly embed: Embed | null
  readonly stream: StreamOptions
  readonly decisions: readonly Decision[]
}

const NOTHING: Sparse = { terms: new Uint32Array(0), weights: new Float32Array(0) }

/**
 * Puts articles, in the order given, into stories, and applies a reader's decisions. Articles in a language that is not read, and empty ones,
 * are stories of their own unless a decision says otherwise.
 * @throws OnrecordError `decisions-invalid` where a decision names no article or contradicts another.
 */
export async function storyGroups(articles: readonly Article[], context: GroupContext): Promise<StoryGroups> {
  const decisions = context.decisions.length === 0 ? null : resolveDecisions(context.decisions, articles)
  const stream = new ClusterStream(context.stream)
  const views: Sparse[] = articles.map(() => NOTHING)
  const read = articles.flatMap((article, i) => (article.status === 'read' ? [i] : []))
  let next = 0
  const profiles = articleProfiles(
    read.flatMap(i => articles[i] ?? []),
    context.wording,
    context.embed
  )
  for await (const profile of profiles) {
    const position = read[next++] ?? 0
    views[position] = profile.views
    stream.add(position, profile)
  }
  const alone = articles.flatMap((article, i) => (article.status === 'read' ? [] : [[i]]))
  const groups = [...stream.stories(), ...alone].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  return { groups: decisions === null ? groups : applyDecisions(groups, views, decisions), views, decisions }
}
