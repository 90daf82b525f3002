import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { OnrecordError } from '../record/index.js'
import type { IntakeOptions, Taken } from './intake-options.js'
import { loadSegmentData } from './segments/segment-data.js'
import { inputError } from './source/input-error.js'
import { takeFolder } from './source/take-folder.js'
import { takeStream, type Intake } from './source/take-stream.js'

/**
 * Takes inputs in: text, HTML and JSONL files, each plain or gzipped, folders of them, `-` for standard input. Articles come
 * in the order of the inputs, one at a time, so that a file may be larger than memory; each that cannot be taken in gives
 * one error in its place.
 * @throws OnrecordError `data-invalid` where a data file of the user's is not valid.
 */
export async function* takeIn(inputs: readonly string[], options: IntakeOptions): AsyncGenerator<Taken> {
  const intake: Intake = { options, data: loadSegmentData(options.lexicon ?? null) }
  for (const input of inputs) yield* input === '-' ? takeStdin(intake) : takePath(input, intake)
}

async function* takeStdin(intake: Intake): AsyncGenerator<Taken> {
  const { stdin } = intake.options
  if (stdin === undefined) {
    const error = new OnrecordError('input-missing', 'is not open', {
      input: '-',
      advice: 'pipe an article or JSONL into it'
    })
    yield { ok: false, input: '-', error }
    return
  }
  yield* takeStream({ input: '-', origin: '-' }, stdin, intake)
}

async function* takePath(path: string, intake: Intake): AsyncGenerator<Taken> {
  try {
    const folder = (await stat(path)).isDirectory()
    yield* folder ? takeFolder(path, intake) : takeStream({ input: path, origin: path }, createReadStream(path), intake)
  } catch (error) {
    yield { ok: false, input: path, error: inputError(error, path) }
  }
}
