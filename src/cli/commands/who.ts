import { Command, InvalidArgumentError } from 'commander'
import { spokenJsonLines } from '../../export/json/spoken-json.js'
import { speakerLines } from '../../export/text/speaker-lines.js'
import { whoText } from '../../export/text/who-text.js'
import type { Reading } from '../../record/index.js'
import { who } from '../../service/who.js'
import type { WhoAnswer } from '../../story/said/who-said.js'
import { eachReading, EXIT, exitOf, readerFor } from '../collect.js'
import { withInputFlags, withThreadsFlag, type InputFlags } from '../options.js'
import type { Terminal } from '../terminal.js'

interface WhoFlags extends InputFlags {
  readonly about?: string
  readonly json?: boolean
}

/** `onrecord who`: everything that the inputs report of one actor's words. */
export function whoCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withThreadsFlag(withInputFlags(new Command('who')))
    .summary('show every statement by one actor, newest first')
    .description(
      'Reads articles and prints every statement by one person, body or state: when, in which outlet, the words, how they were said and where they stand. Reports that copy one another count once. Exit code 1 where nobody has the name, or says anything of what was asked for; 2 where several actors have it, who are then listed.'
    )
    .argument('<name>', 'name, surname, office or id of the actor', words)
    .argument('<input...>', 'files, folders, or - for standard input')
    .option(
      '--about <words>',
      'only statements about these words, the nearest first: by the words and by the meaning, from 0.3 of 1 on',
      words
    )
    .option('--json', 'print one statement a line: actor, article, at, statement, through, lineage, copyOf, about')
    .action(async (name: string, inputs: string[], flags: WhoFlags) => {
      const reader = await readerFor(flags)
      const readings: Reading[] = []
      const outcome = await eachReading(inputs, reader, flags, terminal, r => readings.push(r))
      if (outcome.read === 0) {
        exit(EXIT.failed)
        return
      }
      terminal.progress(`looking for ${name} in ${String(readings.length)} articles`)
      const answer = await who({ name, about: flags.about ?? null }, readings, reader, flags.lexicon ?? null)
      terminal.progress('')
      exit(Math.max(exitOf(outcome), print(answer, name, flags, terminal)))
    })
}

/** Prints the answer and gives its exit code. */
function print(answer: WhoAnswer, name: string, flags: WhoFlags, terminal: Terminal): number {
  const { colour } = terminal
  if (answer.kind === 'several') {
    const list = speakerLines(answer.speakers)
    terminal.error(`onrecord: several actors match "${name}" (give a fuller name, or the id):\n${list}`)
    return EXIT.failed
  }
  if (answer.kind === 'none') {
    const near = answer.near.length === 0 ? '' : `; of like names:\n${speakerLines(answer.near)}`
    terminal.error(`onrecord: nobody in these articles is called "${name}"${near === '' ? '\n' : near}`)
    return EXIT.partly
  }
  const { speaker, said } = answer
  if (flags.json === true) terminal.out(spokenJsonLines(speaker.actor, said))
  else terminal.out(whoText(answer, flags.about ?? null, { colour }))
  return said.length === 0 ? EXIT.partly : EXIT.ok
}

function words(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('give at least one word')
  return value
}
