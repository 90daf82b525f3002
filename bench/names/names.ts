import { basename } from 'node:path'
import type { Offsets } from '../../src/language/layers.js'
import type { AnalysedName, Analyser, NameType } from '../analyser.js'
import { leftOutLine, measureFiles, type BenchOptions, type Measured } from '../bench.js'
import { readData } from '../data-file.js'
import { f1, type Count } from '../parse/conll-score.js'
import { layoutOf } from '../parse/layout.js'
import { fraction, markdownTable, whole } from '../table.js'
import { readTagged, type TaggedSentence } from './tagged-sentences.js'

/** Precision, recall and F1 of exact spans, from 0 to 1, and how many names gold has. */
export interface SpanScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

/** How one analyser finds the names of one file; `all` is the micro average. */
export interface NameScore extends Readonly<Record<NameType | 'all', SpanScore>> {
  readonly data: string
  readonly system: string
  /** Whether it was given the words, or found its own in the same text. */
  readonly words: 'gold' | 'own'
}

const TYPES = ['PER', 'ORG', 'LOC'] as const

/** Names of the reader, and of other tools, over files of tagged words. */
export function run(options: BenchOptions): Promise<Measured<NameScore>> {
  return measureFiles(options, 'names', (path, analyser) => nameScore(path, analyser, options.most))
}

/** F1 of each type and of all, with the precision and recall of all. */
export function table({ scores, leftOut }: Measured<NameScore>): string {
  const head = ['data', 'system', 'words', 'names', 'PER', 'ORG', 'LOC', 'all', 'precision', 'recall']
  const rows = scores.map(({ data, system, words, PER, ORG, LOC, all }) => [
    ...[data.replace(/\.(?:iob2|conll)(?:\.gz)?$/u, ''), system, words, whole(all.gold)],
    ...[PER.f1, ORG.f1, LOC.f1, all.f1, all.precision, all.recall].map(fraction)
  ])
  return `${markdownTable(head, rows)}${leftOutLine(leftOut)}`
}

/** Finds the names in a file of tagged words, or its first `most` documents, with an analyser, and scores exact spans. */
export async function nameScore(path: string, analyser: Analyser, most = Infinity): Promise<NameScore> {
  const given = analyser.layers.has('gold-words')
  const counts: Record<NameType, Count>[] = []
  for (const document of readTagged(readData(path)).slice(0, most)) {
    const layout = layoutOf(
      document.map(({ sentence }) => sentence),
      'words'
    )
    const { names } = await analyser.analyse(layout, { gold: given, want: 'names' })
    counts.push(countNames(goldNames(document, layout.words), names))
  }
  const of = (types: readonly NameType[]) => scoreOf(counts.flatMap(count => types.map(type => count[type])))
  return {
    data: basename(path),
    system: analyser.name,
    words: given ? 'gold' : 'own',
    PER: of(['PER']),
    ORG: of(['ORG']),
    LOC: of(['LOC']),
    all: of(TYPES)
  }
}

function goldNames(document: readonly TaggedSentence[], words: readonly Offsets[]): AnalysedName[] {
  const out: AnalysedName[] = []
  let first = 0
  for (const { sentence, names } of document) {
    for (const name of names) {
      const [start, end] = [words[first + name.first]?.start ?? 0, words[first + name.last - 1]?.end ?? 0]
      out.push({ start, end, type: name.type })
    }
    first += sentence.words.length
  }
  return out
}

/** Names of each type in gold, in what was found, and in both with the same characters. */
export function countNames(gold: readonly AnalysedName[], found: readonly AnalysedName[]): Record<NameType, Count> {
  const keys = (names: readonly AnalysedName[], type: NameType) =>
    new Set(names.filter(name => name.type === type).map(({ start, end }) => `${String(start)} ${String(end)}`))
  const count = (type: NameType): Count => {
    const [want, have] = [keys(gold, type), keys(found, type)]
    return { gold: want.size, system: have.size, right: [...have].filter(key => want.has(key)).length }
  }
  return { PER: count('PER'), ORG: count('ORG'), LOC: count('LOC') }
}

/** The score of counts taken together. */
export function scoreOf(counts: readonly Count[]): SpanScore {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  const [gold, system, right] = [sum('gold'), sum('system'), sum('right')]
  return {
    precision: rounded(right / Math.max(1, system)),
    recall: rounded(right / Math.max(1, gold)),
    f1: rounded(f1({ gold, system, right })),
    gold
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
