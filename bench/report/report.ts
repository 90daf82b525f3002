import { existsSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { BENCHES } from '../benches.js'
import { BenchError, readData } from '../data-file.js'
import { madeLine, type Made } from './made.js'

/** A line that a benchmark printed. */
export interface Line {
  readonly bench: string
  readonly made: Made
  readonly versions: Readonly<Record<string, string>>
  /** Most documents of each file that were read, where not all were. */
  readonly most?: number
}

const START = '<!-- measured: written by `npm run bench -- report`, from bench/measured.jsonl -->'
const END = '<!-- /measured -->'

/**
 * The lines of a file of saved results; none where there is no such file.
 * @throws BenchError for a line that no benchmark printed.
 */
export function savedLines(path: string): Line[] {
  if (!existsSync(path)) return []
  return readData(path)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((text, i) => {
      const line = parsed(text)
      if (line === null || !(line.bench in BENCHES)) {
        throw new BenchError(`line ${String(i + 1)} of ${path} is no result of a benchmark`)
      }
      return line
    })
}

function parsed(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Partial<Line> | null
    return line?.bench === undefined || line.made === undefined ? null : (line as Line)
  } catch {
    return null
  }
}

/** Lines with new ones in the place of those of the same benchmark, in the order in which benchmarks are listed. */
export function mergedLines(saved: readonly Line[], fresh: readonly Line[]): Line[] {
  const latest = new Map([...saved, ...fresh].map(line => [line.bench, line]))
  return Object.keys(BENCHES).flatMap(name => latest.get(name) ?? [])
}

/** The tables of lines, one heading a benchmark. */
export function tablesOf(lines: readonly Line[]): string {
  const parts = lines.map(line => {
    const part = line.most === undefined ? '' : ` The first ${String(line.most)} documents of each file.`
    const table = BENCHES[line.bench]?.table(line as never) ?? ''
    return `### \`${line.bench}\`\n\n${table}\n\n${madeLine(line.made, line.versions)}${part}`
  })
  return parts.length === 0 ? 'Nothing is saved yet.' : parts.join('\n\n')
}

/**
 * A document with the part between the marks replaced by the tables; the rest stays as it is.
 * @throws BenchError where the document has no such marks.
 */
export function withTables(document: string, lines: readonly Line[]): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  if (start < 0 || end < start) throw new BenchError(`the document has no ${START} … ${END}`)
  return `${document.slice(0, start + START.length)}\n\n${tablesOf(lines)}\n\n${document.slice(end)}`
}

/** Writes the saved lines and the tables of a Markdown file, formatted as the project's files are. */
export async function writeReport(lines: readonly Line[], saved: string, document: string): Promise<void> {
  const text = withTables(readData(document), lines)
  const options = await resolveConfig(document)
  writeFileSync(saved, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  writeFileSync(document, await format(text, { ...options, filepath: document }))
}
