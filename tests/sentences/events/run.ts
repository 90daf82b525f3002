import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ReaderOptions } from '../../../src/index.js'
import { readTexts } from '../read-texts.js'
import { compareEvents } from './compare.js'
import { eventTextsOf, type EventCase, type EventText } from './table.js'

const PASSING = fileURLToPath(new URL('../events-passing.json', import.meta.url))
const passingFile = z.strictObject({ origin: z.string(), passing: z.array(z.string()) })

/** A text of the table and each difference between what came of it and what must. */
export type EventResult = EventText & { readonly differences: readonly string[] }

/** Reads all texts of the cases and compares each with what it must yield. */
export async function runEventTable(
  cases: readonly EventCase[],
  published: string,
  reader: ReaderOptions = {}
): Promise<EventResult[]> {
  const texts = eventTextsOf(cases)
  const readings = await readTexts(texts, published, reader)
  return texts.map(text => {
    const reading = readings.get(text.id)
    if (reading === undefined) throw new Error(`no reading of ${text.id}`)
    if (reading.article.status !== 'read') throw new Error(`not read as English: ${text.id}`)
    return { ...text, differences: compareEvents(text.part, reading) }
  })
}

/** The ids of the texts that yielded exactly what they must, in the order of the table. */
export function passedEvents(results: readonly EventResult[]): string[] {
  return results.filter(r => r.differences.length === 0).map(r => r.id)
}

/** The ids that are known to pass. */
export function loadPassingEvents(): string[] {
  return passingFile.parse(JSON.parse(readFileSync(PASSING, 'utf8'))).passing
}

/** Writes the ids that pass, which the tests then hold. */
export function freezePassingEvents(passing: readonly string[]): void {
  const origin = 'Written by bench/events/sentences.ts --freeze: the texts of events.json that pass.'
  writeFileSync(PASSING, `${JSON.stringify({ origin, passing }, null, 2)}\n`)
}
