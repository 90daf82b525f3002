import { describe, expect, it } from 'vitest'
import { checkReading, checkStory, type Reading, type Story } from './index.js'

const text = 'Mayor Orla Venn said the bridge will reopen.\n'

function span(quote: string) {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

function sample(): Reading {
  return {
    schema: 'onrecord/reading@1',
    article: {
      id: 'a1',
      origin: 'bridge.txt',
      url: null,
      outlet: null,
      headline: null,
      standfirst: null,
      authors: [],
      agencies: [],
      published: null,
      updated: null,
      revisionOf: null,
      language: 'en',
      status: 'read',
      text,
      segments: [{ kind: 'body', start: 0, end: text.length }]
    },
    entities: [
      {
        id: 'e1',
        type: 'person',
        name: 'Orla Venn',
        mentions: [{ ...span('Mayor Orla Venn'), form: 'name' }],
        roles: [{ office: 'mayor', of: null, span: span('Mayor') }],
        country: null,
        sector: null,
        wikidata: null
      }
    ],
    statements: [
      {
        id: 's1',
        score: 0.9,
        step: 'statements',
        segment: 'body',
        speakers: ['e1'],
        source: [span('Mayor Orla Venn')],
        standing: 'named',
        cue: [span('said')],
        content: [span('the bridge will reopen')],
        quotation: 'indirect',
        act: 'say',
        addressee: null,
        when: null,
        within: null
      }
    ],
    events: [],
    figures: [],
    commitments: [],
    times: [],
    made: []
  }
}

describe('checkReading', () => {
  it('accepts a reading that quotes its text', () => {
    expect(checkReading(sample())).toEqual(sample())
  })

  it('refuses a span whose quote is not the text', () => {
    const r = sample()
    const cue = [{ ...span('said'), quote: 'says' }]
    const wrong = { ...r, statements: r.statements.map(s => ({ ...s, cue })) }
    expect(() => checkReading(wrong)).toThrow(/bridge.txt: "says" is not what stands/u)
  })

  it('refuses a gap between segments', () => {
    const r = sample()
    const wrong = { ...r, article: { ...r.article, segments: [{ kind: 'body', start: 3, end: text.length }] } }
    expect(() => checkReading(wrong)).toThrow(/gap at 0/u)
  })

  it('refuses segments that end before the text', () => {
    const r = sample()
    const wrong = { ...r, article: { ...r.article, segments: [{ kind: 'body', start: 0, end: 5 }] } }
    expect(() => checkReading(wrong)).toThrow(/segments end at 5/u)
  })

  it('refuses an id that points nowhere', () => {
    const r = sample()
    expect(() => checkReading({ ...r, entities: [] })).toThrow(/e1 points nowhere/u)
  })

  it('refuses an id that is given twice', () => {
    const r = sample()
    expect(() => checkReading({ ...r, statements: [...r.statements, ...r.statements] })).toThrow(/s1 is given twice/u)
  })

  it('refuses a value of another form and says where', () => {
    expect(() => checkReading({ ...sample(), times: [{ id: 't1' }] })).toThrow(/times\.0/u)
  })

  it('keeps what a later version adds to a field it knows', () => {
    expect(checkReading({ ...sample(), added: 1 }).schema).toBe('onrecord/reading@1')
  })
})

describe('checkStory', () => {
  const story: Story = {
    schema: 'onrecord/story@1',
    id: 'y1',
    title: 'Bridge',
    articles: [{ id: 'a1', origin: 'bridge.txt', outlet: null, published: null, headline: null }],
    actors: [],
    lineages: [{ id: 'l1', root: null, members: [{ article: 'a1', passages: [] }], evidence: [] }],
    points: [
      {
        id: 'p1',
        kind: 'statement',
        title: 'The bridge will reopen',
        relation: 'single',
        why: [],
        independent: { min: 1, max: 1 },
        sources: 1,
        reports: [{ article: 'a1', finding: 's1', stance: 'attributes', lineage: 'l1' }]
      }
    ],
    timeline: []
  }

  it('accepts a story whose references lead somewhere', () => {
    expect(checkStory(story, [sample()])).toEqual(story)
  })

  it('refuses a report of a finding that the reading has not', () => {
    const { point } = { point: story.points[0]! }
    const points = [{ ...point, reports: [{ ...point.reports[0]!, finding: 's9' }] }]
    expect(() => checkStory({ ...story, points }, [sample()])).toThrow(/finding s9 points nowhere/u)
  })
})
