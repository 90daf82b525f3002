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
})
