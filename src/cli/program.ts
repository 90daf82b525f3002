import { Command } from 'commander'
import { VERSION } from '../service/version.js'
import { demoCommand } from './commands/demo.js'
import { eventsCommand } from './commands/events.js'
import { explainCommand } from './commands/explain.js'
import { readCommand } from './commands/read.js'
import { storyCommand } from './commands/story.js'
import { verifyCommand } from './commands/verify.js'
import { whoCommand } from './commands/who.js'
import type { Terminal } from './terminal.js'

/** All commands, with help and errors going to `terminal`. */
export function program(terminal: Terminal, exit: (code: number) => void): Command {
  const root = new Command('onrecord')
    .description(
      'Reads what several outlets report about one story and keeps the record: who said what and on whose word, what happened, how many, by when, and where the reports agree, differ, copy or change.'
    )
    .version(VERSION, '-V, --version', 'print the version')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord demo\n  onrecord read --json report.html | jq .statements\n  onrecord story reports/ -o dossier.html\n  onrecord who "prime minister" reports/ --about sanctions\n  onrecord verify "We will not leave" reports/ --speaker Varga\n  onrecord events reports/ --type protest,assault --format tsv > events.tsv\n\nExit codes: 0 all read, 1 some inputs failed, 2 nothing could be done. For who, verify and events 1 also says that nothing was found.'
    )
  const commands = [
    readCommand,
    storyCommand,
    whoCommand,
    verifyCommand,
    eventsCommand,
    explainCommand,
    demoCommand
  ].map(make => make(terminal, exit))
  for (const command of commands) root.addCommand(command)
  for (const command of [root, ...commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
      .showHelpAfterError('(onrecord --help shows the commands)')
  }
  return root
}
