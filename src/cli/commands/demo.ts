import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import type { Reading } from '../../record/index.js'
import { buildStoryFiles, dossierAs, formatOf } from '../../service/dossier.js'
import { storiesOf } from '../../service/stories.js'
import { DEFAULT_MAX_SIZE } from '../../intake/index.js'
import { eachReading, exitOf, readerFor } from '../collect.js'
import { USUAL_THREADS } from '../options.js'
import type { Terminal } from '../terminal.js'
import { checkOutput, writeOutput } from '../write-output.js'

/** `onrecord demo`: reads the sample coverage and writes its dossier. */
export function demoCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command('demo')
    .summary('read the sample coverage and write its dossier')
    .description(
      'Reads the sample coverage that comes with Onrecord (all of it invented), writes the dossier, and says where it is.'
    )
    .option('-o, --output <file>', 'where to write the dossier: .html, .md or .json', 'onrecord-dossier.html')
    .action(async (flags: { output: string }) => {
      const path = resolve(flags.output)
      const format = formatOf(path)
      checkOutput(path)
      const coverage = fileURLToPath(new URL('../../../examples/coverage/', import.meta.url))
      const input = { maxSize: DEFAULT_MAX_SIZE, threads: USUAL_THREADS }
      const reader = await readerFor(input)
      const readings: Reading[] = []
      const outcome = await eachReading([coverage], reader, input, terminal, r => readings.push(r))
      const stories = await storiesOf(readings, reader)
      writeOutput(path, dossierAs(format, buildStoryFiles(stories, readings)))
      terminal.out(summary(readings, stories.length, path))
      exit(exitOf(outcome))
    })
}

function summary(readings: readonly Reading[], stories: number, path: string): string {
  const sum = (of: (r: Reading) => number) => String(readings.reduce((n, r) => n + of(r), 0))
  return [
    `Read ${String(readings.length)} invented reports: ${sum(r => r.statements.length)} statements, ${sum(r => r.figures.length)} figures,`,
    `${sum(r => r.events.length)} events, ${sum(r => r.commitments.length)} commitments, in ${stories === 1 ? 'one story' : `${String(stories)} stories`}.`,
    '',
    `The dossier is ${path}`,
    ...(/\.html?$/iu.test(path) ? ['Open it in a browser; it needs no network.'] : []),
    ''
  ].join('\n')
}
