import countries, { type Country } from 'world-countries'
import type { Event, Reading } from '../../src/index.js'
import { share } from '../annotated/matching.js'
import { codedTypes } from './coded-types.js'
import { fits, overlaps, wordsOf } from './matched-words.js'
import { readTexts } from './read-texts.js'
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

function judge(record: EventRecord, reading: Reading): Verdict {
  const events = reading.events.filter(event => codedTypes(event).some(type => type === record.type))
  const whole = events.find(
    event =>
      fits(textsOf(record.sources), event.actors, record.text, reading) &&
      fits(textsOf(record.targets), [...event.recipients, ...event.actors], record.text, reading)
  )
  const countries =
    whole === undefined
      ? []
      : [...record.sources, ...record.targets].flatMap(gold => countryOf(gold, whole, record, reading))
  return { record, type: events.length > 0, whole: whole !== undefined, countries }
}

type Gold = EventRecord['sources'][number]

const textsOf = (gold: readonly Gold[]): string[] => gold.map(({ actorText }) => actorText)

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
