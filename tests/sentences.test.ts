import { describe, expect, it } from 'vitest'
import type { Entity } from '../src/index.js'
import { cutsWord, placeOf, placesOf, type Place } from './sentences/locate.js'
import { goesBy } from './sentences/names.js'
import { PASSING, runTable } from './sentences/run-table.js'
import { sameSpans, shared } from './sentences/spans.js'
import { loadTable, textsOf, type Expected, type Part } from './sentences/table.js'
import { describeReading } from './sentences/table-tests.js'

const CONSTRUCTIONS = [
  'several-contents',
  'cue-position',
  'quotation-over-paragraphs',
  'dash-and-colon',
  'according-to',
  'nominal-cue',
  'accuse-of',
  'ask-to',
  'headline-colon',
  'passive-cue',
  'participle-cue',
  'quotation-marks',
  'apostrophes',
  'no-quotation',
  'speaker-form',
  'capitals-and-blocs',
  'spokesman',
  'conjoined-speakers',
  'unnamed-sources',
  'unattributed',
  'distant-speaker',
  'negation',
  'nesting',
  'act-say',
  'act-confirm',
  'act-deny',
  'act-admit',
  'act-claim',
  'act-accuse',
  'act-criticise',
  'act-praise',
  'act-warn',
  'act-threaten',
  'act-commit',
  'act-announce',
  'act-request',
  'act-propose',
  'act-estimate',
  'act-express-concern',
  'act-decline-comment',
  'one-verb-two-acts',
  'two-acts',
  'addressee-and-occasion',
  'relative-clause',
  'only-looks-like-speech',
  'thing-that-says',
  'saying-in-an-idiom'
]

const { cases, published } = loadTable()
const texts = textsOf(cases)
const statements = texts.flatMap(({ id, part }) => part.expect.map(e => ({ id, part, e })))
/** What opens or closes a quotation; an apostrophe inside a content is none. */
const MARK = /["“”„«»‘]|^'/u
/** A quotation that goes on in the next paragraph ends without its mark. */
const UNCLOSED = /^["“][^"”]*\.$/u

const strings = ({ content, cue, source, addressee }: Expected) => [
  ...content,
  ...cue,
  ...source,
  ...(addressee === undefined ? [] : [addressee])
]
const places = (part: Part, of: readonly string[]): Place[] => of.map(s => placeOf(s, part))
const includes = <T>(value: T | readonly T[], one: T) => (Array.isArray(value) ? value.includes(one) : value === one)

describe('the table of hard sentences', () => {
  it('has at least 120 cases of all constructions, several each', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120)
    const counts = CONSTRUCTIONS.map(name => cases.filter(c => c.construction === name).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3)
    expect(cases.map(c => c.construction).filter(c => !CONSTRUCTIONS.includes(c))).toEqual([])
  })

  it('names each case once and uses each text once', () => {
    expect(new Set(cases.map(c => c.id)).size).toBe(cases.length)
    const words = texts.map(t => `${t.part.headline ?? ''}\n${t.part.text}`)
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([])
  })

  it('expects something of each case, and something else of its near miss', () => {
    const told = (part: Part) => JSON.stringify(part.expect.filter(e => e.optional !== true))
    expect(cases.filter(c => told(c) === '[]' || (told(c) === told(c.near) && c.text === c.near.text))).toEqual([])
  })

  it('has each expected string exactly where it is meant', () => {
    const wrong = statements.flatMap(({ id, part, e }) =>
      strings(e)
        .filter(s => placesOf(s, part).length !== 1 || placesOf(s, part).some(p => cutsWord(p, part)))
        .map(s => `${id}: ${s}`)
    )
    expect(wrong).toEqual([])
  })

  it('keeps cue, source and content apart', () => {
    const wrong = statements.filter(({ part, e }) => {
      const content = places(part, e.content)
      return (
        shared(content, places(part, [...e.cue, ...e.source])) > 0 ||
        shared(places(part, e.cue), places(part, e.source)) > 0
      )
    })
    expect(wrong.map(w => w.id)).toEqual([])
  })

  it('has content without a leading "that" and without a comma or full stop that is not quoted', () => {
    const wrong = statements.flatMap(({ e }) => e.content).filter(c => /^that\s|[,.;:]$/iu.test(c) && !UNCLOSED.test(c))
    expect(wrong).toEqual([])
  })

  it('has quotation marks in what is quoted, unless the statement around it is quoted', () => {
    const wrong = statements.filter(({ part, e }) => {
      const outer = e.within === undefined ? undefined : part.expect[e.within]
      const marked = [...e.content, ...(outer?.content ?? [])].some(c => MARK.test(c))
      return marked === (includes(e.quotation, 'indirect') && !includes(e.quotation, 'direct'))
    })
    expect(wrong.map(w => w.id)).toEqual([])
  })

  it('lets a statement stand within one that holds its content', () => {
    const wrong = statements.filter(({ part, e }) => {
      if (e.within === undefined) return false
      const outer = part.expect[e.within]
      if (outer === undefined || outer === e) return true
      const content = places(part, e.content)
      return content.some(p => shared([p], places(part, outer.content)) < p.end - p.start)
    })
    expect(wrong.map(w => w.id)).toEqual([])
  })

  it('leaves out who speaks only where nobody is named', () => {
    const wrong = statements.filter(({ e }) => includes(e.standing, 'unattributed') !== (e.speakers.length === 0))
    expect(wrong.map(w => w.id)).toEqual([])
  })
})

describe('the comparison', () => {
  const text = 'He said: “One.\n\n“Two.” He left.'
  const at = (words: string): Place => placeOf(words, { text, expect: [] })
  const entity = (name: string, form: 'name' | 'nominal', quote = name): Entity => ({
    id: 'e1',
    type: 'person',
    name,
    mentions: [{ start: 0, end: quote.length, quote, form }],
    roles: [],
    country: null,
    sector: null,
    wikidata: null
  })

  it('takes spans with no word between them for one', () => {
    const part = { text, expect: [] }
    expect(sameSpans([at('“One.'), at('“Two.”')], [at('“One.\n\n“Two.”')], part)).toBe(true)
    expect(sameSpans([at('“Two.”')], [at('“Two.” He left')], part)).toBe(false)
  })

  it.each([
    ['officials', entity('two officials familiar with the talks', 'nominal'), true],
    ['talks', entity('two officials familiar with the talks', 'nominal'), false],
    ['port authority', entity('a spokesman for the port authority', 'nominal'), false],
    ['Ines Kordal', entity('Kordal', 'name', 'chief engineer Ines Kordal'), true],
    ['Ines Kordal', entity('Kordal', 'name'), false],
    ['Norway', entity('Oslo', 'name'), false]
  ])('%s among the mentions', (name, of, expected) => {
    expect(goesBy(of, name)).toBe(expected)
  })
})

describeReading(PASSING.file, texts, () => runTable(cases, published))
