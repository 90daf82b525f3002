import { Command } from 'commander'
import { OnrecordError } from '../../record/index.js'
import { explanationText } from '../../export/index.js'
import { explain } from '../../service/explain.js'
import { intakeOptions, withInputFlags, type InputFlags } from '../options.js'
import { EXIT, readerFor } from '../collect.js'
import type { Terminal } from '../terminal.js'
import { takeIn } from '../../intake/index.js'

/** `onrecord explain`: the tokens, arcs, scores and entries behind one finding. */
export function explainCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withInputFlags(new Command('explain'))
    .summary('show what stands behind a finding')
    .description(
      'Reads the inputs again and shows what a finding was made from: for a statement the lexicon entry of its cue, the way from the source words to the speaker, and the parts of its score; for all the names and the words with their tree.'
    )
    .argument('<finding>', 'id of a finding as "read --json" prints it, or its beginning')
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('--json', 'print the explanation as JSON')
    .action(async (finding: string, inputs: string[], flags: InputFlags & { json?: boolean }) => {
      const reader = await readerFor(flags)
      for await (const taken of takeIn(inputs, intakeOptions(flags, terminal))) {
        const found = taken.ok ? await explain(reader, taken.article, finding) : null
        if (!taken.ok) terminal.error(`onrecord: ${taken.error.message}\n`)
        if (found === null) continue
        terminal.out(
          flags.json === true ? `${JSON.stringify(found)}\n` : explanationText(found, { colour: terminal.colour })
        )
        exit(EXIT.ok)
        return
      }
      const advice = 'take the id from "onrecord read --json" of the same inputs'
      throw new OnrecordError('finding-unknown', 'no finding has this id', { input: finding, advice })
    })
}
