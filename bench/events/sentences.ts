/**
 * The events of the hard sentences in `tests/sentences/events.json`, each with its near miss:
 * `npx tsx bench/events/sentences.ts [--only CONSTRUCTION] [--models FOLDER] [--verbose] [--freeze]`. Prints the shares by
 * construction, a line for each text that fails, and at last one JSON line. `--models` reads with other weights;
 * `--verbose` adds the text; `--freeze` writes what passes to `tests/sentences/events-passing.json`, which the tests then hold.
 */
import { parseArgs } from 'node:util'
import { PASSING_EVENTS, runEventTable, type EventResult } from '../../tests/sentences/events/run.js'
import { freezePassing, passed } from '../../tests/sentences/passing.js'
import { loadEventTable } from '../../tests/sentences/events/table.js'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    models: { type: 'string' },
    verbose: { type: 'boolean' },
    freeze: { type: 'boolean' }
  }
})

const print = (line: string) => process.stdout.write(`${line}\n`)

/** Cases, near misses, and cases that pass with their near miss. */
function counts(results: readonly EventResult[]): Record<'of' | 'cases' | 'near' | 'both', number> {
  const right = new Set(passed(results))
  const own = results.map(r => r.id).filter(id => !id.endsWith('/near'))
  const near = (id: string) => right.has(`${id}/near`)
  return {
    of: own.length,
    cases: own.filter(id => right.has(id)).length,
    near: own.filter(near).length,
    both: own.filter(id => right.has(id) && near(id)).length
  }
}

function shareLine(name: string, results: readonly EventResult[]): string {
  const { of, cases, near, both } = counts(results)
  return `${name.padEnd(24)} ${[cases, near, both].map(n => `${String(n)}/${String(of)}`.padStart(8)).join('')}`
}

function failureLines({ id, part, differences }: EventResult): string[] {
  const shown = values.verbose === true ? [`     ${part.text}`] : []
  return [`FAIL ${id}: ${differences.join(' ¦ ').replace(/\s+/gu, ' ')}`, ...shown]
}

async function run(): Promise<void> {
  const { cases, published } = loadEventTable()
  const chosen = values.only === undefined ? cases : cases.filter(c => c.construction === values.only)
  if (chosen.length === 0 || (values.freeze === true && values.only !== undefined)) {
    process.stderr.write(
      `--only is one of ${[...new Set(cases.map(c => c.construction))].join(', ')}; --freeze needs all\n`
    )
    process.exitCode = 2
    return
  }
  const results = await runEventTable(chosen, published, values.models === undefined ? {} : { models: values.models })
  print(`${''.padEnd(24)}    cases    near    both`)
  for (const name of new Set(results.map(r => r.construction))) {
    print(
      shareLine(
        name,
        results.filter(r => r.construction === name)
      )
    )
  }
  print(shareLine('all', results))
  for (const result of results.filter(r => r.differences.length > 0)) failureLines(result).forEach(print)
  if (values.freeze === true) freezePassing(PASSING_EVENTS.file, PASSING_EVENTS.origin, passed(results))
  print(JSON.stringify({ bench: 'event sentences', ...counts(results) }))
}

await run()
