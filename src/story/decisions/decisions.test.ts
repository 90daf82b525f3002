import { describe, expect, it } from 'vitest'
import { checkStory, OnrecordError, type Reading, type Story } from '../../record/index.js'
import { buildStories } from '../build-stories.js'
import { readingOf } from '../testing/reading-of.js'
import type { Decision } from './decision.js'

const FERRY = [
  'The ferry Halina ran aground off Port Sorrel on Monday and forty passengers were taken ashore by fishermen.',
  'Fishermen rescued passengers of the ferry Halina after it hit rocks near Port Sorrel. The harbour master blamed the engine.',
  'The ferry Halina, which hit rocks off Port Sorrel, had lost its engine, the harbour master of Port Sorrel said.',
  'Passengers of the ferry Halina asked why fishermen had to take them ashore at Port Sorrel.'
]
const ORCHARD = [
  'Apple growers in the Tamber Valley expect a poor harvest after a late frost. Growers asked the ministry of farming for loans.',
  'A late frost in the Tamber Valley cost apple growers half of the harvest; the ministry of farming promised loans to growers.'
]
const readings = [
  ...FERRY.map((text, i) => readingOf(`ferry-${String(i)}`, text, { published: `2031-05-0${String(i + 2)}` })),
  ...ORCHARD.map((text, i) => readingOf(`orchard-${String(i)}`, text, { published: `2031-05-0${String(i + 2)}` }))
]

async function storiesBy(decisions: readonly Decision[], given: readonly Reading[] = readings): Promise<Story[]> {
  const stories = await buildStories(given, { embed: null, decisions })
  return stories.map(story => checkStory(story, given))
}

/** The articles of each story, as sorted words. */
async function told(decisions: readonly Decision[], given: readonly Reading[] = readings): Promise<string[]> {
  const stories = await storiesBy(decisions, given)
  return stories
    .map(({ articles }) =>
      articles
        .map(a => a.id)
        .sort()
        .join(' ')
    )
    .sort()
}

const ALL_FERRY = 'ferry-0 ferry-1 ferry-2 ferry-3'

describe("a reader's decisions", () => {
  it('have two stories to work on', async () => {
    expect(await told([])).toEqual([ALL_FERRY, 'orchard-0 orchard-1'])
  })

  it('move a pinned article, and leave the rest of its story', async () => {
    expect(await told([{ pin: 'ferry-3', to: 'orchard-0' }])).toEqual([
      'ferry-0 ferry-1 ferry-2',
      'ferry-3 orchard-0 orchard-1'
    ])
  })

  it('follow a pin to where what it names is pinned', async () => {
    const chain = [
      { pin: 'ferry-3', to: 'ferry-2' },
      { pin: 'ferry-2', to: 'orchard-0' }
    ]
    expect(await told(chain)).toEqual(['ferry-0 ferry-1', 'ferry-2 ferry-3 orchard-0 orchard-1'])
    const circle = [
      { pin: 'ferry-3', to: 'ferry-2' },
      { pin: 'ferry-2', to: 'ferry-3' }
    ]
    expect(await told(circle)).toEqual(['ferry-0 ferry-1', 'ferry-2 ferry-3', 'orchard-0 orchard-1'])
  })

  it('put an article that is pinned twice into both stories, which stay two', async () => {
    const pins = [
      { pin: 'ferry-3', to: 'orchard-0' },
      { pin: 'ferry-3', to: 'ferry-0' }
    ]
    expect(await told(pins)).toEqual([ALL_FERRY, 'ferry-3 orchard-0 orchard-1'])
  })

  it('join whole stories', async () => {
    expect(await told([{ together: ['ferry-0', 'orchard-1'] }])).toEqual([`${ALL_FERRY} orchard-0 orchard-1`])
  })

  it('split a story, the others going to the one that they are more like', async () => {
    const mixed: Decision[] = [{ together: ['ferry-0', 'orchard-1'] }, { apart: ['ferry-0', 'orchard-0'] }]
    expect(await told(mixed)).toEqual(['ferry-0 ferry-1 ferry-2 ferry-3 orchard-1', 'orchard-0'])
    const back: Decision[] = [{ together: ['ferry-0', 'orchard-0'] }, { apart: ['ferry-1', 'orchard-1'] }]
    const stories = await told(back)
    expect(stories).toHaveLength(2)
    expect(stories.filter(ids => ids.includes('ferry-0'))).toEqual(stories.filter(ids => ids.includes('orchard-0')))
    expect(stories.filter(ids => ids.includes('ferry-1') && ids.includes('orchard-1'))).toEqual([])
  })

  it('split what was one by itself', async () => {
    const stories = await told([{ apart: ['ferry-0', 'ferry-3'] }])
    expect(stories.join(' ').split(' ').sort().join(' ')).toBe(`${ALL_FERRY} orchard-0 orchard-1`)
    expect(stories.filter(ids => ids.includes('ferry-0') && ids.includes('ferry-3'))).toEqual([])
  })

  it('keep apart what more likeness would bring together again', async () => {
    const decisions = [{ apart: ['ferry-0', 'ferry-3'] } satisfies Decision]
    const more = [...readings, readingOf('ferry-4', FERRY.join(' '), { published: '2031-05-09' })]
    for (const given of [readings, more]) {
      const stories = await told(decisions, given)
      expect(stories.filter(ids => ids.includes('ferry-0') && ids.includes('ferry-3'))).toEqual([])
    }
  })

  it('come out the same in every order of articles and decisions', async () => {
    const decisions: Decision[] = [
      { apart: ['ferry-0', 'ferry-2'] },
      { together: ['ferry-1', 'ferry-0'] },
      { pin: 'orchard-1', to: 'ferry-2' }
    ]
    const first = await storiesBy(decisions)
    const turned = await storiesBy([...decisions].reverse(), [...readings].reverse())
    expect(turned.map(({ decided, ...story }) => [story, decided?.length])).toEqual(
      first.map(({ decided, ...story }) => [story, decided?.length])
    )
  })

  it('name articles by origin too, and are listed in the stories that they made', async () => {
    const stories = await storiesBy([{ pin: 'ferry-3.txt', to: 'orchard-0.txt', note: 'about the same loan' }])
    expect(stories.find(story => story.articles.some(a => a.id === 'ferry-3'))?.decided).toEqual([
      { kind: 'pin', articles: ['ferry-3', 'orchard-0'], note: 'about the same loan' }
    ])
    expect(stories.find(story => story.articles.some(a => a.id === 'ferry-0'))?.decided).toBeUndefined()
  })

  it('may give an empty article a story', async () => {
    const empty = readingOf('empty', '', { status: 'empty' })
    expect(await told([{ pin: 'empty', to: 'ferry-0' }], [...readings, empty])).toContain(`empty ${ALL_FERRY}`)
  })

  it.each<[string, Decision[], RegExp]>([
    ['an unknown article', [{ apart: ['ferry-0', 'nobody'] }], /decision 1: no article has the id or origin nobody/u],
    ['one article twice', [{ together: ['ferry-0', 'ferry-0.txt'] }], /decision 1: names one article twice/u],
    [
      'what is kept together and apart',
      [{ together: ['ferry-0', 'ferry-1'] }, { pin: 'ferry-2', to: 'ferry-1' }, { apart: ['ferry-0', 'ferry-2'] }],
      /decision 3: keeps apart ferry-0 and ferry-2, which other decisions keep in one story/u
    ],
    [
      'an article pinned to a story that it is kept apart from',
      [{ pin: 'ferry-2', to: 'ferry-1' }, { pin: 'ferry-2', to: 'orchard-0' }, { apart: ['orchard-0', 'ferry-2'] }],
      /decision 3/u
    ]
  ])('are refused where they name %s', async (_, decisions, message) => {
    const run = storiesBy(decisions)
    await expect(run).rejects.toThrow(OnrecordError)
    await expect(run).rejects.toThrow(message)
  })

  it('are refused where an origin is of two articles', async () => {
    const twin = readingOf('twin', 'Another text.', { origin: 'ferry-0.txt' })
    await expect(told([{ apart: ['ferry-0.txt', 'ferry-1'] }], [...readings, twin])).rejects.toThrow(
      /2 articles have the origin ferry-0.txt/u
    )
  })
})
