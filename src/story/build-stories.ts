import type { Decided, Point, Reading, Story } from '../record/index.js'
import { actorLookup, type ActorLookup } from './actors/actor-lookup.js'
import type { Naming } from './actors/entity-key.js'
import { loadNaming } from './actors/load-naming.js'
import { mergeActors } from './actors/merge-actors.js'
import { loadJoinWeights } from './clusters/join-decision.js'
import type { Sparse } from './clusters/sparse.js'
import { storyGroups } from './clusters/story-groups.js'
import { inOrder } from './in-order.js'
import type { LineageMap } from './lineage/lineage-map.js'
import { lineagesOf } from './lineage/lineages-of.js'
import { loadLineageWords, type LineageWords } from './lineage/lineage-words.js'
import { itemsOf } from './points/items-of.js'
import { mentionLookup } from './points/mention-lookup.js'
import { pointsOf } from './points/points-of.js'
import { loadVocabulary, type Vocabulary } from './points/vocabulary.js'
import { loadUnits, type WordClasses } from './points/word-classes.js'
import type { StoryOptions } from './story-options.js'
import { storyTitle } from './story-title.js'
import { timelineOf } from './timeline.js'
import { hashId } from './text/hash.js'
import { loadWording, type Wording } from './text/words.js'
import { markWithdrawn } from './withdrawals/mark-withdrawn.js'
import { loadWithdrawalWords, type WithdrawalWords } from './withdrawals/withdrawal-words.js'
import { withdrawalsOf } from './withdrawals/withdrawals-of.js'

interface Knowledge {
  readonly wording: Wording
  readonly naming: Naming
  readonly lineage: LineageWords
  readonly vocabulary: Vocabulary
  readonly units: WordClasses
  readonly withdrawals: WithdrawalWords
}

/** The articles of one story with what they are compared by, in order of publication. */
interface Group {
  readonly readings: readonly Reading[]
  readonly views: readonly Sparse[]
  readonly decided: readonly Decided[]
}

/**
 * The stories that the readings tell, in order of their first article; the same for any order of the input. Articles
 * in a language that is not read, and empty ones, are stories of their own. A reading given twice counts once.
 * @throws OnrecordError `decisions-invalid` where a reader's decision names no article or contradicts another.
 */
export async function buildStories(readings: readonly Reading[], options: StoryOptions): Promise<Story[]> {
  const lexicon = options.lexicon ?? null
  const knowledge = loadKnowledge(lexicon)
  const ordered = inOrder(readings)
  const { groups, views, decisions } = await storyGroups(
    ordered.map(({ article }) => article),
    {
      wording: knowledge.wording,
      embed: options.embed,
      stream: { weights: loadJoinWeights(lexicon) },
      decisions: options.decisions ?? []
    }
  )
  const stories: Story[] = []
  for (const positions of groups) {
    const own = new Set(positions)
    const group = {
      readings: positions.flatMap(i => ordered[i] ?? []),
      views: positions.flatMap(i => views[i] ?? []),
      decided: (decisions?.listed ?? []).filter(one => one.positions.some(i => own.has(i))).map(one => one.decided)
    }
    stories.push(await storyOf(group, knowledge, options))
  }
  return stories
}

function loadKnowledge(lexicon: string | null): Knowledge {
  return {
    wording: loadWording(lexicon),
    naming: loadNaming(lexicon),
    lineage: loadLineageWords(lexicon),
    vocabulary: loadVocabulary(lexicon),
    units: loadUnits(lexicon),
    withdrawals: loadWithdrawalWords(lexicon)
  }
}

async function storyOf(group: Group, knowledge: Knowledge, options: StoryOptions): Promise<Story> {
  const { readings, decided } = group
  const actors = mergeActors(readings, knowledge.naming)
  const lineages = lineagesOf(readings, knowledge.lineage)
  const { units } = knowledge
  const { origins } = knowledge.lineage
  const withdrawals = withdrawalsOf(readings, { lineages, origins, units, words: knowledge.withdrawals })
  const points = markWithdrawn(
    await pointsIn(readings, { actors: actorLookup(actors), lineages }, knowledge, options),
    withdrawals
  )
  return {
    schema: 'onrecord/story@1',
    id: hashId('story', readings.map(({ article }) => article.id).sort()),
    title: storyTitle(readings, group.views),
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
    timeline: timelineOf(points, readings),
    ...(withdrawals.withdrawn.length === 0 ? {} : { withdrawn: withdrawals.withdrawn }),
    ...(decided.length === 0 ? {} : { decided })
  }
}

async function pointsIn(
  readings: readonly Reading[],
  { actors, lineages }: { readonly actors: ActorLookup; readonly lineages: LineageMap },
  { wording, naming, vocabulary, units }: Knowledge,
  { embed }: StoryOptions
): Promise<Point[]> {
  const terms = { wording, vocabulary, actors, mentions: mentionLookup(), countries: naming.countries }
  const items = itemsOf(readings, { actors, lineages, terms })
  return pointsOf(items, { actors, frequencies: wording.frequencies, units, embed })
}
