import { wordHash } from '../../record/word-hash.js'
import type { BodyWord } from './body-words.js'

/** A run of words that an article shares with an earlier one, as places in the lists of words; `to` is exclusive. */
export interface Copied {
  readonly from: number
  readonly to: number
  readonly source: number
  readonly sourceFrom: number
}

/** Words that must run on alike before a place is looked at (8-word shingles). */
const SHINGLE = 8

/** Words outside quotation marks that make a run running prose: two reports may quote one speaker, but not write one sentence. */
const PROSE = 14

/** Words that an editor may have changed between two runs of one passage. */
const GAP = 5

/**
 * For each article, in the order given, the runs that an earlier one has too. One quotation in two reports is not
 * copying. Each shingle is kept once, where it first stands, so time is linear in the words.
 */
export function copiedPassages(articles: readonly (readonly BodyWord[])[]): Copied[][] {
  const first = new Map<number, { article: number; at: number }>()
  return articles.map((words, article) => {
    const hashes = shingleHashes(words)
    const runs: Copied[] = []
    for (let at = 0; at < hashes.length; at++) {
      const place = first.get(hashes[at] ?? 0)
      if (place === undefined) continue
      const run = runFrom(words, at, articles[place.article] ?? [], place.at)
      if (run < SHINGLE) continue
      runs.push({ from: at, to: at + run, source: place.article, sourceFrom: place.at })
      at += run - 1
    }
    for (const [at, hash] of hashes.entries()) if (!first.has(hash)) first.set(hash, { article, at })
    return chained(runs).filter(run => isProse(words, run))
  })
}

/** Runs that follow one another in both articles, with a few words changed between them, as one. */
function chained(runs: readonly Copied[]): Copied[] {
  const out: Copied[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const gap = last === undefined ? Infinity : run.from - last.to
    const sourceGap = last === undefined ? Infinity : run.sourceFrom - (last.sourceFrom + last.to - last.from)
    const follows = last?.source === run.source && gap <= GAP && Math.abs(sourceGap) <= GAP
    if (follows) out[out.length - 1] = { ...last, to: run.to }
    else out.push(run)
  }
  return out
}

function runFrom(a: readonly BodyWord[], i: number, b: readonly BodyWord[], j: number): number {
  let run = 0
  while (i + run < a.length && a[i + run]?.stem === b[j + run]?.stem) run++
  return run
}

function isProse(words: readonly BodyWord[], run: Copied): boolean {
  let prose = 0
  for (let i = run.from; i < run.to; i++) if (words[i]?.quoted === false) prose++
  return prose >= PROSE
}

/** A 32-bit hash (FNV-1a over code units) of each run of 8 words; equal words are checked where it matches. */
function shingleHashes(words: readonly BodyWord[]): number[] {
  const single = words.map(word => wordHash(word.stem))
  return single.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => {
    let hash = 0x811c9dc5
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash ^ (single[i] ?? 0), 0x01000193) ^ (hash >>> 15)
    return hash
  })
}
