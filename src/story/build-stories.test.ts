import { describe, expect, it } from 'vitest'
import { story as storySchema, type Point, type Reading, type Story } from '../record/index.js'
import { buildStories } from './build-stories.js'
import { readingOf, type ReadingWords } from './testing/reading-of.js'

const VARGA = { name: 'Ilse Varga', office: 'mayor' }
/** Each report opens in words of its own: one opening in several would be copied. */
const OPENINGS: Readonly<Record<string, string>> = {
  a: 'A landslide hit the village of Ostry in the Lenn valley on Monday and buried houses under mud.',
  b: 'Houses in Ostry were buried in mud on Monday when a landslide came down on the Lenn valley village.'
}

function report(id: string, sentence: string, words: ReadingWords = {}): Reading {
  return readingOf(id, `${OPENINGS[id] ?? ''} ${sentence}`, words)
}

async function only(...readings: Reading[]): Promise<Story> {
  const stories = await buildStories(readings, { embed: null })
  expect(stories).toHaveLength(1)
  const [one] = stories
  if (one === undefined) throw new Error('no story')
  return one
}

function shared(story: Story): Point[] {
  return story.points.filter(point => new Set(point.reports.map(r => r.article)).size > 1)
}

describe('buildStories', () => {
  it('makes nothing of nothing', async () => {
    expect(await buildStories([], { embed: null })).toEqual([])
  })

  it('makes a story of one article, each finding in one point', async () => {
    const story = await only(
      report('a', 'Ilse Varga said the road would open on Friday.', {
        entities: [VARGA],
        statements: [{ by: ['Ilse Varga'], content: 'the road would open on Friday' }]
      })
    )
    expect(story.points).toMatchObject([
      {
        relation: 'single',
        title: 'Ilse Varga: the road would open on Friday',
        independent: { min: 1, max: 1 },
        sources: 1
      }
    ])
    expect(storySchema.safeParse(story).success).toBe(true)
  })

  it('gives empty articles and those in a language that is not read stories of their own', async () => {
    const same = { status: 'unsupported-language' as const }
    const readings = [report('a', 'Eins.', same), report('b', 'Eins.', same), readingOf('c', '', { status: 'empty' })]
    const stories = await buildStories(readings, { embed: null })
    expect(stories.map(s => s.articles.map(a => a.id))).toEqual([['a'], ['b'], ['c']])
    expect(stories.every(s => storySchema.safeParse(s).success)).toBe(true)
  })

  it('counts a reading that is given twice once, and gives the same for any order', async () => {
    const a = report('a', 'Roads were shut.')
    const b = report('b', 'Schools were shut.', { published: null })
    const story = await only(a, b, a)
    expect(story.articles.map(article => article.id)).toEqual(['a', 'b'])
    expect(await only(b, a)).toEqual(story)
  })

  it('sees one origin behind two identical articles', async () => {
    const words = {
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content: 'the road would open on Friday' }]
    }
    const sentence = 'Ilse Varga said the road would open on Friday, and asked all drivers to be patient until then.'
    const text = report('a', sentence).article.text
    const story = await only(readingOf('a', text, words), readingOf('b', text, words))
    expect(shared(story)).toMatchObject([{ relation: 'agree', independent: { min: 1, max: 1 }, sources: 1 }])
  })

  it('links statements of one speaker that mean the same, and leaves another of his alone', async () => {
    const a = report('a', 'Ilse Varga said the road would open on Friday. She said schools had no water.', {
      entities: [{ ...VARGA, mentions: ['She'] }],
      statements: [
        { by: ['Ilse Varga'], content: 'the road would open on Friday' },
        { by: ['Ilse Varga'], content: 'schools had no water' }
      ]
    })
    const b = report('b', 'The road through the valley will reopen on Friday, Varga told reporters.', {
      entities: [{ name: 'Varga' }],
      statements: [{ by: ['Varga'], content: 'The road through the valley will reopen on Friday' }]
    })
    const [point, ...others] = shared(await only(a, b))
    expect(others).toEqual([])
    expect(point).toMatchObject({ kind: 'statement', relation: 'agree', sources: 1, independent: { min: 2, max: 2 } })
    expect(point?.reports).toHaveLength(2)
  })

  it('does not link what two speakers say of unlike things', async () => {
    const a = report('a', 'Ilse Varga said the road would open on Friday.', {
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content: 'the road would open on Friday' }]
    })
    const b = report('b', 'Piotr Lund said the road was badly built.', {
      entities: [{ name: 'Piotr Lund' }],
      statements: [{ by: ['Piotr Lund'], content: 'the road was badly built' }]
    })
    expect(shared(await only(a, b))).toEqual([])
  })

  it('sees that a denial contradicts what another speaker says', async () => {
    const content = 'the dam above the village had leaked for weeks'
    const a = report('a', `Ilse Varga said ${content}.`, {
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content }]
    })
    const b = report('b', `Lenn Water denied that ${content}.`, {
      entities: [{ name: 'Lenn Water', type: 'organisation' }],
      statements: [{ by: ['Lenn Water'], content, act: 'deny', standing: 'body' }]
    })
    expect(shared(await only(a, b))).toMatchObject([{ relation: 'contradict', sources: 2 }])
  })

  const toll = (id: string, value: number, published: string | null, status: 'current' | 'prospective' = 'current') =>
    report(id, `At least ${String(value)} people were killed in the village by the mud.`, {
      published,
      figures: [{ words: `${String(value)} people`, value, unit: id === 'a' ? 'dead' : 'death', status }]
    })

  it('agrees where figures of one thing overlap, in words of one class', async () => {
    expect(shared(await only(toll('a', 12, '2031-05-02'), toll('b', 12, '2031-05-03')))).toMatchObject([
      { kind: 'figure', relation: 'agree' }
    ])
  })

  it('takes a figure of a later day for the newer one, and one of the same day for another', async () => {
    expect(shared(await only(toll('a', 12, '2031-05-02'), toll('b', 30, '2031-05-03')))[0]?.relation).toBe('updated')
    expect(shared(await only(toll('a', 12, '2031-05-02'), toll('b', 30, '2031-05-02')))[0]?.relation).toBe('differ')
    expect(shared(await only(toll('a', 12, null), toll('b', 30, null)))[0]?.relation).toBe('differ')
  })

  it('keeps what is and what is to come apart', async () => {
    expect(shared(await only(toll('a', 12, '2031-05-02'), toll('b', 12, '2031-05-03', 'prospective')))).toEqual([])
  })

  it('takes a plan that a later report tells as done for updated', async () => {
    const words = (status: 'planned' | 'occurred', published: string): ReadingWords => ({
      published,
      entities: [{ name: 'the Lenn Guard', type: 'armed-group' }],
      events: [{ type: 'MOBILIZE', words: 'the Lenn Guard', actors: ['the Lenn Guard'], status }]
    })
    const events = (r: Reading, clause: string): Reading => {
      const start = r.article.text.indexOf(clause)
      const evidence = { start, end: start + clause.length, quote: clause }
      return { ...r, events: r.events.map(e => ({ ...e, mentions: e.mentions.map(m => ({ ...m, evidence })) })) }
    }
    const a = report(
      'a',
      'Tomorrow the Lenn Guard will send rescue boats to the village.',
      words('planned', '2031-05-02')
    )
    const b = report('b', 'Overnight the Lenn Guard sent rescue boats to the village.', words('occurred', '2031-05-04'))
    const story = await only(
      events(a, 'the Lenn Guard will send rescue boats to the village'),
      events(b, 'the Lenn Guard sent rescue boats to the village')
    )
    expect(shared(story)).toMatchObject([{ kind: 'event', relation: 'updated' }])
  })

  it('lets a caption join a point, but not count as a report', async () => {
    const content = 'the road would open on Friday'
    const a = report('a', `Ilse Varga said ${content}.`, {
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content }]
    })
    const caption = `Ilse Varga said ${content}, by the river.`
    const b = report('b', `Roads were shut.\n${caption}`, {
      parts: { caption },
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content }]
    })
    const [point] = (await only(a, b)).points
    expect(point).toMatchObject({ relation: 'single', independent: { min: 1, max: 1 } })
    expect(point?.reports).toHaveLength(2)
  })

  it('leaves out what stands in a caption alone', async () => {
    const caption = 'Ilse Varga said the road would open.'
    const a = report('a', `Roads were shut.\n${caption}`, {
      parts: { caption },
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content: 'the road would open' }]
    })
    expect((await only(a)).points).toEqual([])
  })

  it('puts deadlines and events on the timeline, vague times last', async () => {
    const a = report('a', 'Lenn Water will mend the dam by June. The Lenn Guard arrived once.', {
      entities: [
        { name: 'Lenn Water', type: 'organisation' },
        { name: 'The Lenn Guard', type: 'armed-group' }
      ],
      commitments: [{ who: 'Lenn Water', what: 'mend the dam', by: '2031-06' }],
      events: [{ type: 'AID', words: 'The Lenn Guard arrived once', actors: ['The Lenn Guard'], when: 'XXXX-WXX-6' }]
    })
    const story = await only(a)
    expect(story.timeline.map(entry => [entry.clock, entry.when])).toEqual([
      ['deadline', '2031-06'],
      ['event', 'XXXX-WXX-6']
    ])
  })

  it('takes the title from the headlines of the story', async () => {
    const a = report('a', 'Roads were shut.', { headline: 'Landslide buries houses in Ostry' })
    expect((await only(a, report('b', 'Schools were shut.'))).title).toBe('Landslide buries houses in Ostry')
  })

  it('uses sentence vectors where they are given', async () => {
    const words = (content: string): ReadingWords => ({
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content }]
    })
    const a = report('a', 'Ilse Varga said nobody could get through.', words('nobody could get through'))
    const b = report('b', 'Ilse Varga said the pass was impassable.', words('the pass was impassable'))
    const alike = () => Float32Array.from([1, 0])
    const one = await buildStories([a, b], { embed: texts => Promise.resolve(texts.map(alike)) })
    expect(one.flatMap(shared)).toHaveLength(1)
    expect(shared(await only(a, b))).toEqual([])
  })

  it('sees a question that was left open answered by a later report', async () => {
    const a = report('a', 'Ilse Varga would not say whether the town was in talks with Lenn Water.', {
      entities: [{ ...VARGA, country: 'NOR', sector: 'GOV' }],
      statements: [
        {
          by: ['Ilse Varga'],
          content: 'whether the town was in talks with Lenn Water',
          act: 'decline-comment',
          cue: 'would not say'
        }
      ]
    })
    const answer = (type: 'CONSULT' | 'PROTEST') =>
      report('b', 'Ilse Varga met the managers of Lenn Water.', {
        published: '2031-05-09',
        entities: [
          { ...VARGA, country: 'NOR', sector: 'GOV' },
          { name: 'Lenn Water', type: 'organisation' }
        ],
        events: [{ type, words: 'Ilse Varga met the managers of Lenn Water', actors: ['Ilse Varga'] }]
      })
    expect(shared(await only(a, answer('CONSULT')))).toMatchObject([{ relation: 'updated' }])
    expect(shared(await only(a, answer('PROTEST')))).toEqual([])
  })

  it('joins what a headline tells to the same in the body', async () => {
    const headline = 'Varga: road to open Friday'
    const a = report('a', `Ilse Varga said the road would open on Friday.\n${headline}`, {
      parts: { headline },
      entities: [{ ...VARGA, mentions: ['Varga'] }],
      statements: [
        { by: ['Ilse Varga'], content: 'road to open Friday' },
        { by: ['Ilse Varga'], content: 'the road would open on Friday' }
      ]
    })
    expect((await only(a)).points).toHaveLength(1)
  })

  it('counts one source where two outlets heard one speaker, and no source twice', async () => {
    const words = (act: 'say' | 'confirm'): ReadingWords => ({
      entities: [VARGA],
      statements: [{ by: ['Ilse Varga'], content: 'the road would open on Friday', act }]
    })
    const a = report('a', 'Ilse Varga said the road would open on Friday.', words('say'))
    const b = report(
      'b',
      'That the road would open on Friday was confirmed: the road would open on Friday, Ilse Varga said.',
      words('confirm')
    )
    expect(shared(await only(a, b))).toMatchObject([{ sources: 1, independent: { min: 2, max: 2 } }])
  })

  it('reads an article of two million characters and another one beside it', async () => {
    const word = (i: number): string => `w${i.toString(36)}x`
    const long = Array.from({ length: 250_000 }, (_, i) => word(i % 40_000) + (i % 15 === 14 ? '.' : '')).join(' ')
    const stories = await buildStories([readingOf('a', long), readingOf('b', `${long} End.`)], { embed: null })
    expect(stories.map(story => story.articles.length)).toEqual([2])
    expect(stories[0]?.lineages).toHaveLength(1)
  })
})
