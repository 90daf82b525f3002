import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Article } from '../src/index.js'
import { loadTokenData } from '../src/language/tokenize/token-data.js'
import { embedder } from '../src/service/embedder.js'
import { articleProfiles } from '../src/story/clusters/article-profiles.js'
import type { ArticleProfile } from '../src/story/clusters/cell.js'
import { clusterArticles } from '../src/story/clusters/cluster-articles.js'
import { loadJoinWeights } from '../src/story/clusters/join-decision.js'
import { loadWording } from '../src/story/text/words.js'
import { scoreClusters, type ClusterScore } from './stories/score-clusters.js'
import { shuffled } from './stories/shuffled.js'

/** How well articles are put into stories, in one order of arrival. */
export interface StoriesScore extends ClusterScore {
  readonly data: string
  readonly order: string
}

const SEEDS = [1, 2, 3, 4, 5]

/**
 * Clusters of the articles of JSONL files against the `story` that each line states: one pass in order of publication, and in
 * five shuffled orders. The same decision and index as `onrecord story`, which itself always sorts by publication first.
 */
export async function run(path = ''): Promise<StoriesScore[]> {
  const gold = storiesOf(path)
  const reader = await openReader()
  const articles: Article[] = []
  for await (const taken of takeIn([path], { maxSize: DEFAULT_MAX_SIZE })) if (taken.ok) articles.push(taken.article)
  articles.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const embed = embedder(reader.model, loadTokenData(null))
  const profiles: ArticleProfile[] = []
  for await (const profile of articleProfiles(articles, loadWording(null), embed)) profiles.push(profile)
  const all = articles.map((article, i) => ({ story: gold.get(idOf(article)) ?? '', profile: profiles[i] }))
  const orders = [
    { order: 'by publication', list: all },
    ...SEEDS.map(seed => ({ order: `shuffled ${String(seed)}`, list: shuffled(all, seed) }))
  ]
  return orders.map(({ order, list }) => {
    const groups = clusterArticles(
      list.flatMap(one => one.profile ?? []),
      { weights: loadJoinWeights(null) }
    )
    return {
      data: basename(path),
      order,
      ...scoreClusters(
        groups,
        list.map(one => one.story)
      )
    }
  })
}

function storiesOf(path: string): Map<string, string> {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n')
  return new Map(
    lines.map(line => {
      const { id, story } = JSON.parse(line) as { id: string; story: string }
      return [id, story]
    })
  )
}

function idOf(article: Article): string {
  return article.origin.split('#').at(-1) ?? ''
}

function key({ published, origin }: Article): string {
  return `${published ?? '~'}\n${origin}`
}
