import { describe, expect, it } from 'vitest'
import type { Event, Reading } from '../../record/index.js'
import { ploverType } from '../../record/index.js'
import { ReadingBuilder } from '../testing/reading-builder.js'
import { displayWidth } from '../text/display-width.js'
import { eventsText } from '../text/events-text.js'
import { eventRows } from './event-row.js'
import { eventLines } from './events-json.js'
import { tsvHeader, tsvRows } from './events-tsv.js'
import { codedAs, loadPloverCodes } from './plover-codes.js'
import { ploverLines } from './plover-json.js'

const codes = loadPloverCodes()
const TEXT = 'The army “shelled”\tthe port,\nkilling 14 people | in all, the harbour office said.'

function reading(more: Partial<Event> = {}): Reading {
  const builder = new ReadingBuilder({ id: 'a1', outlet: 'The "Bay" Courier', published: '2024-05-10' }, [
    ['body', TEXT]
  ])
  builder.entity('the army', 'organisation', 'e1').entity('Kell', 'place', 'e2')
  builder.statement({ source: 'the harbour office', cue: 'said' }, { speakers: ['e1'] })
  const span = builder.span('The army')
  builder.event(TEXT.slice(0, -1), 'shelled', {
    type: 'ASSAULT',
    mode: 'heavy-weapons',
    actors: [{ entity: 'e1', span }],
    when: { value: '2024-05-09T10:00Z', time: null },
    statement: 'statement-1',
    ...more
  })
  builder.figure('14 people', 'people', { value: 14, event: 'event-1', kind: 'dead' })
  const made = builder.reading()
  const [first, ...rest] = made.entities
  return { ...made, entities: first === undefined ? [] : [{ ...first, country: 'NOR', sector: 'MIL' }, ...rest] }
}
const rows = (more?: Partial<Event>) => eventRows(reading(more))
const coded = (more: Partial<Event>) => codedAs({ ...(reading().events[0] as Event), ...more }, codes)

/** Reads tab-separated values as pandas and R do: a cell in quotation marks has its own doubled. */
function readTsv(text: string): string[][] {
  const lines = text.split('\n').slice(0, -1)
  const plain = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
  return lines.map(line => line.split('\t').map(plain))
}

describe('the codes', () => {
  it('have a quad, a score and a CAMEO root for every type', () => {
    for (const type of ploverType.options) {
      expect(codes.quad[type]).toBeGreaterThan(0)
      expect(codes.scores[type]).toBeDefined()
      expect(codes.cameo[type]).toMatch(/^(?:0[3-9]|1\d|20)$/u)
    }
  })

  it('make promised cooperation AGREE and a promised retreat CONCEDE', () => {
    expect(coded({ type: 'AID', mode: null, status: 'planned' })).toMatchObject({
      type: 'AGREE',
      quad: 1,
      cameo: '03',
      contexts: []
    })
    expect(coded({ type: 'RETREAT', mode: 'withdraw', status: 'planned' })).toMatchObject({
      type: 'CONCEDE',
      mode: null
    })
  })

  it('make a hostile act ahead THREATEN, with what is threatened as its mode', () => {
    expect(coded({ status: 'planned' })).toMatchObject({
      type: 'THREATEN',
      mode: 'violence',
      contexts: [],
      cameo: '13'
    })
    expect(coded({ type: 'COERCE', mode: 'arrest', status: 'planned' })).toMatchObject({ mode: 'arrest', score: -3.5 })
    expect(coded({ type: 'COERCE', mode: 'seize', status: 'planned' })).toMatchObject({ type: 'THREATEN', mode: null })
    expect(coded({ type: 'COERCE', mode: 'arrest', status: 'conditional' })).toMatchObject({
      type: 'COERCE',
      mode: 'arrest',
      contexts: ['hypothetical']
    })
  })

  it('mark what is ahead, on condition or denied, and keep its type', () => {
    expect(coded({ type: 'MOBILIZE', mode: null, status: 'planned' })).toMatchObject({
      type: 'MOBILIZE',
      contexts: ['future']
    })
    expect(coded({ type: 'AID', mode: null, status: 'possible' })).toMatchObject({
      type: 'AID',
      contexts: ['hypothetical']
    })
    expect(coded({ status: 'denied' }).contexts).toEqual(['negation'])
    expect(coded({ status: 'occurred' }).contexts).toEqual([])
  })

  it('let the mode choose among the roots that became one type', () => {
    expect([coded({}).cameo, coded({ mode: 'beat' }).cameo, coded({ mode: 'unconventional' }).cameo]).toEqual([
      '19',
      '18',
      '20'
    ])
    expect(coded({ type: 'ACCUSE', mode: 'investigate' }).cameo).toBe('09')
  })
})

describe('PLOVER JSON', () => {
  it("has the manual's fields", () => {
    const record = JSON.parse(ploverLines(rows(), codes, 'Onrecord 1')) as Record<string, unknown>
    expect(record).toMatchObject({
      id: 'a1-event-1',
      date: '2024-05-09',
      time: '10:00Z',
      actor: [
        { code: 'NOR', sector: 'MIL', entity_text: 'The army', identifier_id: null, identifier_text: 'the army' }
      ],
      recipient: [],
      event: ['ASSAULT'],
      event_text: ['shelled'],
      quad_code: 4,
      event_scale: -9.5,
      mode: ['heavy-weapons'],
      context: null,
      size: { dead: 14 },
      coder: 'Onrecord 1',
      cameo: '19',
      status: 'occurred',
      attribution: ['the army']
    })
    expect(TEXT.slice(...Object.values(record['text_info'] as { start: number; end: number }))).toBe(record['text'])
  })

  it('leaves open what nothing states', () => {
    const undated = { ...reading({ when: { value: 'PAST_REF', time: null }, actors: [] }), figures: [] }
    const record = JSON.parse(ploverLines(eventRows(undated), codes, 'x')) as object
    expect(record).toMatchObject({ date: null, date_source: null, actor: [], size: null, event_loc: null })
  })
})

describe('tab-separated values', () => {
  it('have a cell for each column, whatever stands in the text', () => {
    const [header = [], row = []] = readTsv(tsvHeader() + tsvRows(rows(), codes))
    expect(row).toHaveLength(header.length)
    const cell = (name: string) => row[header.indexOf(name)]
    expect(cell('text')).toBe(TEXT.slice(0, -1).replace(/\s/gu, ' '))
    expect(cell('outlet')).toBe('The "Bay" Courier')
    expect([cell('dead'), cell('wounded'), cell('cameo_root'), cell('actor_code')]).toEqual(['14', '', '19', 'NOR'])
  })

  it('keep several values of a cell apart', () => {
    const span = { start: 0, end: 3, quote: 'The' }
    const actors = [
      { entity: 'e1', span },
      { entity: 'e2', span }
    ]
    const [header = [], row = []] = readTsv(tsvHeader() + tsvRows(rows({ actors }), codes))
    expect(row[header.indexOf('actor')]).toBe('the army|Kell')
    expect(row[header.indexOf('actor_code')]).toBe('NOR|')
  })

  it('are one line of names where there is no event', () => {
    expect(tsvRows([], codes)).toBe('')
    expect(readTsv(tsvHeader())).toHaveLength(1)
  })
})

describe('events for people and as lines of JSON', () => {
  it('keep within 80 columns', () => {
    const text = eventsText(rows(), { colour: false })
    expect(text).toMatch(/^1 event in 1 report · 9 May 2024\n[\s\S]*ASSAULT · heavy-weapons · occurred\n/u)
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it('put a date that is only that of publication in brackets', () => {
    expect(eventsText(rows({ when: null }), { colour: false })).toContain('(10 May 2024) ')
    expect(eventsText([], { colour: false })).toBe('no event\n')
  })

  it('carry the event as it stands in the record', () => {
    const line = JSON.parse(eventLines(rows(), codes)) as { event: Event; figures: object[] }
    expect(line.event).toEqual(reading().events[0])
    expect(line.figures).toHaveLength(1)
  })
})
