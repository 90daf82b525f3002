import { describe, expect, it } from 'vitest'
import { ploverType } from '../src/record/index.js'
import { PASSING_EVENTS, runEventTable } from './sentences/events/run.js'
import { eventTextsOf, loadEventTable, type EventPart } from './sentences/events/table.js'
import { cutsWord, placesOf } from './sentences/locate.js'
import { describeReading } from './sentences/table-tests.js'

const CONSTRUCTIONS = [
  'negated',
  'conditional',
  'reported',
  'passive',
  'nominal',
  'historical',
  'light-verb',
  'planned',
  'ongoing',
  'compound-actors',
  'agreed-to',
  'is-due-to',
  'talks-under-way',
  'possible',
  'relative-clause',
  'control',
  'appositive-possessive'
]

const { cases, published } = loadEventTable()
const texts = eventTextsOf(cases)
const told = ({ expect }: EventPart) => JSON.stringify(expect.filter(e => e.optional !== true))

describe('the table of hard sentences for events', () => {
  it('has at least 100 cases of all constructions, several each', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100)
    const counts = CONSTRUCTIONS.map(name => cases.filter(c => c.construction === name).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4)
    expect(cases.map(c => c.construction).filter(c => !CONSTRUCTIONS.includes(c))).toEqual([])
  })

  it('tells acts of every type', () => {
    const types = new Set(cases.flatMap(c => c.expect.flatMap(e => e.type)))
    expect(ploverType.options.filter(type => !types.has(type))).toEqual([])
  })

  it('names each case once and uses each text once', () => {
    expect(new Set(cases.map(c => c.id)).size).toBe(cases.length)
    const words = texts.map(t => t.part.text)
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([])
  })

  it('expects something of each case, and another text of its near miss', () => {
    expect(cases.filter(c => told(c) === '[]').map(c => c.id)).toEqual([])
  })

  it('has each trigger exactly where it is meant', () => {
    const wrong = texts.flatMap(({ id, part: { text, expect } }) =>
      expect
        .flatMap(e => [e.trigger].flat())
        .filter(words => {
          const places = placesOf(words, { text, expect: [] })
          return places.length !== 1 || places.some(place => cutsWord(place, { text, expect: [] }))
        })
        .map(words => `${id}: ${words}`)
    )
    expect(wrong).toEqual([])
  })
})

describeReading(PASSING_EVENTS.file, texts, () => runEventTable(cases, published))
