import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { storyText } from '../../export/index.js'
import { OnrecordError, type Reading } from '../../record/index.js'
import { buildStoryFiles, dossierAs, formatOf } from '../../service/dossier.js'
import { storiesOf } from '../../service/stories.js'
import { eachReading, exitOf, readerFor } from '../collect.js'
import { withInputFlags, withThreadsFlag, type InputFlags } from '../options.js'
import type { Terminal } from '../terminal.js'

interface StoryFlags extends InputFlags {
  readonly json?: boolean
  readonly full?: boolean
  readonly output?: string
}

/** `onrecord story`: the articles as stories, printed or written as a dossier. */
export function storyCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return withThreadsFlag(withInputFlags(new Command('story')))
    .summary('put articles together: what agrees, differs, changed, and who said it')
    .description(
      'Reads articles, groups them into stories, and prints each story, or writes a dossier: one page with what is agreed, what differs, what changed, and the words behind every line.'
    )
    .argument('<input...>', 'files, folders, or - for standard input')
    .option('-o, --output <file>', 'write the dossier: .html, .md or .json')
    .option('--json', 'print one Story a line (docs/reference.md)')
    .option('--full', 'with --json: each story with its readings')
    .action(async (inputs: string[], flags: StoryFlags) => {
      if (flags.output !== undefined) formatOf(flags.output)
      const reader = await readerFor(flags)
      const readings: Reading[] = []
      const outcome = await eachReading(inputs, reader, flags, terminal, r => readings.push(r))
      terminal.progress(`joining ${String(readings.length)} articles`)
      const stories = await storiesOf(readings, reader, flags.lexicon ?? null)
      terminal.progress('')
      if (flags.output !== undefined) {
        write(flags.output, dossierAs(formatOf(flags.output), buildStoryFiles(stories, readings)))
        terminal.error(`dossier written: ${flags.output}\n`)
      } else if (flags.json === true) {
        for (const story of stories)
          terminal.out(`${JSON.stringify(flags.full === true ? withReadings(story, readings) : story)}\n`)
      } else {
        for (const story of stories) terminal.out(storyText(story, readings, { colour: terminal.colour }))
      }
      exit(exitOf(outcome))
    })
}

function withReadings<T extends { readonly articles: readonly { readonly id: string }[] }>(
  story: T,
  readings: readonly Reading[]
) {
  const own = new Set(story.articles.map(a => a.id))
  return { ...story, readings: readings.filter(r => own.has(r.article.id)) }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    const reason = `cannot be written: ${error instanceof Error ? error.message : String(error)}`
    throw new OnrecordError('output-failed', reason, { input: path, advice: 'choose another file with -o' })
  }
}
