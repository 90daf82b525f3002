import { Command, InvalidArgumentError } from 'commander'
import { verdictJsonLines } from '../../export/json/verdict-json.js'
import { speakerLines } from '../../export/text/speaker-lines.js'
import { verifyText } from '../../export/text/verify-text.js'
import { takeIn } from '../../intake/index.js'
import { verifyIn, type VerifyAnswer } from '../../service/verify.js'
import { EXIT, readerFor } from '../collect.js'
import { intakeOptions, withInputFlags, type InputFlags } from '../options.js'
import type { Terminal } from '../terminal.js'

interface VerifyFlags extends InputFlags {
  readonly speaker?: string
  readonly json?: boolean
}

/** `onrecord verify`: whether a quotation stands in the inputs, and on whose word. */
export function verifyCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withInputFlags(new Command('verify'))
    .summary('check whether a quotation is in the reports, and who says it')
    .description(
      'Looks for a quotation in articles and says of each that has it: exact, truncated, altered, other-speaker, paraphrase-only or outside-quotation; absent where none has it, with the nearest passage. Case, accents, marks, dashes and white space make no difference; an ellipsis stands for words left out. Exit code 0 where it is exact in one report at least, 1 where it is not, 2 where nothing could be searched.'
    )
    .argument('<quotation>', 'the words, with or without quotation marks', words)
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--speaker <name>', 'whose words they are to be: name, surname, office or id', words)
    .option(
      '--json',
      'print one verdict a line, the best first: verdict, article, speakers, spans, runs (word by word), omitted, statement …'
    )
    .action(async (quotation: string, inputs: string[], flags: VerifyFlags) => {
      const question = { quotation, speaker: flags.speaker ?? null, lexicon: flags.lexicon ?? null }
      const answer = await verifyIn(question, takeIn(inputs, intakeOptions(flags, terminal)), {
        open: () => readerFor(flags),
        onError: error => {
          terminal.error(`onrecord: ${error.message}\n`)
        },
        onArticle: ({ origin }, count) => {
          terminal.progress(`searched ${String(count)}: ${origin}`)
        }
      })
      terminal.progress('')
      exit(print(answer, quotation, flags, terminal))
    })
}

/** Prints the answer and gives its exit code. */
function print(answer: VerifyAnswer, quotation: string, flags: VerifyFlags, terminal: Terminal): number {
  const { verification, searched, nearest } = answer
  if (searched === 0) return EXIT.failed
  if (verification.kind === 'several') {
    const list = speakerLines(verification.speakers)
    terminal.error(`onrecord: several actors match "${flags.speaker ?? ''}" (give a fuller name, or the id):\n${list}`)
    return EXIT.failed
  }
  const { reports, speaker } = verification
  const unknownSpeaker = speaker === null && reports.length > 0 ? (flags.speaker ?? null) : null
  if (flags.json === true) terminal.out(verdictJsonLines({ quotation, reports, searched, nearest }))
  else terminal.out(verifyText({ reports, unknownSpeaker, searched, nearest }, { colour: terminal.colour }))
  const exact = reports.some(({ verdict }) => verdict.kind === 'exact' && verdict.asked !== 'unknown')
  return exact ? EXIT.ok : EXIT.partly
}

function words(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) throw new InvalidArgumentError('give at least one word')
  return value
}
