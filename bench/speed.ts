import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Article } from '../src/index.js'
import type { Analyser } from './analyser.js'
import { leftOutLine, measurePeers, withOwn, type BenchOptions, type Measured } from './bench.js'
import { onrecordVersion } from './own-analyser.js'
import { wholeText } from './parse/layout.js'
import { markdownTable, whole } from './table.js'

/** How fast one system reads; words are those between white space, so that every system is counted alike. */
export interface SpeedScore {
  readonly data: string
  readonly system: string
  readonly articles: number
  readonly words: number
  readonly seconds: number
  readonly wordsPerSecond: number
  /** Whether two passes gave the same bytes. */
  readonly sameBytes: boolean
  /** Articles that could not be taken in, and the most memory; only of Onrecord, which runs in this process. */
  readonly failed?: number
  readonly peakMegabytes?: number
}

/**
 * Words a second of the whole `read`, and of the other tools' tags, trees and names, over JSONL files of articles. Everything runs on
 * one core and is read twice in one process; the faster pass counts, so that nothing is paid for warming up.
 */
export async function run(options: BenchOptions): Promise<Measured<SpeedScore>> {
  const files: { data: string; articles: Article[]; failed: number }[] = []
  for (const path of options.data) files.push(await articlesOf(path, options.most))
  const own: SpeedScore[] = []
  const reader = await openReader(options.models === undefined ? {} : { models: options.models })
  for (const { data, articles, failed } of files) {
    const passes = await timed(articles, async article => JSON.stringify(await reader.read(article)))
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    own.push({ data, system: 'Onrecord', ...passes, failed, peakMegabytes })
  }
  const others = await measurePeers(options.peers, 'tokens', async peer => {
    const out: SpeedScore[] = []
    for (const { data, articles } of files) {
      out.push({ data, system: peer.name, ...(await timed(articles, article => analysed(peer, article))) })
    }
    return out
  })
  return withOwn({ name: 'Onrecord', version: onrecordVersion(options.models) }, own, others)
}

/** Words a second of each system. */
export function table({ scores, leftOut }: Measured<SpeedScore>): string {
  const head = ['system', 'articles', 'words', 'words a second', 'same bytes twice', 'megabytes']
  const rows = scores.map(({ system, articles, words, wordsPerSecond, sameBytes, peakMegabytes }) => [
    ...[system, whole(articles), whole(words), whole(wordsPerSecond), sameBytes ? 'yes' : 'no'],
    peakMegabytes === undefined ? '–' : whole(peakMegabytes)
  ])
  return `${markdownTable(head, rows)}${leftOutLine(leftOut)}`
}

async function articlesOf(path: string, most: number): Promise<{ data: string; articles: Article[]; failed: number }> {
  const articles: Article[] = []
  let failed = 0
  for await (const taken of takeIn([path], { maxSize: DEFAULT_MAX_SIZE })) {
    if (articles.length + failed >= most) break
    if (taken.ok) articles.push(taken.article)
    else failed++
  }
  return { data: basename(path), articles, failed }
}

async function analysed(peer: Analyser, { text }: Article): Promise<string> {
  return JSON.stringify(await peer.analyse(wholeText(text), { gold: false, want: 'all' }))
}

async function timed(
  articles: readonly Article[],
  read: (article: Article) => Promise<string>
): Promise<Pick<SpeedScore, 'articles' | 'words' | 'seconds' | 'wordsPerSecond' | 'sameBytes'>> {
  const words = articles.reduce((sum, a) => sum + (a.text.match(/\S+/gu)?.length ?? 0), 0)
  const passes: { seconds: number; bytes: string }[] = []
  for (let pass = 0; pass < 2; pass++) {
    const hash = createHash('sha256')
    const start = process.hrtime.bigint()
    for (const article of articles) hash.update(await read(article))
    passes.push({ seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes: hash.digest('hex') })
  }
  const best = Math.min(...passes.map(p => p.seconds))
  return {
    articles: articles.length,
    words,
    seconds: Math.round(best * 100) / 100,
    wordsPerSecond: Math.round(words / best),
    sameBytes: new Set(passes.map(p => p.bytes)).size === 1
  }
}
