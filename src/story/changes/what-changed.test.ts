import { describe, expect, it } from 'vitest'
import type { Reading } from '../../record/index.js'
import { buildStories } from '../build-stories.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'
import type { Change } from './change.js'
import { whatChanged } from './what-changed.js'

/** Each report opens in words of its own: one opening in several would be copied. */
const OPENINGS: Readonly<Record<string, string>> = {
  a: 'A landslide hit the village of Ostry in the Lenn valley on Monday and buried houses under mud.',
  b: 'Houses in Ostry were buried in mud on Monday when a landslide came down on the Lenn valley village.'
}

function report(id: string, published: string, sentence: string, words: ReadingWords = {}): Reading {
  return readingOf(id, `${OPENINGS[id] ?? ''} ${sentence}`, { published, ...words })
}

async function changes(...readings: Reading[]): Promise<Change[]> {
  const [story] = await buildStories(readings, { embed: null })
  return story === undefined ? [] : whatChanged(story, readings)
}

const toll = (id: string, published: string, value: number): Reading =>
  report(id, published, `At least ${String(value)} people were killed in the village by the mud.`, {
    figures: [{ words: `${String(value)} people`, value, unit: 'death' }]
  })

describe('whatChanged', () => {
  it('names both numbers of a figure that a later report revises', async () => {
    const [change] = (await changes(toll('a', '2031-05-02', 12), toll('b', '2031-05-03', 30))).filter(
      c => c.kind === 'figure revised'
    )
    expect(change?.title).toMatch(/^12 people → 30 people: /u)
    expect(change).toMatchObject({ when: '2031-05-03', article: 'b' })
  })

  it('reports no revision where the number stays', async () => {
    const found = await changes(toll('a', '2031-05-02', 12), toll('b', '2031-05-03', 12))
    expect(found.map(c => c.kind)).toEqual(['first independent origin'])
  })

  it('reports a new denial of what an earlier report says', async () => {
    const content = 'the dam above the village had leaked for weeks'
    const a = report('a', '2031-05-02', `Ilse Varga said ${content}.`, {
      entities: [{ name: 'Ilse Varga' }],
      statements: [{ by: ['Ilse Varga'], content }]
    })
    const b = report('b', '2031-05-03', `Lenn Water denied that ${content}.`, {
      entities: [{ name: 'Lenn Water', type: 'organisation' }],
      statements: [{ by: ['Lenn Water'], content, act: 'deny', standing: 'body' }]
    })
    expect((await changes(a, b)).map(c => c.kind)).toEqual(['new denial'])
  })

  it('reports a deadline that went by, and none that lies ahead', async () => {
    const promise = report('a', '2031-05-02', 'Lenn Water will mend the dam by Friday.', {
      entities: [{ name: 'Lenn Water', type: 'organisation' }],
      commitments: [{ who: 'Lenn Water', what: 'mend the dam', by: '2031-05-09' }]
    })
    const kinds = async (published: string) =>
      (await changes(promise, report('b', published, 'Roads were shut.'))).map(c => c.kind)
    expect(await kinds('2031-05-09')).toEqual([])
    expect(await kinds('2031-05-10')).toEqual(['deadline passed'])
  })

  it('passes on the correction notes of an article', async () => {
    const correction = 'Correction: an earlier version gave the wrong name of the river.'
    const a = report('a', '2031-05-02', `Roads were shut.\n${correction}`, { parts: { correction } })
    expect(await changes(a)).toMatchObject([{ kind: 'correction', title: correction, article: 'a' }])
  })

  const promise = report('a', '2031-05-02', 'Lenn Water will mend the dam by Friday.', {
    entities: [{ name: 'Lenn Water', type: 'organisation' }],
    commitments: [{ who: 'Lenn Water', what: 'mend the dam', by: '2031-05-09' }]
  })
  /** The promise told, and the act in the same point, as if both had been linked. */
  async function kept(published: string, when?: string): Promise<string[]> {
    const words = { type: 'AID', words: 'Lenn Water mended the dam', actors: ['Lenn Water'] } as const
    const done = report('b', published, 'Lenn Water mended the dam above the village.', {
      entities: [{ name: 'Lenn Water', type: 'organisation' }],
      events: [when === undefined ? words : { ...words, when }]
    })
    const [story] = await buildStories([promise, done], { embed: null })
    if (story === undefined) throw new Error('no story')
    const [point] = story.points.filter(p => p.kind === 'commitment')
    const added = { article: 'b', finding: 'event-0', stance: 'asserts', lineage: story.lineages[0]?.id ?? '' } as const
    const points =
      point === undefined ? [] : [{ ...point, reports: [...point.reports.filter(r => r.article === 'a'), added] }]
    return whatChanged({ ...story, points }, [promise, done])
      .map(c => c.kind)
      .filter(kind => kind.startsWith('deadline'))
  }

  it('takes a deadline for met where the act was done by then, and for passed where that is not shown', async () => {
    expect(await kept('2031-05-08')).toEqual(['deadline met'])
    expect(await kept('2031-05-12', '2031-05-09')).toEqual(['deadline met'])
    expect(await kept('2031-05-12', '2031-05-11')).toEqual(['deadline passed'])
    expect(await kept('2031-05-12')).toEqual(['deadline passed'])
  })

  it('knows by the time of looking that a deadline went by of which nobody reports', async () => {
    const stories = await buildStories([promise], { embed: null })
    const at = (asOf: string | null) => stories.flatMap(story => whatChanged(story, [promise], { asOf }))
    expect(at('2031-05-10')).toMatchObject([{ kind: 'deadline passed', when: '2031-05-09', article: null }])
    expect(at('2031-05-09')).toEqual([])
    expect(at(null)).toEqual([])
  })

  it('gives the difference between two times', async () => {
    const readings = [toll('a', '2031-05-02', 12), toll('b', '2031-05-04T10:00Z', 30)]
    const [story] = await buildStories(readings, { embed: null })
    if (story === undefined) throw new Error('no story')
    const between = (since: string | null, asOf: string | null) =>
      whatChanged(story, readings, { since, asOf }).filter(c => c.kind === 'figure revised').length
    expect(between('2031-05-03', '2031-05-04')).toBe(1)
    expect(between('2031-05-03', null)).toBe(1)
    expect(between('2031-05-04', null)).toBe(0)
    expect(between('2031-05-04T09:00Z', '2031-05-04T11:00Z')).toBe(1)
    expect(between(null, '2031-05-04T09:00Z')).toBe(0)
  })

  it('leaves undated changes out where a time is asked for', async () => {
    const readings = [toll('a', '2031-05-02', 12), { ...toll('b', '2031-05-03', 30) }]
    const undated = readings.map(r => (r.article.id === 'b' ? { ...r, article: { ...r.article, published: null } } : r))
    const [story] = await buildStories(undated, { embed: null })
    if (story === undefined) throw new Error('no story')
    expect(whatChanged(story, undated).some(c => c.kind === 'figure revised')).toBe(true)
    expect(whatChanged(story, undated, { since: '2031-05-01' })).toEqual([])
  })
})
