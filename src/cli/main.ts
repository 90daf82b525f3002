import { CommanderError } from 'commander'
import { OnrecordError } from '../record/index.js'
import { EXIT } from './collect.js'
import { program } from './program.js'
import { processTerminal, type Terminal } from './terminal.js'

/** Runs the command line and gives the exit code. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code: number = EXIT.ok
  const exit = (to: number) => {
    code = to
  }
  try {
    await program(terminal, exit).parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed
    if (!(error instanceof OnrecordError)) throw error
    terminal.error(`onrecord: ${error.message}\n`)
    return EXIT.failed
  }
  return code
}
