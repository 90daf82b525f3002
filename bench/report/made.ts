import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** When, with what and on what a benchmark ran. */
export interface Made {
  /** Day by the clock of the machine, ISO 8601. */
  readonly date: string
  readonly node: string
  readonly onnxruntime: string
  readonly processor: string
  readonly cores: number
}

/** What there is now. */
export function madeNow(now: Date): Made {
  const runtime = new URL('../../node_modules/onnxruntime-node/package.json', import.meta.url)
  const { version } = JSON.parse(readFileSync(runtime, 'utf8')) as { version: string }
  return {
    date: now.toISOString().slice(0, 10),
    node: process.versions.node,
    onnxruntime: version,
    processor: cpus()[0]?.model.replace(/\s+/gu, ' ').trim() ?? 'unknown processor',
    cores: cpus().length
  }
}

/** The same in one sentence, with the versions of the tools that were measured. */
export function madeLine(made: Made, versions: Readonly<Record<string, string>>): string {
  const { date, node, onnxruntime, processor, cores } = made
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${date}: ${[...tools, `Node ${node}`, `onnxruntime ${onnxruntime}`].join(', ')}; ${processor}, ${String(cores)} cores.`
}
