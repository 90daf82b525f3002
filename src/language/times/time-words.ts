import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const numbers = z.record(z.string(), z.number()).readonly()
const strings = z.record(z.string(), z.string()).readonly()
const words = z.array(z.string()).readonly()

export const timeUnit = z.enum([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century'
])
export type TimeUnit = z.infer<typeof timeUnit>

const schema = z
  .object({
    source: z.string(),
    months: numbers,
    monthAbbreviations: numbers,
    monthsAlsoWords: words.describe('months that need a date or a preposition beside them, being words or names too'),
    weekdays: numbers,
    weekdayAbbreviations: numbers,
    weekdayNamesBefore: words.describe('words that make a weekday part of a name: Black Friday'),
    weekdayNamesAfter: words.describe('words that make a weekday part of a name: Sunday Times'),
    dayParts: strings,
    seasons: strings,
    units: z.record(z.string(), timeUnit).readonly(),
    holidays: strings.describe('month and day, MM-DD'),
    references: strings,
    frequencies: strings,
    money: words.describe('words for money after an amount: 500 dollars a month'),
    ordinals: numbers,
    decadeWords: numbers,
    zones: strings.describe('offsets from UTC as ISO 8601 writes them; empty where the letters have several meanings'),
    numbered: words.describe('words after which four digits number something: page 2012'),
    streets: words.describe('words that make four digits before them the number of a house'),
    pastBefore: words,
    scheduledBefore: words.describe('ends of what stands before a time that is still to come'),
    futureBefore: words,
    monthBefore: words,
    futureHeads: words.describe('lemmas whose infinitive or complement lies ahead'),
    scheduled: words.describe('lemmas that set a date ahead as adjectives and passive participles'),
    futureAuxiliaries: words
  })
  .readonly()

/** The words of time expressions; keys are lower-case. */
export type TimeWords = z.infer<typeof schema>

const FILE: DataFile<TimeWords> = {
  name: 'time-words.json',
  url: new URL('./data/time-words.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({ ...ours, ...theirs })
}

/** Loads the words of time expressions, with the user's own over ours. */
export function loadTimeWords(folder: string | null = null): TimeWords {
  return loadData(FILE, folder)
}
