import type { Article, Reading } from '../record/index.js'
import { instantsOf } from './known-at.js'

/**
 * Each article once, in order of publication, undated ones last, then of origin and id; the same for any order of the input. Times in
 * several zones are compared as instants; a day counts from its beginning.
 */
export function inOrder(readings: readonly Reading[]): Reading[] {
  const keyed = readings.map(reading => ({ ...keyOf(reading.article), reading })).sort(compare)
  const once = new Map<string, Reading>()
  for (const { reading } of keyed) if (!once.has(reading.article.id)) once.set(reading.article.id, reading)
  return [...once.values()]
}

interface Key {
  readonly instant: number
  readonly words: string
}

function keyOf({ published, origin, id }: Article): Key {
  return { instant: instantsOf(published)?.first ?? Infinity, words: [published ?? '~', origin, id].join('\n') }
}

function compare(a: Key, b: Key): number {
  if (a.instant !== b.instant) return a.instant < b.instant ? -1 : 1
  if (a.words === b.words) return 0
  return a.words < b.words ? -1 : 1
}
