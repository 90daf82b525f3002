import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Offsets } from '../src/language/layers.js'
import { DEFAULT_MAX_SIZE, openReader, takeIn } from '../src/index.js'
import type { Analyser, AnalysedQuote } from './analyser.js'
import { leftOutLine, measurePeers, withOwn, type BenchOptions, type Measured } from './bench.js'
import { BenchError, needData, readData } from './data-file.js'
import { onrecordVersion } from './own-analyser.js'
import { fraction, markdownTable } from './table.js'
import { wholeText } from './parse/layout.js'

/** What the shared scorer says of one system's attributions; a share is from 0 to 1. */
export interface AttributionScore {
  readonly data: string
  readonly system: string
  readonly articles: number
  readonly exact: Readonly<Record<'source' | 'cue' | 'content', { readonly f1: number }>>
  readonly attributions: { readonly f1: number }
  /** Of the attributions that are found, the share with the right source. */
  readonly sourceRight: number
}

const SCORER = join('..', 'shared', 'score', 'score.mjs')

/** Attributions of PolNeAR-like articles by the shared scorer, and the quotations of tools that find them. */
export async function run(options: BenchOptions): Promise<Measured<AttributionScore>> {
  needData(SCORER)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    const own: AttributionScore[] = []
    const golds = options.data.map(path => ({ path, gold: shortened(path, options.most, folder) }))
    for (const { path, gold } of golds) own.push(score('Onrecord', path, gold, await ownReadings(gold, options.models)))
    const others = await measurePeers(options.peers, 'quotes', async peer => {
      const out: AttributionScore[] = []
      for (const { path, gold } of golds) out.push(score(peer.name, path, gold, await readingsOf(peer, gold)))
      return out
    })
    return withOwn({ name: 'Onrecord', version: onrecordVersion(options.models) }, own, others)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Exact span F1 of each role, and of whole attributions. */
export function table({ scores, leftOut }: Measured<AttributionScore>): string {
  const head = ['exact span F1', 'articles', 'source', 'cue', 'content', 'attributions', 'source right']
  const rows = scores.map(({ system, articles, exact, attributions, sourceRight }) => [
    ...[system, String(articles)],
    ...[exact.source.f1, exact.cue.f1, exact.content.f1, attributions.f1, sourceRight].map(fraction)
  ])
  return `${markdownTable(head, rows)}${leftOutLine(leftOut)}`
}

/** A copy of the first `most` articles of a JSONL file, so that the scorer counts only those. */
function shortened(path: string, most: number, folder: string): string {
  const lines = readData(path)
    .split('\n')
    .filter(line => line.trim() !== '')
  const out = join(folder, basename(path).replace(/\.gz$/u, ''))
  writeFileSync(out, `${lines.slice(0, most).join('\n')}\n`)
  return out
}

function score(system: string, path: string, gold: string, readings: readonly object[]): AttributionScore {
  const file = `${gold}.readings`
  writeFileSync(file, readings.map(reading => JSON.stringify(reading)).join('\n'))
  const done = spawnSync(process.execPath, [SCORER, 'polnear', '--readings', file, '--gold', gold], {
    encoding: 'utf8'
  })
  if (done.status !== 0) throw new BenchError(`the scorer failed: ${done.stderr}`)
  return { data: basename(path), system, ...(JSON.parse(done.stdout) as Omit<AttributionScore, 'data' | 'system'>) }
}

async function ownReadings(gold: string, models: string | undefined): Promise<object[]> {
  const reader = await openReader(models === undefined ? {} : { models })
  const out: object[] = []
  for await (const taken of takeIn([gold], { maxSize: DEFAULT_MAX_SIZE })) {
    if (taken.ok) out.push(await reader.read(taken.article))
  }
  return out
}

/** What the scorer reads of a record, from the quotations that a tool finds. */
async function readingsOf(peer: Analyser, gold: string): Promise<object[]> {
  const out: object[] = []
  for (const line of readData(gold).trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string }
    const { quotes } = await peer.analyse(wholeText(text), { gold: false, want: 'quotes' })
    out.push({ article: { text }, statements: quotes.map(quote => statementOf(text, quote)) })
  }
  return out
}

function statementOf(text: string, { content, source, cue }: AnalysedQuote): object {
  const spans = (offsets: Offsets | null) =>
    offsets === null ? [] : [{ ...offsets, quote: text.slice(offsets.start, offsets.end) }]
  return { source: spans(source), cue: spans(cue), content: spans(content), within: null }
}
