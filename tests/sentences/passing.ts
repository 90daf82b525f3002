import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Reading, ReaderOptions } from '../../src/index.js'
import { readTexts } from './read-texts.js'

const schema = z.strictObject({ origin: z.string(), passing: z.array(z.string()) })

/** The ids that are known to pass, by a file of this folder. */
export function loadPassing(file: string): string[] {
  return schema.parse(JSON.parse(readFileSync(pathOf(file), 'utf8'))).passing
}

/** Writes the ids that pass, which the tests then hold. */
export function freezePassing(file: string, origin: string, passing: readonly string[]): void {
  writeFileSync(pathOf(file), `${JSON.stringify({ origin, passing }, null, 2)}\n`)
}

/** The ids of the texts that yielded exactly what they must, in the order of the table. */
export function passed(results: readonly { readonly id: string; readonly differences: readonly string[] }[]): string[] {
  return results.filter(r => r.differences.length === 0).map(r => r.id)
}

/** Reads all texts and judges each by its reading. */
export async function judged<T extends Parameters<typeof readTexts>[0][number], O>(
  texts: readonly T[],
  published: string,
  reader: ReaderOptions,
  judge: (text: T, reading: Reading) => O
): Promise<(T & O)[]> {
  const readings = await readTexts(texts, published, reader)
  return texts.map(text => {
    const reading = readings.get(text.id)
    if (reading === undefined) throw new Error(`no reading of ${text.id}`)
    if (reading.article.status !== 'read') throw new Error(`not read as English: ${text.id}`)
    return { ...text, ...judge(text, reading) }
  })
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
