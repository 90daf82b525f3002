import type { Sentence, TimeMention } from '../layers.js'
import type { Day } from './calendar.js'

/** How exactly a date is given. */
export type Grain = 'year' | 'month' | 'day'

const GRAINS: readonly Grain[] = ['year', 'month', 'day']

/** A date that the text gave: its first day, how exact it is, and where it stands. */
export interface DatedSentence {
  readonly day: Day
  readonly grain: Grain
  readonly sentence: Sentence
}

/** What a time expression dates; null for lengths, repeated times, intervals and values with open parts. */
export function datedBy(
  { type, value }: Pick<TimeMention, 'type' | 'value'>,
  sentence: Sentence
): DatedSentence | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/u.exec(value)
  if (match === null || (type !== 'DATE' && type !== 'TIME')) return null
  const [, year, month, day] = match
  const grain = month === undefined ? 'year' : day === undefined ? 'month' : 'day'
  return { day: { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }, grain, sentence }
}

/** The last date that is exact enough, in the same passage, in this sentence or the one before it. */
export function lastDate(dates: readonly DatedSentence[], sentence: Sentence, grain: Grain): Day | null {
  const near = dates.filter(
    date =>
      date.sentence.passage === sentence.passage &&
      sentence.index - date.sentence.index <= 1 &&
      GRAINS.indexOf(date.grain) >= GRAINS.indexOf(grain)
  )
  return near.at(-1)?.day ?? null
}
