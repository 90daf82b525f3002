import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { mergedLines, savedLines, withTables, type Line } from '../../bench/report/report.js'
import { markdownTable, percent } from '../../bench/table.js'

const made = { date: '2024-05-01', node: '20.1.0', onnxruntime: '1.2.3', processor: 'Abacus', cores: 2 }
const score = { precision: 0.5, recall: 0.25, f1: 1 / 3, gold: 8 }
const line = (name: string, f1: number): Line & { scores: unknown[]; leftOut: unknown[] } => ({
  bench: name,
  made,
  versions: { Onrecord: '9.9.9 (reader-9)', other: '2' },
  scores: [
    {
      data: 'harbour.iob2',
      system: 'Onrecord',
      words: 'gold',
      PER: score,
      ORG: score,
      LOC: score,
      all: { ...score, f1 }
    }
  ],
  leftOut: [{ peer: 'wink', why: 'has no names' }]
})
const DOCUMENT = `# Title

Written by hand.

<!-- measured: written by \`npm run bench -- report\`, from bench/measured.jsonl -->

an earlier table

<!-- /measured -->

Also by hand.
`

describe('the report', () => {
  it('replaces what stands between the marks and nothing else', () => {
    const text = withTables(DOCUMENT, [line('names', 0.5)])
    expect(text).toMatch(/^# Title\n\nWritten by hand\.\n/u)
    expect(text).toMatch(/\nAlso by hand\.\n$/u)
    expect(text).not.toContain('an earlier table')
    expect(text).toContain('| harbour | Onrecord |  gold |     8 | .333 | .333 | .333 | .500 |      .500 |   .250 |')
    expect(text).toContain('Left out: wink (has no names).')
    expect(text).toContain(
      '2024-05-01: Onrecord 9.9.9 (reader-9), other 2, Node 20.1.0, onnxruntime 1.2.3; Abacus, 2 cores.'
    )
  })

  it('writes the same when it is written again', () => {
    const once = withTables(DOCUMENT, [line('names', 0.5)])
    expect(withTables(once, [line('names', 0.5)])).toBe(once)
  })

  it('refuses a document without the marks', () => {
    expect(() => withTables('# Title\n', [])).toThrow('the document has no <!-- measured')
  })

  it('keeps the last line of each benchmark, in the order of the list', () => {
    const lines = mergedLines([line('speed', 0), line('names', 0.1)], [line('names', 0.2), line('parse', 0)])
    expect(lines.map(({ bench }) => bench)).toEqual(['parse', 'names', 'speed'])
    expect(lines[1]).toEqual(line('names', 0.2))
  })

  it('has put into docs/benchmarks.md what is saved', async () => {
    const path = 'docs/benchmarks.md'
    const document = readFileSync(path, 'utf8')
    const written = withTables(document, savedLines('bench/measured.jsonl'))
    expect(await format(written, { ...(await resolveConfig(path)), filepath: path })).toBe(document)
  })
})

describe('a table', () => {
  it('has columns of even width', () => {
    expect(markdownTable(['a', 'long'], [['word', '1']])).toBe(
      ['| a    | long |', '| ---- | ---: |', '| word |    1 |'].join('\n')
    )
  })

  it('has a dash where there is no share', () => {
    expect([percent(0.87654), percent(null), percent(1)]).toEqual(['87.65', '–', '100.00'])
  })
})
