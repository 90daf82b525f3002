import { Readable } from 'node:stream'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type ReaderOptions } from '../../src/index.js'
import type { Expression, TimeSentence } from './table.js'

/** A sentence of the table and the expressions that came out of it, in text order. */
export interface Result {
  readonly sentence: TimeSentence
  readonly found: readonly Expression[]
}

/**
 * Reads the sentences by the whole product, from intake on, as lines of JSONL by one reader.
 * @throws OnrecordError where a sentence cannot be read.
 */
export async function runTable(sentences: readonly TimeSentence[], options: ReaderOptions = {}): Promise<Result[]> {
  const reader = await openReader(options)
  const lines = sentences.map(({ id, text, published }) => `${JSON.stringify({ id, text, published })}\n`)
  const stdin = Readable.from([Buffer.from(lines.join(''))])
  const out: Result[] = []
  for await (const taken of takeIn(['-'], { maxSize: DEFAULT_MAX_SIZE, stdin })) {
    const sentence = sentences[out.length]
    if (!taken.ok || sentence === undefined) throw taken.ok ? new Error('more articles than sentences') : taken.error
    const { times, surface } = await reader.layers(taken.article)
    const found = times.map(({ start, end, type, value }) => ({
      words: surface.text.slice(start, end),
      value: `${type} ${value}`
    }))
    out.push({ sentence, found })
  }
  return out
}

/** Whether exactly the expressions of the sentence came out, with their types and values. */
export function isRight({ sentence, found }: Result): boolean {
  return listed(found) === listed(sentence.expect)
}

/** What a sentence yields and what it must, in one line. */
export function differenceOf({ sentence, found }: Result): string {
  return `${sentence.id}: ${sentence.text} · got ${listed(found)} · not ${listed(sentence.expect)}`
}

/** How many expressions of how many came out with type and value, and how many came out that are none. */
export function scoreOf(results: readonly Result[]): { right: number; of: number; extra: number; sentences: number } {
  let [right, of, all] = [0, 0, 0]
  for (const { sentence, found } of results) {
    const left = sentence.expect.map(e => listed([e]))
    of += left.length
    all += found.length
    for (const one of found) {
      const at = left.indexOf(listed([one]))
      if (at < 0) continue
      left.splice(at, 1)
      right++
    }
  }
  return { right, of, extra: all - right, sentences: results.filter(isRight).length }
}

function listed(expressions: readonly Expression[]): string {
  return expressions.length === 0 ? 'nothing' : expressions.map(e => `<${e.words}> ${e.value}`).join(', ')
}
