import type { Article, Reading, Story } from '../record/index.js'
import { actorLookup } from './actors/actor-lookup.js'
import type { Naming } from './actors/entity-key.js'
import { loadNaming } from './actors/load-naming.js'
import { mergeActors } from './actors/merge-actors.js'
import { articleProfiles, type ProfiledArticle } from './clusters/article-profiles.js'
import { clusterArticles } from './clusters/cluster-articles.js'
import { loadJoinWeights } from './clusters/join-decision.js'
import { lineagesOf } from './lineage/lineages-of.js'
import { loadOrigins, type Origins } from './lineage/origins.js'
import { itemsOf } from './points/items-of.js'
import { mentionLookup } from './points/mention-lookup.js'
import { pointsOf } from './points/points-of.js'
import { loadVocabulary, type Vocabulary } from './points/vocabulary.js'
import { loadUnits, type WordClasses } from './points/word-classes.js'
import type { StoryOptions } from './story-options.js'
import { timelineOf } from './timeline.js'
import { hashId } from './text/hash.js'
import { headlineText, leadText } from './text/report-text.js'
import { dot, type Vector } from './text/vector.js'
import { loadWording, type Wording } from './text/words.js'

interface Knowledge {
  readonly wording: Wording
  readonly naming: Naming
  readonly origins: Origins
  readonly vocabulary: Vocabulary
  readonly units: WordClasses
}

interface Profiled {
  readonly reading: Reading
  readonly views: Vector
}

/**
 * The stories that the readings tell, in order of their first article; the same for any order of the input. Articles
 * in a language that is not read, and empty ones, are stories of their own. A reading given twice counts once.
 */
export async function buildStories(readings: readonly Reading[], options: StoryOptions): Promise<Story[]> {
  const lexicon = options.lexicon ?? null
  const knowledge: Knowledge = {
    wording: loadWording(lexicon),
    naming: loadNaming(lexicon),
    origins: loadOrigins(lexicon),
    vocabulary: loadVocabulary(lexicon),
    units: loadUnits(lexicon)
  }
  const ordered = inOrder(readings)
  const read = ordered.filter(({ article }) => article.status === 'read')
  const profiles = await articleProfiles(
    read.map(({ article }) => article),
    knowledge.wording,
    options.embed
  )
  const stream = { weights: loadJoinWeights(lexicon), open: Infinity }
  const groups = clusterArticles(
    profiles.map(p => p.profile),
    stream
  ).map(group => group.flatMap(i => profiled(read[i], profiles[i])))
  const alone = ordered.filter(({ article }) => article.status !== 'read').map(reading => [{ reading, views: EMPTY }])
  const stories: Story[] = []
  for (const group of [...groups, ...alone]) stories.push(await storyOf(group, knowledge, options))
  const position = new Map(ordered.map(({ article }, i) => [article.id, i]))
  const first = (story: Story): number => position.get(story.articles[0]?.id ?? '') ?? 0
  return stories.sort((a, b) => first(a) - first(b))
}

const EMPTY: Vector = new Map()

function profiled(reading: Reading | undefined, profile: ProfiledArticle | undefined): Profiled[] {
  return reading === undefined || profile === undefined ? [] : [{ reading, views: profile.views }]
}

/** In order of publication, undated ones last, then of origin and id; each article once. */
function inOrder(readings: readonly Reading[]): Reading[] {
  const once = new Map(
    [...readings].sort((a, b) => compare(sortKey(b.article), sortKey(a.article))).map(r => [r.article.id, r])
  )
  return [...once.values()].sort((a, b) => compare(sortKey(a.article), sortKey(b.article)))
}

function sortKey(article: Article): string {
  return [article.published ?? '~', article.origin, article.id].join('\n')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

async function storyOf(group: readonly Profiled[], knowledge: Knowledge, options: StoryOptions): Promise<Story> {
  const readings = group.map(({ reading }) => reading)
  const actors = mergeActors(readings, knowledge.naming)
  const lookup = actorLookup(actors)
  const lineages = lineagesOf(readings, knowledge.origins)
  const terms = {
    wording: knowledge.wording,
    vocabulary: knowledge.vocabulary,
    actors: lookup,
    mentions: mentionLookup()
  }
  const items = itemsOf(readings, { actors: lookup, lineages, terms })
  const { frequencies } = knowledge.wording
  const points = await pointsOf(items, { actors: lookup, frequencies, units: knowledge.units, embed: options.embed })
  return {
    schema: 'onrecord/story@1',
    id: hashId('story', readings.map(({ article }) => article.id).sort()),
    title: titleOf(group),
    articles: readings.map(({ article }) => ({
      id: article.id,
      origin: article.origin,
      outlet: article.outlet,
      published: article.published,
      headline: article.headline
    })),
    actors,
    lineages: lineages.lineages,
    points,
    timeline: timelineOf(points, readings)
  }
}

/** The headline of the article that is most like all of them. */
function titleOf(group: readonly Profiled[]): string {
  const centre = new Map<string, number>()
  for (const { views } of group) {
    for (const [term, weight] of views) centre.set(term, (centre.get(term) ?? 0) + weight)
  }
  const ranked = group
    .map(({ reading, views }) => ({ title: titleOfArticle(reading.article), fit: dot(views, centre) }))
    .filter(({ title }) => title !== '')
  return ranked.reduce((best, one) => (one.fit > best.fit ? one : best), { title: '', fit: -1 }).title
}

function titleOfArticle(article: Article): string {
  const headline = headlineText(article).trim().split('\n')[0] ?? ''
  return headline === '' ? (leadText(article).split('\n')[0] ?? '').slice(0, 110) : headline
}
