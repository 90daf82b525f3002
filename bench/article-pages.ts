import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeIn, DEFAULT_MAX_SIZE } from '../src/intake/index.js'
import type { Article } from '../src/record/index.js'

/** Tokens in a row that are compared, as in the article extraction benchmark whose pages these are. */
const SHINGLE = 4

/** Segments that a gold article text holds: what the report says, without captions and page matter. */
const REPORT = new Set(['body', 'heading', 'standfirst', 'dateline', 'embed', 'correction'])

/** How close the text of pages comes to what a person took for their article: shingle scores, the mean over pages. */
export interface PageScore {
  readonly pages: number
  readonly failed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Reads the pages under `data` (ground-truth.json, html/ID.html.gz) and scores their text. */
export async function articlePages(data: string): Promise<PageScore> {
  const gold = JSON.parse(readFileSync(join(data, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  const ids = Object.keys(gold).sort()
  const inputs = ids.map(id => join(data, 'html', `${id}.html.gz`))
  const found: string[] = []
  for await (const taken of takeIn(inputs, { maxSize: 8 * DEFAULT_MAX_SIZE }))
    found.push(taken.ok ? reportOf(taken.article) : '')
  const scores = ids.map((id, i) => score(gold[id]?.articleBody ?? '', found[i] ?? ''))
  const precision = mean(scores.map(s => s.precision))
  const recall = mean(scores.map(s => s.recall))
  return {
    pages: ids.length,
    failed: found.filter(text => text === '').length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall))
  }
}

function reportOf(article: Article): string {
  const kept = article.segments.filter(segment => REPORT.has(segment.kind))
  return kept.map(segment => article.text.slice(segment.start, segment.end)).join('\n')
}

function score(gold: string, found: string): { precision: number; recall: number } {
  const want = shingles(gold)
  const have = shingles(found)
  let shared = 0
  let all = 0
  for (const [shingle, count] of have) {
    shared += Math.min(count, want.get(shingle) ?? 0)
    all += count
  }
  const wanted = [...want.values()].reduce((a, b) => a + b, 0)
  return { precision: all === 0 ? 0 : shared / all, recall: wanted === 0 ? 0 : shared / wanted }
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, tokens.length - SHINGLE + 1) && tokens.length > 0; i++) {
    const shingle = tokens.slice(i, i + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
}

function rounded(value: number): number {
  return Math.round(value * 10000) / 10000
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--data')
  const data = at < 0 ? '../shared/corpora/article-pages' : (process.argv[at + 1] ?? '')
  process.stdout.write(`${JSON.stringify({ bench: 'article-pages', ...(await articlePages(data)) })}\n`)
}
