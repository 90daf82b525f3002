import { createHash } from 'node:crypto'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Article } from '../src/index.js'

/**
 * Words a second of the whole `read` on one core, and peak memory, over a JSONL file of articles. Reads everything twice and
 * says whether both passes gave the same bytes.
 */
export async function run(data = '../shared/corpora/news-stories/dev.jsonl.gz'): Promise<unknown> {
  const reader = await openReader()
  const articles: Article[] = []
  let failed = 0
  for await (const taken of takeIn([data], { maxSize: DEFAULT_MAX_SIZE })) {
    if (taken.ok) articles.push(taken.article)
    else failed++
  }
  const words = articles.reduce((sum, a) => sum + (a.text.match(/\S+/gu)?.length ?? 0), 0)
  const passes = []
  for (let pass = 0; pass < 2; pass++) {
    const hash = createHash('sha256')
    const start = process.hrtime.bigint()
    for (const article of articles) hash.update(JSON.stringify(await reader.read(article)))
    passes.push({ seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes: hash.digest('hex') })
  }
  const best = Math.min(...passes.map(p => p.seconds))
  return {
    bench: 'speed',
    articles: articles.length,
    failed,
    words,
    seconds: Math.round(best * 100) / 100,
    wordsPerSecond: Math.round(words / best),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    sameBytes: new Set(passes.map(p => p.bytes)).size === 1
  }
}
