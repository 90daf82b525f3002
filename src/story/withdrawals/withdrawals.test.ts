import { describe, expect, it } from 'vitest'
import { checkStory, type Reading, type Story } from '../../record/index.js'
import { buildStories } from '../build-stories.js'
import { whatChanged } from '../changes/what-changed.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'

const LEAD = 'A crane fell on a stand at the harbour fair of Pell on Sunday'
const OTHER = 'At the harbour fair of Pell a crane came down on a stand full of visitors on Sunday'
const GAZETTE = 'Pell Gazette'

function told(id: string, value: number, words: ReadingWords & { unit?: string; lead?: string } = {}): Reading {
  const { unit = 'death', lead = LEAD, ...more } = words
  const noun = unit === 'death' ? 'killed' : 'injured'
  return readingOf(id, `${lead} and ${String(value)} people were ${noun}, the town said.`, {
    outlet: GAZETTE,
    published: '2031-05-02',
    figures: [{ words: `${String(value)} people`, value, unit }],
    ...more
  })
}

function corrected(id: string, correction: string, words: ReadingWords = {}): Reading {
  return readingOf(id, `${LEAD}, and visitors were hurt, the town said.\n${correction}`, {
    outlet: GAZETTE,
    published: '2031-05-03',
    parts: { correction },
    ...words
  })
}

async function only(...readings: Reading[]): Promise<Story> {
  const stories = await buildStories(readings, { embed: null })
  expect(stories).toHaveLength(1)
  const [story] = stories
  if (story === undefined) throw new Error('no story')
  return checkStory(story, readings)
}

const BARE = 'An earlier version of this article gave the number of people killed as 40.'

describe('a figure that is taken back', () => {
  it('is marked as withdrawn, with the words that do it, and stays in the record', async () => {
    const readings = [told('a', 40), corrected('b', BARE)]
    const story = await only(...readings)
    expect(story.withdrawn).toMatchObject([
      { article: 'a', finding: 'figure-0', by: { article: 'b', span: { quote: '40' } } }
    ])
    expect(story.points).toMatchObject([{ kind: 'figure', relation: 'updated', reports: [{ article: 'a' }] }])
    expect(whatChanged(story, readings).filter(change => change.kind === 'figure withdrawn')).toMatchObject([
      {
        when: '2031-05-03',
        article: 'b',
        points: [story.points[0]?.id],
        title: expect.stringMatching(/^40 people: /u) as string
      }
    ])
  })

  it('is no second report of itself where the correction repeats it', async () => {
    const note = { figures: [{ words: '40', value: 40, unit: 'death' }] }
    const story = await only(told('a', 40), corrected('b', BARE, note))
    const [point, ...others] = story.points
    expect(others).toEqual([])
    expect(point?.reports.map(({ article, stance }) => [article, stance])).toEqual([
      ['a', 'asserts'],
      ['b', 'withdraws']
    ])
    expect(point?.relation).toBe('updated')
  })

  it('is found in a report that is a correction as a whole, beside the figure that is given for it', async () => {
    const right = readingOf('b', `${LEAD} and killed 14 people, not 40, the town said.`, {
      outlet: GAZETTE,
      published: '2031-05-03',
      headline: 'CORRECTION: Crane at the harbour fair of Pell killed 14',
      figures: [{ words: '14 people', value: 14, unit: 'death' }]
    })
    const readings = [told('a', 40), right]
    const story = await only(...readings)
    expect(story.withdrawn).toMatchObject([{ article: 'a', by: { article: 'b' } }])
    const kinds = whatChanged(story, readings).map(change => change.kind)
    expect(kinds).toEqual(expect.arrayContaining(['figure revised', 'figure withdrawn']))
  })

  it('goes with the reports that have it from that outlet, not with those of others', async () => {
    const copy = readingOf('c', told('a', 40).article.text, {
      outlet: 'Lenn Post',
      published: '2031-05-02T12:00:00Z',
      figures: [{ words: '40 people', value: 40, unit: 'death' }]
    })
    const own = told('d', 40, { outlet: 'Ostry Herald', lead: OTHER, published: '2031-05-02T14:00:00Z' })
    const story = await only(told('a', 40), copy, own, corrected('b', BARE))
    expect(story.withdrawn?.map(one => one.article).sort()).toEqual(['a', 'c'])
    const point = story.points.find(p => p.reports.some(r => r.article === 'd'))
    expect(point?.relation).not.toBe('updated')
  })

  it.each([
    ['counts something else', told('a', 40, { unit: 'injury' })],
    ['has another value', told('a', 41)],
    ['is of another outlet', told('a', 40, { outlet: 'Ostry Herald', lead: OTHER })],
    ['is reported after the correction', told('a', 40, { published: '2031-05-04' })]
  ])('is none that %s', async (_, reading) => {
    const story = await only(reading, corrected('b', BARE))
    expect(story.withdrawn).toBeUndefined()
  })

  it('is none where the sentence would fit figures of two values', async () => {
    const both = readingOf('a', `${LEAD} and 40 of 120 people on it were killed, the town said.`, {
      outlet: GAZETTE,
      figures: [
        { words: '40', value: 40, unit: 'person' },
        { words: '120 people', value: 120, unit: 'person' }
      ]
    })
    const note = 'An earlier version of this article said 40 of 120 people on the stand were hit.'
    expect((await only(both, corrected('b', note))).withdrawn).toBeUndefined()
  })
})
