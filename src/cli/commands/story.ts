import { Command, Option } from 'commander'
import { changesJsonLines, changesText, storyText, type DossierInput } from '../../export/index.js'
import type { Reading, Story } from '../../record/index.js'
import { loadDecisions } from '../../service/decisions.js'
import { buildStoryFiles, dossierAs, formatOf } from '../../service/dossier.js'
import { knownAt, storiesOf } from '../../service/stories.js'
import { eachReading, EXIT, exitOf, readerFor } from '../collect.js'
import { isoDate, withInputFlags, withThreadsFlag, type InputFlags } from '../options.js'
import type { Terminal } from '../terminal.js'
import { checkOutput, writeOutput } from '../write-output.js'

interface StoryFlags extends InputFlags {
  readonly json?: boolean
  readonly full?: boolean
  readonly output?: string
  readonly decisions?: string
  readonly asOf?: string
  readonly since?: string
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
    .addOption(
      new Option('--json', 'print one Story a line (docs/reference.md); with --since one change a line').conflicts(
        'output'
      )
    )
    .option('--full', 'with --json: each story with its readings')
    .option(
      '--decisions <file>',
      'what you decided about the stories: articles pinned, kept together or apart (docs/reference.md)'
    )
    .addOption(
      new Option('--as-of <time>', 'the record as it was known at a time, as YYYY-MM-DD or ISO 8601').argParser(isoDate)
    )
    .addOption(
      new Option('--since <time>', 'only what changed after a time, up to --as-of where it is given').argParser(isoDate)
    )
    .action(async (inputs: string[], flags: StoryFlags, command: Command) => {
      refuseFlags(flags, command)
      const decisions = flags.decisions === undefined ? [] : loadDecisions(flags.decisions)
      const reader = await readerFor(flags)
      const readings: Reading[] = []
      const outcome = await eachReading(inputs, reader, flags, terminal, r => readings.push(r))
      terminal.progress(`joining ${String(readings.length)} articles`)
      const { lexicon = null, asOf = null } = flags
      const stories = await storiesOf(readings, reader, { lexicon, decisions, asOf })
      terminal.progress('')
      const known = knownAt(readings, asOf)
      if (known.length < readings.length) terminal.error(leftOutLine(readings.length - known.length, asOf ?? ''))
      if (known.length > 0) show(stories, known, flags, terminal)
      exit(known.length > 0 ? exitOf(outcome) : EXIT.failed)
    })
}

/** Flags that would say nothing together are a mistake, not a wish, and so is a file that cannot be written. */
function refuseFlags({ output, json, full, since, asOf }: StoryFlags, command: Command): void {
  if (output !== undefined) {
    formatOf(output)
    checkOutput(output)
  }
  if (full === true && (json !== true || since !== undefined)) {
    command.error('error: --full goes with --json, without --since', { exitCode: EXIT.failed })
  }
  if (since !== undefined && asOf !== undefined && since > asOf) {
    command.error(`error: --since ${since} is later than --as-of ${asOf}; give the earlier time first`, {
      exitCode: EXIT.failed
    })
  }
}

function leftOutLine(count: number, asOf: string): string {
  const articles = count === 1 ? '1 article is' : `${String(count)} articles are`
  return `onrecord: ${articles} left out: not surely known by ${asOf} (published or updated later, or undated)\n`
}

/** Writes the dossier, or prints the stories, or what changed in them. */
function show(stories: readonly Story[], readings: readonly Reading[], flags: StoryFlags, terminal: Terminal): void {
  const files = buildStoryFiles(stories, readings, { since: flags.since ?? null, asOf: flags.asOf ?? null })
  if (flags.output !== undefined) {
    writeOutput(flags.output, dossierAs(formatOf(flags.output), files))
    terminal.error(`dossier written: ${flags.output}\n`)
  } else if (flags.since !== undefined) {
    const { colour } = terminal
    terminal.out(flags.json === true ? changesJsonLines(files) : changesText(files, { colour }) || 'Nothing changed.\n')
  } else if (flags.json === true) {
    for (const { story, readings: own } of files) {
      terminal.out(`${JSON.stringify(flags.full === true ? { ...story, readings: own } : story)}\n`)
    }
  } else printStories(files, terminal)
}

function printStories(files: readonly DossierInput[], { out, colour }: Terminal): void {
  for (const { story, readings, changes } of files) out(storyText(story, readings, { colour, changes }))
}
