import { Command } from 'commander'
import { readingText } from '../../export/index.js'
import { eachReading, exitOf, readerFor } from '../collect.js'
import { withInputFlags, withThreadsFlag, type InputFlags } from '../options.js'
import type { Terminal } from '../terminal.js'

/** `onrecord read`: what each article says, one reading after another. */
export function readCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withThreadsFlag(withInputFlags(new Command('read')))
    .summary('read articles and print what is found in each')
    .description(
      'Reads text, HTML, JSONL, folders (with an optional manifest.json) or standard input (-) and prints what is found in each article.'
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--json', 'print one Reading a line (docs/reference.md)')
    .action(async (inputs: string[], flags: InputFlags & { json?: boolean }) => {
      const reader = await readerFor(flags)
      const outcome = await eachReading(inputs, reader, flags, terminal, reading => {
        terminal.out(
          flags.json === true ? `${JSON.stringify(reading)}\n` : readingText(reading, { colour: terminal.colour })
        )
      })
      exit(exitOf(outcome))
    })
}
