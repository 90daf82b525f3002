import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ReaderOptions } from '../../src/index.js'
import { compare, type Outcome } from './compare.js'
import { readTexts } from './read-texts.js'
import { textsOf, type SentenceCase, type SentenceText } from './table.js'

const PASSING = fileURLToPath(new URL('passing.json', import.meta.url))
const passingFile = z.strictObject({ origin: z.string(), passing: z.array(z.string()) })

/** A text of the table and what came of it. */
export type Result = SentenceText & Outcome

/** Reads all texts of the cases and compares each with what it must yield. */
export async function runTable(
  cases: readonly SentenceCase[],
  published: string,
  reader: ReaderOptions = {}
): Promise<Result[]> {
  const texts = textsOf(cases)
  const readings = await readTexts(texts, published, reader)
  return texts.map(text => {
    const reading = readings.get(text.id)
    if (reading === undefined) throw new Error(`no reading of ${text.id}`)
    if (reading.article.status !== 'read') throw new Error(`not read as English: ${text.id}`)
    return { ...text, ...compare(text.part, reading) }
  })
}

/** The ids of the texts that yielded exactly what they must, in the order of the table. */
export function passed(results: readonly Result[]): string[] {
  return results.filter(r => r.differences.length === 0).map(r => r.id)
}

/** The ids that are known to pass. */
export function loadPassing(): string[] {
  return passingFile.parse(JSON.parse(readFileSync(PASSING, 'utf8'))).passing
}

/** Writes the ids that pass, which the tests then hold. */
export function freezePassing(passing: readonly string[]): void {
  const origin = 'Written by bench/sentences.ts --freeze: the texts of statements.json that pass.'
  writeFileSync(PASSING, `${JSON.stringify({ origin, passing }, null, 2)}\n`)
}
