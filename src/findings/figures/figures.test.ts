import { describe, expect, it } from 'vitest'
import type { Event, Statement } from '../../record/index.js'
import type { Chain, Document } from '../../language/layers.js'
import { findQuantities } from '../../language/quantities/index.js'
import { documentOf, type Extra } from '../../language/testing/document-of.js'
import { findTimes } from '../../language/times/index.js'
import { findFigures } from './index.js'

const PUBLISHED = '2021-09-26'

function read(tree: string, extra: Extra = {}): Document {
  const document = documentOf(tree, { published: PUBLISHED, ...extra })
  const times = findTimes(document, PUBLISHED)
  return { ...document, times, quantities: findQuantities({ ...document, times }) }
}

function spanOfWords(document: Document, words: string) {
  const start = document.surface.text.indexOf(words)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length, quote: words }
}

/** An entity whose one mention is these words, with the last of them as head. */
function chain(document: Document, id: string, type: Chain['type'], words: string): Chain {
  const span = spanOfWords(document, words)
  const inside = document.tokens.filter(token => token.start >= span.start && token.end <= span.end)
  const [first, head] = [inside[0]?.index ?? 0, inside.at(-1)?.index ?? 0]
  const mention = { ...span, first, last: head + 1, head, form: 'name' as const, score: 1 }
  const rest = { roles: [], country: null, sector: null, wikidata: null, anonymous: false }
  return { id, type, name: words, mentions: [mention], ...rest }
}

function statement(document: Document, content: string, quotation: Statement['quotation']): Statement {
  return {
    id: 'statement-1',
    score: 1,
    step: 'test',
    segment: 'body',
    speakers: [],
    source: [],
    standing: 'unattributed',
    cue: [],
    content: [spanOfWords(document, content)],
    quotation,
    act: 'say',
    addressee: null,
    when: null,
    within: null
  }
}

const HIRING = `
  Ormia Ormia PROPN NNP _ 3 nsubj
  will will AUX MD _ 3 aux
  send send VERB VB _ 0 root
  1,200 1200 NUM CD _ 5 nummod
  soldiers soldier NOUN NNS _ 3 obj
  to to ADP IN _ 7 case
  Tavra Tavra PROPN NNP _ 3 obl
  by by ADP IN _ 9 case
  2023 2023 NUM CD _ 3 obl
`
const ASIDE = `
  She she PRON PRP _ 2 nsubj
  said say VERB VBD _ 0 root
  the the DET DT _ 4 det
  fund fund NOUN NN _ 12 nsubj
  , , PUNCT , _ 7 punct
  which which PRON WDT PronType=Rel 7 nsubj
  holds hold VERB VBZ _ 4 acl:relcl
  300 300 NUM CD _ 9 nummod
  tonnes tonne NOUN NNS _ 7 obj
  , , PUNCT , _ 7 punct
  would would AUX MD _ 12 aux
  sell sell VERB VB _ 2 ccomp
  40 40 NUM CD _ 14 nummod
  tonnes tonne NOUN NNS _ 12 obj
`

describe('findFigures', () => {
  it('gives a planned number its time and its status', () => {
    const [figure] = findFigures(read(HIRING), [], [])
    expect(figure).toMatchObject({
      value: 1200,
      min: 1200,
      max: 1200,
      bound: 'exact',
      unit: 'soldier',
      status: 'prospective',
      when: { value: '2023' },
      segment: 'body',
      statement: null,
      event: null
    })
    expect(figure?.span.quote).toBe('1,200 soldiers')
  })

  it('keeps the segment of a caption', () => {
    expect(findFigures(read(HIRING, { kind: 'caption' }), [], [])[0]?.segment).toBe('caption')
  })

  it('names the event whose trigger governs the number', () => {
    const document = read(HIRING)
    const trigger = spanOfWords(document, 'send')
    const event = { id: 'event-1', mentions: [{ trigger, evidence: trigger, statement: null }] }
    expect(findFigures(document, [], [event as unknown as Event])[0]?.event).toBe('event-1')
  })

  it('gives whose they are and where', () => {
    const plain = read(`
      Kaldia Kaldia PROPN NNP _ 2 nsubj
      has have VERB VBZ _ 0 root
      some some ADV RB _ 4 advmod
      300 300 NUM CD _ 5 nummod
      peacekeepers peacekeeper NOUN NNS _ 2 obj
      in in ADP IN _ 7 case
      Ormia Ormia PROPN NNP _ 2 obl
    `)
    const entities = [
      chain(plain, 'e1', 'group', 'some 300 peacekeepers'),
      chain(plain, 'e2', 'state', 'Ormia'),
      chain(plain, 'e3', 'state', 'Kaldia')
    ]
    const [figure] = findFigures({ ...plain, entities }, [], [])
    expect(figure).toMatchObject({ of: { entity: 'e1' }, place: { entity: 'e2' }, bound: 'about', status: 'current' })
  })

  it('takes the statement whose content holds the number', () => {
    const document = read(ASIDE)
    const content = statement(document, 'the fund , which holds 300 tonnes , would sell 40 tonnes', 'indirect')
    const found = findFigures(document, [content], [])
    expect(found.map(f => [f.span.quote, f.statement])).toEqual([
      ['300 tonnes', null],
      ['40 tonnes', 'statement-1']
    ])
  })

  it('keeps an aside inside quotation marks with its speaker', () => {
    const document = read(ASIDE)
    const content = statement(document, 'the fund , which holds 300 tonnes , would sell 40 tonnes', 'direct')
    expect(findFigures(document, [content], []).map(f => f.statement)).toEqual(['statement-1', 'statement-1'])
  })

  it('reads the start of a planned change as current and its end as prospective', () => {
    const document = read(`
      Soldiers soldier NOUN NNS _ 3 nsubj
      could could AUX MD _ 3 aux
      fall fall VERB VB _ 0 root
      from from ADP IN _ 6 case
      about about ADV RB _ 6 advmod
      5,000 5000 NUM CD _ 3 obl
      currently currently ADV RB _ 6 advmod
      to to ADP IN _ 9 case
      2,500 2500 NUM CD _ 3 obl
      or or CCONJ CC _ 11 cc
      3,000 3000 NUM CD _ 9 conj
      by by ADP IN _ 13 case
      2023 2023 NUM CD _ 3 obl
    `)
    const found = findFigures(document, [], [])
    expect(found.map(f => [f.span.quote, f.unit, f.status, f.when?.value])).toEqual([
      ['about 5,000', 'soldier', 'current', 'PRESENT_REF'],
      ['2,500 or 3,000', 'soldier', 'prospective', '2023']
    ])
    expect(found[0]?.of?.span?.quote).toBe('Soldiers')
  })

  it('reads a number of an earlier year as past, and one of last week as current', () => {
    const tree = (preposition: string, time: string) => `
      Ormia Ormia PROPN NNP _ 2 nsubj
      sent send VERB VBD _ 0 root
      300 300 NUM CD _ 4 nummod
      soldiers soldier NOUN NNS _ 2 obj
      ${preposition} ${preposition} ADP IN _ 6 case
      ${time} ${time} PROPN NNP _ 2 obl
    `
    expect(findFigures(read(tree('in', '2014')), [], [])[0]?.status).toBe('past')
    expect(findFigures(read(tree('on', 'Friday')), [], [])[0]?.status).toBe('current')
  })

  it.each([
    ['the', 'two', 'ministers', 'minister'],
    ['these', 'three', 'states', 'state'],
    ['its', 'two', 'bases', 'base']
  ])('leaves out a small number of what is known: %s %s %s', (determiner, number, noun, lemma) => {
    const document = read(`
      ${determiner} ${determiner} DET DT _ 3 det
      ${number} ${number} NUM CD _ 3 nummod
      ${noun} ${lemma} NOUN NNS _ 4 nsubj
      met meet VERB VBD _ 0 root
    `)
    expect(document.quantities).toHaveLength(1)
    expect(findFigures(document, [], [])).toEqual([])
  })

  it.each([
    ['two', 'sides', 'side', 0],
    ['two', 'soldiers', 'soldier', 1],
    ['one', 'soldier', 'soldier', 1],
    ['one', 'report', 'report', 0]
  ])('judges %s %s', (number, noun, lemma, count) => {
    const document = read(`
      ${number} ${number} NUM CD _ 2 nummod
      ${noun} ${lemma} NOUN NN _ 3 nsubj
      fell fall VERB VBD _ 0 root
    `)
    expect(findFigures(document, [], [])).toHaveLength(count)
  })

  it('keeps a large number after the', () => {
    const document = read(`
      the the DET DT _ 3 det
      300 300 NUM CD _ 3 nummod
      soldiers soldier NOUN NNS _ 4 nsubj
      left leave VERB VBD _ 0 root
    `)
    expect(findFigures(document, [], [])).toHaveLength(1)
  })

  it('reads what a plan includes as prospective, and what a convoy includes as current', () => {
    const status = (subject: string) =>
      findFigures(
        read(`
          The the DET DT _ 2 det
          ${subject} ${subject} NOUN NN _ 3 nsubj
          includes include VERB VBZ _ 0 root
          300 300 NUM CD _ 5 nummod
          trucks truck NOUN NNS _ 3 obj
        `),
        [],
        []
      )[0]?.status
    expect(status('plan')).toBe('prospective')
    expect(status('convoy')).toBe('current')
  })

  it('survives a parse without a tree', () => {
    const document = read(`
      300 300 NUM CD _ 0 root
      soldiers soldier NOUN NNS _ 0 root
      , , PUNCT , _ 0 root
      $~ $ SYM $ _ 0 root
      5 5 NUM CD _ 0 root
    `)
    expect(findFigures(document, [], []).map(f => f.unit)).toEqual(['soldier', 'USD'])
  })

  it('gives the same finding the same id', () => {
    expect(findFigures(read(HIRING), [], [])).toEqual(findFigures(read(HIRING), [], []))
  })
})
