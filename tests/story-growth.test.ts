import { beforeAll, describe, expect, it, vi } from 'vitest'
import { reportOfOneStory } from '../bench/stories/one-story.js'
import { checkStory, type Reading, type Story } from '../src/index.js'
import { buildStoryFiles, dossierAs } from '../src/service/dossier.js'
import { actorLookup } from '../src/story/actors/actor-lookup.js'
import { loadNaming } from '../src/story/actors/load-naming.js'
import { mergeActors } from '../src/story/actors/merge-actors.js'
import { buildStories, whatChanged } from '../src/story/index.js'
import { lineagesOf } from '../src/story/lineage/lineages-of.js'
import { loadLineageWords } from '../src/story/lineage/lineage-words.js'
import { candidatePairs } from '../src/story/points/candidate-pairs.js'
import { itemVectors } from '../src/story/points/item-vectors.js'
import { itemsOf } from '../src/story/points/items-of.js'
import { mentionLookup } from '../src/story/points/mention-lookup.js'
import { loadVocabulary } from '../src/story/points/vocabulary.js'
import { timelineOf } from '../src/story/timeline.js'
import { loadWording } from '../src/story/text/words.js'

const compared = vi.hoisted(() => ({ names: 0 }))
vi.mock('../src/story/actors/person-name.js', async original => {
  const actual = await original<typeof import('../src/story/actors/person-name.js')>()
  const mayBeSame: typeof actual.mayBeSame = (a, b) => {
    compared.names++
    return actual.mayBeSame(a, b)
  }
  return { ...actual, mayBeSame }
})

/** Two sizes of one story; what grows with the square of its reports costs nine times as much in the larger one. */
const [SMALL, LARGE] = [60, 180] as const

/** Times that it may cost to tell three times as many reports. */
const LINEAR = 4.5

const wording = loadWording(null)
const readings = Array.from({ length: LARGE }, (_, i) => reportOfOneStory(i))

/** The reading with every look at a field of an object in it counted. */
function counted<T extends object>(value: T, count: () => void): T {
  const known = new Map<object, object>()
  const wrap = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one
    const old = known.get(one)
    if (old !== undefined) return old
    const proxy = new Proxy(one, {
      get: (target, key, receiver) => {
        count()
        return wrap(Reflect.get(target, key, receiver))
      }
    })
    known.set(one, proxy)
    return proxy
  }
  return wrap(value) as T
}

/** How many times fields are looked at by a step over a story's readings. */
function looks(size: number, step: (own: readonly Reading[]) => unknown): number {
  let sum = 0
  step(
    readings.slice(0, size).map(reading =>
      counted(reading, () => {
        sum++
      })
    )
  )
  return sum
}

function itemsIn(own: readonly Reading[]) {
  const naming = loadNaming(null)
  const actors = actorLookup(mergeActors(own, naming))
  const mentions = mentionLookup()
  const terms = { wording, vocabulary: loadVocabulary(null), actors, mentions, countries: naming.countries }
  return itemsOf(own, { actors, lineages: lineagesOf(own, loadLineageWords(null)), terms })
}

function pairsOf(size: number): number {
  const items = itemsIn(readings.slice(0, size))
  return candidatePairs(
    itemVectors(
      items,
      items.map(() => null),
      wording.frequencies
    )
  ).length
}

describe('a story that grows', () => {
  let stories: Map<number, Story>
  const storyOf = (size: number): Story => stories.get(size) as Story

  beforeAll(async () => {
    stories = new Map()
    for (const size of [SMALL, LARGE]) {
      const own = readings.slice(0, size)
      const [story, ...others] = await buildStories(own, { embed: null })
      expect(others).toEqual([])
      if (story !== undefined) stories.set(size, checkStory(story, own))
    }
  }, 120_000)

  it('is one story that several reports tell of', () => {
    const { points, lineages, timeline } = storyOf(LARGE)
    expect(points.filter(point => point.reports.length > 10).length).toBeGreaterThan(20)
    expect(points.some(point => point.kind === 'figure' && point.relation === 'agree')).toBe(true)
    expect(lineages.some(lineage => lineage.members.length > 3)).toBe(true)
    expect(timeline.length).toBeGreaterThan(5)
  })

  it('compares no more pairs of findings for each report', () => {
    expect(pairsOf(LARGE)).toBeLessThan(LINEAR * pairsOf(SMALL))
  })

  it('compares no more names of persons for each report', () => {
    const [few, many] = [SMALL, LARGE].map(size => {
      compared.names = 0
      mergeActors(readings.slice(0, size), loadNaming(null))
      return compared.names
    })
    expect(many).toBeLessThanOrEqual(LINEAR * (few ?? 0))
  })

  it.each<[string, (own: readonly Reading[], story: Story) => unknown]>([
    ['lineages', own => lineagesOf(own, loadLineageWords(null))],
    ['findings to compare', own => itemsIn(own)],
    ['changes', (own, story) => whatChanged(story, own)],
    ['timeline', (own, story) => timelineOf(story.points, own)],
    ['dossier', (own, story) => dossierAs('.html', buildStoryFiles([story], own))]
  ])(
    'looks no more often at each reading for its %s',
    (_, step) => {
      const [few, many] = [SMALL, LARGE].map(size => looks(size, own => step(own, storyOf(size))))
      expect(few).toBeGreaterThan(SMALL)
      expect(many).toBeLessThan(LINEAR * (few ?? 0))
    },
    60_000
  )
})
