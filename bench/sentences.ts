/**
 * The statements of the hard sentences in `tests/sentences/statements.json`, each with its near miss:
 * `npx tsx bench/sentences.ts [--only CONSTRUCTION] [--models FOLDER] [--verbose] [--freeze]`. Prints the shares by
 * construction, a line for each text that fails, and at last one JSON line. `--models` reads with other weights;
 * `--verbose` adds the text; `--freeze` writes what passes to `tests/sentences/passing.json`, which the tests then hold.
 */
import { parseArgs } from 'node:util'
import { freezePassing, passed } from '../tests/sentences/passing.js'
import { PASSING, runTable, type Result } from '../tests/sentences/run-table.js'
import { summaryOf, type Share, type Summary } from '../tests/sentences/summary.js'
import { loadTable } from '../tests/sentences/table.js'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    models: { type: 'string' },
    verbose: { type: 'boolean' },
    freeze: { type: 'boolean' }
  }
})

const print = (line: string) => process.stdout.write(`${line}\n`)

function shareLine(name: string, { cases, near, both }: Summary): string {
  const cell = ({ passed, of }: Share) => `${String(passed).padStart(4)}/${String(of)}`.padEnd(9)
  return [name.padEnd(28), ...[cases, near, both].map(cell)].join(' ').trimEnd()
}

function failureLines({ id, part, differences }: Result): string[] {
  const text = [part.headline, part.text].filter(x => x !== undefined).join(' ¶ ')
  const shown = values.verbose === true ? [`     ${text.replace(/\s+/gu, ' ')}`] : []
  return [`FAIL ${id}: ${differences.join(' ¦ ').replace(/\s+/gu, ' ')}`, ...shown]
}

function usage(message: string): void {
  process.stderr.write(
    `${message}\nusage: npx tsx bench/sentences.ts [--only CONSTRUCTION] [--models FOLDER] [--verbose] [--freeze]\n`
  )
  process.exitCode = 2
}

async function run(): Promise<void> {
  const { cases, published } = loadTable()
  const chosen = values.only === undefined ? cases : cases.filter(c => c.construction === values.only)
  if (chosen.length === 0) {
    usage(`no such construction; there are ${[...new Set(cases.map(c => c.construction))].join(', ')}`)
    return
  }
  if (values.freeze === true && values.only !== undefined) {
    usage('--freeze needs the whole table')
    return
  }
  const results = await runTable(chosen, published, values.models === undefined ? {} : { models: values.models })
  const summary = summaryOf(results)
  print(`${'construction'.padEnd(28)}  cases     near      both`)
  for (const [name, counts] of Object.entries(summary.constructions)) print(shareLine(name, counts))
  print(shareLine('all', summary))
  for (const result of results.filter(r => r.differences.length > 0)) failureLines(result).forEach(print)
  if (values.freeze === true) freezePassing(PASSING.file, PASSING.origin, passed(results))
  print(JSON.stringify({ bench: 'sentences', ...summary }))
}

await run()
