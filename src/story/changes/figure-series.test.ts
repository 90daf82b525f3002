import { describe, expect, it } from 'vitest'
import type { Reading, Story } from '../../record/index.js'
import { buildStories } from '../build-stories.js'
import { readingOf } from '../testing/reading-of.js'
import { figureSeries } from './figure-series.js'

const LEADS = [
  'A landslide hit the village of Ostry in the Lenn valley on Monday',
  'Houses in the Lenn valley village of Ostry were buried by a landslide on Monday',
  'Rescuers dug in Ostry, a village of the Lenn valley, after the landslide of Monday'
]

function toll(i: number, value: number, open = false): Reading {
  const words = `${open ? 'at least ' : ''}${String(value)} people`
  return readingOf(String(i), `${LEADS[i] ?? ''} and ${words} were killed in the village by the mud.`, {
    published: `2031-05-0${String(i + 2)}`,
    figures: [{ words, value, unit: 'death', ...(open ? { bound: 'at-least' as const, max: null } : {}) }]
  })
}

async function storyOf(readings: readonly Reading[]): Promise<Story> {
  const [story] = await buildStories(readings, { embed: null })
  if (story === undefined) throw new Error('no story')
  return story
}

describe('figureSeries', () => {
  it('gives a number over time: its latest, its range and who moved it first', async () => {
    const readings = [toll(0, 12), toll(1, 12), toll(2, 30)]
    const [series, ...others] = figureSeries(await storyOf(readings), readings)
    expect(others).toEqual([])
    expect(series?.entries.map(entry => entry.value)).toEqual([12, 12, 30])
    expect(series?.latest).toMatchObject({ value: 30, outlet: 'The 2 Post', when: '2031-05-04' })
    expect(series?.range).toEqual({ min: 12, max: 30 })
    expect(series?.moved).toMatchObject({ article: '2' })
  })

  it('says that nobody moved where the bounds overlap', async () => {
    const readings = [toll(0, 12), toll(1, 12, true)]
    expect(figureSeries(await storyOf(readings), readings)).toMatchObject([
      { moved: null, range: { min: 12, max: 12 } }
    ])
  })

  it('never takes a number without a date for the latest, or for a move', async () => {
    const undated = toll(2, 30)
    const readings = [toll(0, 12), toll(1, 14), { ...undated, article: { ...undated.article, published: null } }]
    const [series] = figureSeries(await storyOf(readings), readings)
    expect(series?.entries).toHaveLength(3)
    expect(series?.latest).toMatchObject({ value: 14 })
    expect(series?.range).toEqual({ min: 12, max: 30 })
    expect(series?.moved).toMatchObject({ article: '1' })
  })

  it('keeps what was taken back, and counts it no more', async () => {
    const readings = [toll(0, 12), toll(1, 30)]
    const story = await storyOf(readings)
    const by = { article: '1', span: { start: 0, end: 1, quote: 'H' } }
    const marked = { ...story, withdrawn: [{ article: '0', finding: 'figure-0', by }] }
    const [series] = figureSeries(marked, readings)
    expect(series?.entries.map(entry => [entry.value, entry.withdrawn])).toEqual([
      [12, '1'],
      [30, null]
    ])
    expect(series?.range).toEqual({ min: 30, max: 30 })
  })

  it('has nothing to say of a number that one article gives', async () => {
    const readings = [toll(0, 12)]
    expect(figureSeries(await storyOf(readings), readings)).toEqual([])
  })
})
