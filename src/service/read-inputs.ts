import { takeIn, type IntakeOptions } from '../intake/index.js'
import { OnrecordError, type Article, type Reading } from '../record/index.js'
import type { Reader } from './reader.js'
import { failed } from './threads/worker-lane.js'

/** A reading, or the one error that stands in its place. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly input: string; readonly error: OnrecordError }

/**
 * Reads all articles of the inputs, in their order; an input that fails is reported and the rest goes on. A reader of
 * several threads is given articles ahead.
 */
export async function* readInputs(
  inputs: readonly string[],
  reader: Reader,
  options: IntakeOptions
): AsyncGenerator<ReadResult> {
  const ahead: Promise<ReadResult>[] = []
  for await (const taken of takeIn(inputs, options)) {
    ahead.push(taken.ok ? resultOf(reader, taken.article) : Promise.resolve(taken))
    while (ahead.length >= reader.ahead) yield (await ahead.shift()) as ReadResult
  }
  yield* ahead
}

async function resultOf(reader: Reader, article: Article): Promise<ReadResult> {
  try {
    return { ok: true, reading: await reader.read(article) }
  } catch (error) {
    const known = error instanceof OnrecordError ? error : failed(article, messageOf(error))
    return { ok: false, input: article.origin, error: known }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
