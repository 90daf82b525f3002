import { Command, InvalidArgumentError, Option } from 'commander'
import { eventLines } from '../../export/events/events-json.js'
import { tsvHeader, tsvRows } from '../../export/events/events-tsv.js'
import type { EventRow } from '../../export/events/event-row.js'
import { loadPloverCodes, type PloverCodes } from '../../export/events/plover-codes.js'
import { ploverLines } from '../../export/events/plover-json.js'
import { eventsText } from '../../export/text/events-text.js'
import { eventStatus, ploverType, type EventStatus, type PloverType } from '../../record/index.js'
import { countryCode, eventsOf, type EventFilter } from '../../service/events.js'
import { VERSION } from '../../service/version.js'
import { eachReading, EXIT, exitOf, readerFor } from '../collect.js'
import { withInputFlags, type InputFlags } from '../options.js'
import type { Terminal } from '../terminal.js'

const FORMATS = ['table', 'json', 'tsv', 'plover'] as const
type Format = (typeof FORMATS)[number]

interface EventFlags extends InputFlags {
  readonly type?: readonly PloverType[]
  readonly status?: readonly EventStatus[]
  readonly actor?: string
  readonly country?: string
  readonly from?: string
  readonly to?: string
  readonly format: Format
}

/** `onrecord events`: who did what to whom, filtered, for a terminal or for a program. */
export function eventsCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withInputFlags(new Command('events'))
    .summary('show who did what to whom, or write it as data')
    .description(
      'Reads articles and prints their events: when, PLOVER type and mode, status, who to whom, where, with the clause that says so and on whose word it stands. An event that the text does not date counts on the day of publication; one without either is left out by --from and --to. Exit code 1 where no event is found.'
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .addOption(listOption('--type <types>', 'only these PLOVER types, apart by commas', ploverType.options))
    .option('--actor <name>', 'only events in which one of this name takes part', words)
    .option('--country <country>', 'only events with an actor, recipient or place of this country, by code or name')
    .addOption(listOption('--status <statuses>', 'only these statuses, apart by commas', eventStatus.options))
    .option('--from <date>', 'only events of this day or later, as YYYY-MM-DD', day)
    .option('--to <date>', 'only events of this day or earlier, as YYYY-MM-DD', day)
    .addOption(
      new Option('--format <format>', 'table, json (one event a line), tsv (with a header), or plover (JSON lines)')
        .choices(FORMATS)
        .default('table')
    )
    .action(async (inputs: string[], flags: EventFlags, command: Command) => {
      const filter = filterOf(flags, command)
      const writer = writerOf(flags, terminal)
      const reader = await readerFor(flags)
      let found = 0
      const outcome = await eachReading(inputs, reader, flags, terminal, reading => {
        const rows = eventsOf(reading, filter)
        found += rows.length
        writer.add(rows)
      })
      if (outcome.read > 0) writer.end()
      exit(outcome.read === 0 || found > 0 ? exitOf(outcome) : EXIT.partly)
    })
}

function filterOf(flags: EventFlags, command: Command): EventFilter {
  const { type = [], status = [], actor = null, from = null, to = null } = flags
  if (from !== null && to !== null && from > to) {
    command.error(`error: --from ${from} is later than --to ${to}; give the earlier day first`, {
      exitCode: EXIT.failed
    })
  }
  const country = flags.country === undefined ? null : countryCode(flags.country, flags.lexicon ?? null)
  if (flags.country !== undefined && country === null) {
    command.error(`error: no country is called "${flags.country}"; give an English name or an ISO 3166-1 code`, {
      exitCode: EXIT.failed
    })
  }
  return { types: type, statuses: status, actor, country, from, to }
}

/** Prints events as they come, the table at the end as it is sorted by date. */
interface Writer {
  readonly add: (rows: readonly EventRow[]) => void
  readonly end: () => void
}

function writerOf({ format, lexicon }: EventFlags, terminal: Terminal): Writer {
  if (format === 'table') {
    const all: EventRow[] = []
    const { colour } = terminal
    return {
      add: rows => void all.push(...rows),
      end: () => {
        terminal.out(eventsText(all, { colour }))
      }
    }
  }
  const codes = loadPloverCodes(lexicon ?? null)
  if (format === 'tsv') terminal.out(tsvHeader())
  return {
    add: rows => {
      terminal.out(LINES[format](rows, codes))
    },
    end: () => undefined
  }
}

const LINES: Readonly<Record<Exclude<Format, 'table'>, (rows: readonly EventRow[], codes: PloverCodes) => string>> = {
  json: eventLines,
  tsv: tsvRows,
  plover: (rows, codes) => ploverLines(rows, codes, `Onrecord ${VERSION}`)
}

/** A flag that takes values of a list, apart by commas; case does not count. */
function listOption(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).argParser((given: string) =>
    given.split(',').map(part => {
      const value = values.find(one => one.toLowerCase() === part.trim().toLowerCase())
      if (value === undefined) {
        throw new InvalidArgumentError(`there is no "${part.trim()}"; there are ${values.join(', ')}`)
      }
      return value
    })
  )
}

function words(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('give at least one word')
  return value
}

function day(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : NaN
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  if (!isDay) throw new InvalidArgumentError('give a day such as 2024-05-14')
  return value
}
