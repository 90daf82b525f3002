import type { ReaderOptions } from '../../../src/index.js'
import { judged } from '../passing.js'
import { compareEvents } from './compare.js'
import { eventTextsOf, type EventCase, type EventText } from './table.js'

/** The file of the ids that pass, and where it comes from. */
export const PASSING_EVENTS = {
  file: 'events-passing.json',
  origin: 'Written by bench/events/sentences.ts --freeze: the texts of events.json that pass.'
} as const

/** A text of the table and each difference between what came of it and what must. */
export type EventResult = EventText & { readonly differences: readonly string[] }

/** Reads all texts of the cases and compares each with what it must yield. */
export function runEventTable(
  cases: readonly EventCase[],
  published: string,
  reader: ReaderOptions = {}
): Promise<EventResult[]> {
  return judged(eventTextsOf(cases), published, reader, (text, reading) => ({
    differences: compareEvents(text.part, reading)
  }))
}
