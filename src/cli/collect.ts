import type { Reading } from '../record/index.js'
import { readInputs } from '../service/read-inputs.js'
import { openReader, type Reader } from '../service/reader.js'
import { threadedReader } from '../service/threads/threaded-reader.js'
import { intakeOptions, type InputFlags } from './options.js'
import type { Terminal } from './terminal.js'

/** Exit codes: all went well; some input failed; nothing could be done. */
export const EXIT = { ok: 0, partly: 1, failed: 2 } as const

/** What came of reading a command's inputs. */
export interface Outcome {
  readonly read: number
  readonly failed: number
}

/** Opens the reader that the flags ask for. */
export async function readerFor(flags: InputFlags): Promise<Reader> {
  const options = { lexicon: flags.lexicon ?? null }
  const reader = await openReader(options)
  const { threads = 1 } = flags
  return threads > 1 ? threadedReader(reader, options, threads) : reader
}

/** Reads the inputs one after another, reports each that fails, and hands each reading on. */
export async function eachReading(
  inputs: readonly string[],
  reader: Reader,
  flags: InputFlags,
  terminal: Terminal,
  use: (reading: Reading) => void
): Promise<Outcome> {
  let [read, failed] = [0, 0]
  for await (const result of readInputs(inputs, reader, intakeOptions(flags, terminal))) {
    if (result.ok) {
      read++
      terminal.progress(`read ${String(read)}: ${result.reading.article.origin}`)
      use(result.reading)
    } else {
      failed++
      terminal.error(`onrecord: ${result.error.message}\n`)
    }
  }
  terminal.progress('')
  return { read, failed }
}

/** The exit code of an outcome. */
export function exitOf({ read, failed }: Outcome): number {
  if (failed === 0) return EXIT.ok
  return read > 0 ? EXIT.partly : EXIT.failed
}
