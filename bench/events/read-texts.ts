import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Reading } from '../../src/index.js'

/** Texts as articles of their own, by their text; `date` is the day of publication. */
export async function readTexts(
  records: readonly { readonly id: string; readonly text: string; readonly date: string }[]
): Promise<Map<string, Reading>> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    const file = join(folder, 'records.jsonl')
    const texts = new Map(records.map(record => [record.text, record]))
    const lines = [...texts.values()].map(({ id, text, date }) => JSON.stringify({ id, text, published: date }))
    writeFileSync(file, `${lines.join('\n')}\n`)
    const reader = await openReader()
    const out = new Map<string, Reading>()
    for await (const taken of takeIn([file], { maxSize: DEFAULT_MAX_SIZE })) {
      if (taken.ok) out.set(taken.article.text, await reader.read(taken.article))
    }
    return out
  } finally {
    rmSync(folder, { recursive: true })
  }
}
