import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import countries, { type Country } from 'world-countries'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Event, type Reading } from '../../src/index.js'
import { share } from '../annotated/matching.js'
import { codedTypes } from './coded-types.js'
import { readEventRecords, type EventRecord } from './event-records.js'

/** What was right of one record. */
interface Verdict {
  readonly record: EventRecord
  readonly type: boolean
  readonly whole: boolean
  /** Whether the country is right, of each actor that was matched and has one in the gold. */
  readonly countries: readonly boolean[]
}

/**
 * Events from plain sentences, nothing marked: of the records, in how many an event that PLOVER codes by the right type is
 * found, in how many one whose source and target overlap with the gold's words, and of the matched actors whose country is right.
 */
export async function run(path = '../shared/corpora/plover/gsr-dev.json'): Promise<unknown> {
  const records = readEventRecords(path)
  const readings = await readTexts(records)
  const verdicts = records.flatMap(record => {
    const reading = readings.get(record.text)
    return reading === undefined ? [] : [judge(record, reading)]
  })
  const countries = verdicts.flatMap(v => v.countries)
  return {
    bench: 'events',
    records: verdicts.length,
    type: share(verdicts.filter(v => v.type).length, verdicts.length),
    typeAndActors: share(verdicts.filter(v => v.whole).length, verdicts.length),
    country: { n: countries.length, right: share(countries.filter(Boolean).length, countries.length) },
    byType: Object.fromEntries(
      [...new Set(verdicts.map(v => v.record.type))].sort().map(type => {
        const of = verdicts.filter(v => v.record.type === type)
        return [
          type,
          {
            n: of.length,
            type: share(of.filter(v => v.type).length, of.length),
            typeAndActors: share(of.filter(v => v.whole).length, of.length)
          }
        ]
      })
    )
  }
}

async function readTexts(records: readonly EventRecord[]): Promise<Map<string, Reading>> {
  const file = join(mkdtempSync(join(tmpdir(), 'onrecord-')), 'records.jsonl')
  const texts = new Map(records.map(record => [record.text, record]))
  const lines = [...texts.values()].map(({ id, text, date }) => JSON.stringify({ id, text, published: date }))
  writeFileSync(file, `${lines.join('\n')}\n`)
  const reader = await openReader()
  const out = new Map<string, Reading>()
  for await (const taken of takeIn([file], { maxSize: DEFAULT_MAX_SIZE })) {
    if (taken.ok) out.set(taken.article.text, await reader.read(taken.article))
  }
  return out
}

function judge(record: EventRecord, reading: Reading): Verdict {
  const events = reading.events.filter(event => codedTypes(event).some(type => type === record.type))
  const whole = events.find(
    event =>
      fits(record.sources, event.actors, record, reading) &&
      fits(record.targets, [...event.recipients, ...event.actors], record, reading)
  )
  const countries =
    whole === undefined
      ? []
      : [...record.sources, ...record.targets].flatMap(gold => countryOf(gold, whole, record, reading))
  return { record, type: events.length > 0, whole: whole !== undefined, countries }
}

type Gold = EventRecord['sources'][number]

/** Whether every gold actor overlaps with one that was read; none asked for is always right. */
function fits(gold: readonly Gold[], read: Event['actors'], { text }: EventRecord, reading: Reading): boolean {
  return gold.every(({ actorText }) =>
    read.some(argument => wordsOf(argument, reading).some(span => overlaps(span, actorText, text)))
  )
}

/** The words of an argument, and what a pronoun stands for. */
function wordsOf({ entity, span }: Event['actors'][number], { entities }: Reading): readonly Offsets[] {
  const mentions = entities.find(({ id }) => id === entity)?.mentions ?? []
  const pronoun = mentions.some(({ start, form }) => start === span.start && form === 'pronoun')
  return pronoun ? mentions : [span]
}

type Offsets = Pick<Event['actors'][number]['span'], 'start' | 'end'>

/**
 * Whether a span overlaps with the gold's words where they stand in the text. The gold leaves words out (`Bosnian Serbs
 * ... forces`: either part will do) and does not always keep the text's spaces and capitals.
 */
export function overlaps(span: Offsets, words: string, text: string): boolean {
  const parts = words.split('...').filter(part => part.trim() !== '')
  return parts.some(part => {
    const pattern = part
      .trim()
      .split(/\s+/u)
      .map(escaped)
      .join(String.raw`\s+`)
    return [...text.matchAll(new RegExp(pattern, 'giu'))].some(
      ({ index, 0: found }) => index < span.end && span.start < index + found.length
    )
  })
}

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)

/** The gold's country is the first three letters of its code, where they are a country's. */
function countryOf({ actorText, code }: Gold, event: Event, { text }: EventRecord, reading: Reading): boolean[] {
  const country = code.slice(0, 3)
  const found = [...event.actors, ...event.recipients].find(argument =>
    wordsOf(argument, reading).some(span => overlaps(span, actorText, text))
  )
  if (found === undefined || !COUNTRIES.has(country)) return []
  return [reading.entities.find(({ id }) => id === found.entity)?.country === country]
}

const COUNTRIES: ReadonlySet<string> = new Set((countries as unknown as readonly Country[]).map(({ cca3 }) => cca3))
