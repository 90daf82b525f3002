import { Readable } from 'node:stream'
import { DEFAULT_MAX_SIZE, openReader, readInputs, type ReaderOptions, type Reading } from '../../src/index.js'

/** A text of one of the tables, with the headline that it is read with. */
interface TableText {
  readonly id: string
  readonly part: { readonly headline?: string | undefined; readonly text: string }
}

/**
 * Reads texts by the whole product, from intake on, as lines of JSONL by one reader.
 * @returns the readings by the texts' ids
 * @throws OnrecordError where a text cannot be read.
 */
export async function readTexts(
  texts: readonly TableText[],
  published: string,
  reader: ReaderOptions = {}
): Promise<Map<string, Reading>> {
  const lines = texts.map(
    ({ id, part: { headline, text } }) => `${JSON.stringify({ id, headline, text, published })}\n`
  )
  const options = { maxSize: DEFAULT_MAX_SIZE, stdin: Readable.from([Buffer.from(lines.join(''))]) }
  const out = new Map<string, Reading>()
  for await (const result of readInputs(['-'], await openReader(reader), options)) {
    if (!result.ok) throw result.error
    out.set(result.reading.article.origin.replace(/^.*?#/u, ''), result.reading)
  }
  return out
}
