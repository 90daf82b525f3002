import { takeIn, type IntakeOptions } from '../intake/index.js'
import { OnrecordError, type Reading } from '../record/index.js'
import type { Reader } from './reader.js'

/** A reading, or the one error that stands in its place. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly input: string; readonly error: OnrecordError }

/** Reads all articles of the inputs, in their order; an input that fails is reported and the rest goes on. */
export async function* readInputs(
  inputs: readonly string[],
  reader: Reader,
  options: IntakeOptions
): AsyncGenerator<ReadResult> {
  for await (const taken of takeIn(inputs, options)) {
    yield taken.ok ? { ok: true, reading: await reader.read(taken.article) } : taken
  }
}
