/**
 * The time expressions of `tests/times/times.json`: `npx tsx bench/times.ts [--form FORM] [--models FOLDER]`. Prints the
 * shares by form, a line for each sentence that is not read exactly as expected, and at last one JSON line. `--models`
 * reads with other weights.
 */
import { parseArgs } from 'node:util'
import { differenceOf, isRight, runTable, scoreOf, type Result } from '../tests/times/run-table.js'
import { loadTable } from '../tests/times/table.js'

const { values } = parseArgs({ options: { form: { type: 'string' }, models: { type: 'string' } } })
const print = (line: string) => process.stdout.write(`${line}\n`)

function line(name: string, results: readonly Result[]): string {
  const { right, of, extra, sentences } = scoreOf(results)
  const cells = [`${String(right)}/${String(of)}`, String(extra), `${String(sentences)}/${String(results.length)}`]
  return [name.padEnd(24), ...cells.map(cell => cell.padStart(9))].join(' ')
}

async function run(): Promise<void> {
  const table = loadTable()
  const chosen = values.form === undefined ? table : table.filter(s => s.form === values.form)
  const forms = [...new Set(chosen.map(s => s.form))]
  if (forms.length === 0) {
    process.stderr.write(`no such form; there are ${[...new Set(table.map(s => s.form))].join(', ')}\n`)
    process.exitCode = 2
    return
  }
  const results = await runTable(chosen, values.models === undefined ? {} : { models: values.models })
  print(`${'form'.padEnd(24)} found         extra sentences`)
  for (const form of forms) {
    print(
      line(
        form,
        results.filter(r => r.sentence.form === form)
      )
    )
  }
  print(line('all', results))
  for (const result of results.filter(r => !isRight(r))) print(`WRONG ${differenceOf(result)}`)
  print(JSON.stringify({ bench: 'times', ...scoreOf(results) }))
}

await run()
