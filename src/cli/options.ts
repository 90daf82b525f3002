import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { DEFAULT_MAX_SIZE, type IntakeOptions } from '../intake/index.js'
import type { Terminal } from './terminal.js'

/** Threads that are used unless told: a laptop's owner has other work too. */
export const USUAL_THREADS = Math.min(4, availableParallelism())

/** The flags that every command with inputs takes. */
export interface InputFlags {
  readonly outlet?: string
  readonly published?: string
  readonly maxSize: number
  readonly lexicon?: string
  readonly threads?: number
}

/** Adds the flags that every command with inputs takes. */
export function withInputFlags(command: Command): Command {
  return command
    .option('--outlet <name>', 'outlet of the articles that do not name one')
    .addOption(
      new Option(
        '--published <date>',
        'date of the articles that do not state one, as YYYY-MM-DD or ISO 8601'
      ).argParser(isoDate)
    )
    .addOption(
      new Option('--max-size <bytes>', 'largest article that is read, markup included; K and M may follow the number')
        .argParser(bytes)
        .default(DEFAULT_MAX_SIZE, '2M')
    )
    .option('--lexicon <folder>', 'folder of your own data files, which add to ours (docs/lexicon.md)')
}

/** Adds the flag of the commands that read many articles. */
export function withThreadsFlag(command: Command): Command {
  return command.addOption(
    new Option('--threads <number>', 'articles that are read at once; each thread takes about 150 MB more')
      .argParser(threads)
      .default(USUAL_THREADS, 'the number of cores, at most 4')
  )
}

/** How intake takes the inputs of a command. */
export function intakeOptions(flags: InputFlags, terminal: Terminal): IntakeOptions {
  return {
    maxSize: flags.maxSize,
    stdin: terminal.stdin,
    lexicon: flags.lexicon ?? null,
    ...(flags.outlet === undefined ? {} : { outlet: flags.outlet }),
    ...(flags.published === undefined ? {} : { published: flags.published })
  }
}

function threads(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('give a whole number from 1 up')
  return number
}

function bytes(value: string): number {
  const match = /^(\d+)([km])?b?$/iu.exec(value)
  const unit = match?.[2]?.toLowerCase()
  const size = Number(match?.[1]) * (unit === 'k' ? 1024 : unit === 'm' ? 1024 * 1024 : 1)
  if (!Number.isSafeInteger(size) || size < 1)
    throw new InvalidArgumentError('give a number of bytes such as 500K or 2M')
  return size
}

/** A date of a flag, as YYYY-MM-DD or ISO 8601; a day that its month does not have is refused. */
export function isoDate(value: string): string {
  const form = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.exec(value)
  const day = Date.parse(form?.[1] ?? '')
  const stands = !Number.isNaN(day) && new Date(day).toISOString().startsWith(form?.[1] ?? ' ')
  if (!stands || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('give a date such as 2024-05-14')
  return value
}
