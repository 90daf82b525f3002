/**
 * The figures or commitments of the sentences in `tests/sentences/figures.json` or `commitments.json`, each with its near
 * miss: `npx tsx bench/finding-sentences.ts figures|commitments [--models FOLDER] [--freeze]`. Prints a line for each text that fails, and
 * at last one JSON line. `--models` reads with other weights; `--freeze` writes what passes to the file that the tests then
 * hold.
 */
import { parseArgs } from 'node:util'
import type { ReaderOptions } from '../src/index.js'
import { PASSING_COMMITMENTS, runCommitmentTable } from '../tests/sentences/commitments/run.js'
import { loadCommitmentTable } from '../tests/sentences/commitments/table.js'
import { PASSING_FIGURES, runFigureTable } from '../tests/sentences/figures/run.js'
import { loadFigureTable } from '../tests/sentences/figures/table.js'
import { freezePassing, passed } from '../tests/sentences/passing.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { models: { type: 'string' }, freeze: { type: 'boolean' } }
})

/** What each table reads, and where what passes is kept. */
const TABLES = {
  figures: {
    passing: PASSING_FIGURES,
    run: (reader: ReaderOptions) => {
      const { cases, published } = loadFigureTable()
      return runFigureTable(cases, published, reader)
    }
  },
  commitments: {
    passing: PASSING_COMMITMENTS,
    run: (reader: ReaderOptions) => {
      const { cases, published } = loadCommitmentTable()
      return runCommitmentTable(cases, published, reader)
    }
  }
} as const

async function run(name: keyof typeof TABLES): Promise<void> {
  const table = TABLES[name]
  const results = await table.run(values.models === undefined ? {} : { models: values.models })
  const right = passed(results)
  for (const { id, part, differences } of results) {
    if (differences.length > 0) process.stdout.write(`FAIL ${id}: ${part.text}\n     ${differences.join('\n     ')}\n`)
  }
  if (values.freeze === true) freezePassing(table.passing.file, table.passing.origin, right)
  const near = right.filter(id => id.endsWith('/near')).length
  const counts = { of: results.length / 2, cases: right.length - near, near }
  process.stdout.write(`${JSON.stringify({ bench: `${name} sentences`, ...counts })}\n`)
}

const [name] = positionals
if (name !== undefined && name in TABLES) await run(name as keyof typeof TABLES)
else {
  process.stderr.write(`give one of ${Object.keys(TABLES).join(', ')}\n`)
  process.exitCode = 2
}
