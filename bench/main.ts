/**
 * Accuracy and speed: `npm run bench -- NAME [--data PATH…] [--peers all|none|NAME,…] [--first N] [--models DIR]`. Prints one
 * JSON line on standard output and a table on standard error.
 *
 * `npm run bench -- report [NAME…] [--saved FILE]` runs the benchmarks named and takes lines saved earlier from FILE, keeps
 * them in bench/measured.jsonl, and writes the tables of all that is kept into docs/benchmarks.md.
 */
import { parseArgs } from 'node:util'
import { OnrecordError } from '../src/index.js'
import type { BenchOptions } from './bench.js'
import { BENCHES } from './benches.js'
import { BenchError, needData } from './data-file.js'
import { wantedPeers } from './peers/peers.js'
import { madeNow } from './report/made.js'
import { mergedLines, savedLines, writeReport, type Line } from './report/report.js'

const KEPT = 'bench/measured.jsonl'
const DOCUMENT = 'docs/benchmarks.md'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true },
    peers: { type: 'string', default: 'all' },
    first: { type: 'string' },
    models: { type: 'string' },
    saved: { type: 'string' }
  }
})

/** Runs one benchmark: its JSON line, and its table on standard error. */
async function measured(name: string): Promise<Line> {
  const bench = BENCHES[name]
  if (bench === undefined) throw new BenchError(`no benchmark is called ${name}; ${usage()}`)
  const first = values.first === undefined ? undefined : Number(values.first)
  if (first !== undefined && !(Number.isInteger(first) && first > 0))
    throw new BenchError('--first wants a whole number')
  const { models } = values
  const options: BenchOptions = {
    data: values.data ?? bench.data,
    peers: wantedPeers(values.peers),
    most: first ?? Infinity,
    models
  }
  for (const path of options.data) needData(path)
  const result = (await bench.run(options)) as Pick<Line, 'versions'>
  process.stderr.write(`${bench.table(result as never)}\n`)
  return { bench: name, made: madeNow(new Date()), ...(first === undefined ? {} : { most: first }), ...result }
}

async function report(names: readonly string[]): Promise<void> {
  if (values.data !== undefined) throw new BenchError('a report is of the usual data; leave out --data')
  if (values.saved !== undefined) needData(values.saved)
  const fresh = values.saved === undefined ? [] : savedLines(values.saved)
  for (const name of names) fresh.push(await measured(name))
  await writeReport(mergedLines(savedLines(KEPT), fresh), KEPT, DOCUMENT)
}

function usage(): string {
  return `usage: npm run bench -- ${[...Object.keys(BENCHES), 'report'].join('|')} [--data PATH] [--peers NAMES] [--first N]`
}

const [name, ...others] = positionals
try {
  if (name === undefined) throw new BenchError(usage())
  if (name === 'report') await report(others)
  else process.stdout.write(`${JSON.stringify(await measured(name))}\n`)
} catch (error) {
  if (!(error instanceof BenchError || error instanceof OnrecordError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
