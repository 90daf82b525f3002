import { basename } from 'node:path'
import type { Analyser } from '../analyser.js'
import { leftOutLine, measureFiles, type BenchOptions, type Measured } from '../bench.js'
import { readData } from '../data-file.js'
import { markdownTable, percent, whole } from '../table.js'
import { addCounts, f1, MEASURES, scoreSentences, type Counts, type Measure } from './conll-score.js'
import { layoutOf } from './layout.js'
import { sentencesFound, sentencesGiven } from './system-sentences.js'
import { readTreebank, type TreebankDocument } from './treebank.js'

/** F1 of each measure, from 0 to 1; null where the analyser has no such layer. */
export type Scores = Readonly<Record<Measure, number | null>>

/** How one analyser reads one treebank; a mode is null where the analyser cannot do it. */
export interface ParseScore {
  readonly data: string
  readonly system: string
  readonly words: number
  /** With the words of the treebank, and its sentences where the analyser takes them. */
  readonly gold: Scores | null
  /** From the text of its paragraphs. */
  readonly raw: Scores | null
  /** The same over the documents of the genre `news`, where the treebank names genres. */
  readonly news: { readonly words: number; readonly gold: Scores | null; readonly raw: Scores | null } | null
}

/** Trees of the reader, and of other tools, over files of CoNLL-U. */
export function run(options: BenchOptions): Promise<Measured<ParseScore>> {
  return measureFiles(options, 'tokens', (path, analyser) => parseScore(path, analyser, options.most))
}

const GOLD = {
  upos: 'UPOS',
  xpos: 'XPOS',
  feats: 'features',
  lemma: 'lemma',
  uas: 'UAS',
  las: 'LAS',
  fullLas: 'LAS, subtypes'
}
const RAW = { tokens: 'tokens', words: 'words', sentences: 'sentences', upos: 'UPOS', uas: 'UAS', las: 'LAS' }

/** Two tables: with gold words, and from raw text. */
export function table({ scores, leftOut }: Measured<ParseScore>): string {
  const rows = scores.flatMap(({ data, system, words, gold, raw, news }) => [
    { name: data.replace(/\.conllu(?:\.gz)?$/u, ''), system, words, gold, raw },
    ...(news === null ? [] : [{ name: `${data.replace(/\.conllu(?:\.gz)?$/u, '')}, news`, system, ...news }])
  ])
  const part = (columns: Partial<Record<Measure, string>>, mode: 'gold' | 'raw') =>
    markdownTable(
      ['data', 'system', 'gold words', ...Object.values(columns)],
      rows
        .filter(row => row[mode] !== null)
        .sort((a, b) => a.name.localeCompare(b.name, 'en'))
        .map(row => [
          ...[row.name, row.system, whole(row.words)],
          ...Object.keys(columns).map(measure => percent(row[mode]?.[measure as Measure]))
        ])
    )
  return `Gold words:\n\n${part(GOLD, 'gold')}\n\nRaw text:\n\n${part(RAW, 'raw')}${leftOutLine(leftOut)}`
}

interface Judged {
  readonly news: boolean
  readonly gold: Counts | null
  readonly raw: Counts
}

/** Reads the documents of a CoNLL-U file, or its first `most`, with an analyser and scores its words, tags and trees. */
export async function parseScore(path: string, analyser: Analyser, most = Infinity): Promise<ParseScore> {
  const documents = readTreebank(readData(path)).slice(0, most)
  const judged: Judged[] = []
  for (const document of documents) judged.push(await judge(document, analyser))
  const news = judged.filter(one => one.news)
  return {
    data: basename(path),
    system: analyser.name,
    ...summary(judged, analyser),
    news: news.length === 0 ? null : summary(news, analyser)
  }
}

async function judge({ genre, sentences }: TreebankDocument, analyser: Analyser): Promise<Judged> {
  const written = layoutOf(sentences, 'tokens')
  const found = await analyser.analyse(written, { gold: false, want: 'words' })
  const raw = scoreSentences(sentences, sentencesFound(written.text, found.sentences))
  if (!analyser.layers.has('gold-words')) return { news: genre === 'news', gold: null, raw }
  const given = await analyser.analyse(layoutOf(sentences, 'words'), { gold: true, want: 'words' })
  const gold = scoreSentences(sentences, sentencesGiven(sentences, given.sentences))
  return { news: genre === 'news', gold, raw }
}

function summary(judged: readonly Judged[], analyser: Analyser): Pick<ParseScore, 'words' | 'gold' | 'raw'> {
  const raw = addCounts(judged.map(one => one.raw))
  const gold = judged.flatMap(one => (one.gold === null ? [] : [one.gold]))
  return {
    words: raw.words.gold,
    gold: gold.length === 0 ? null : scoresOf(addCounts(gold), analyser),
    raw: scoresOf(raw, analyser)
  }
}

/** The layer that an analyser needs for a measure to mean anything. */
const NEEDS = {
  tokens: 'tokens',
  sentences: 'sentences',
  words: 'tokens',
  upos: 'upos',
  xpos: 'xpos',
  feats: 'feats',
  allFeats: 'feats',
  lemma: 'lemma',
  uas: 'tree',
  las: 'tree',
  fullLas: 'tree'
} as const satisfies Record<Measure, string>

function scoresOf(counts: Counts, { layers }: Analyser): Scores {
  const score = (measure: Measure) => (layers.has(NEEDS[measure]) ? rounded(f1(counts[measure])) : null)
  return Object.fromEntries(MEASURES.map(measure => [measure, score(measure)])) as Record<Measure, number | null>
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
