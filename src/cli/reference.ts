import type { Command } from 'commander'
import { program } from './program.js'

const SILENT = { out: () => undefined, error: () => undefined, progress: () => undefined, colour: false, stdin: none() }

// eslint-disable-next-line @typescript-eslint/require-await -- an empty stream has nothing to wait for
async function* none(): AsyncGenerator<Uint8Array> {
  yield* []
}

/** The reference of all commands and flags as Markdown, from the program itself. */
export function commandReference(): string {
  return program(SILENT, () => undefined)
    .commands.map(commandSection)
    .join('\n')
}

function commandSection(command: Command): string {
  const inputs = command.registeredArguments.map(a =>
    a.variadic ? `${a.name().toUpperCase()}…` : a.name().toUpperCase()
  )
  const flags = command.options.map(o => {
    const fallback = o.defaultValueDescription ?? (o.defaultValue === undefined ? null : String(o.defaultValue))
    return `| \`${o.flags}\` | ${o.description}${fallback === null ? '' : ` (default ${fallback})`} |`
  })
  const table = flags.length === 0 ? '' : `\n| flag | what it does |\n|---|---|\n${flags.join('\n')}\n`
  return `### \`onrecord ${[command.name(), ...inputs].join(' ')}\`\n\n${command.description()}\n${table}`
}
