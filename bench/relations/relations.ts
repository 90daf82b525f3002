import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRelationWeights, relationOf, type RelationWeights } from './model/index.js'
import { relationModel } from './model-file.js'
import type { BenchOptions } from '../bench.js'
import { BenchError } from '../data-file.js'
import { onrecordVersion, readerVersion } from '../own-analyser.js'
import { f1 } from '../parse/conll-score.js'
import { fraction, markdownTable, whole } from '../table.js'
import { FOLDS, foldOf, readMarked, sentenceKey } from './marked-sentences.js'
import { readPairs } from './read-pairs.js'

/** F1 of the roots between marked sources and targets of one file. */
export interface RelationScore {
  readonly data: string
  /** Sentences that the shipped weights were fitted on: each was read by the weights of a fold, fitted without it. */
  readonly heldOut: number
  readonly sentences: number
  /** Mean of the roots' F1. */
  readonly macro: number
  /** The same, each root as often as gold has it. */
  readonly weighted: number
  readonly roots: Readonly<Record<string, { readonly f1: number; readonly gold: number }>>
}

/** A result of the benchmark. */
export interface RelationResult {
  readonly scores: readonly RelationScore[]
  readonly versions: Readonly<Record<string, string>>
}

/**
 * Relations between marked actors. A sentence that the shipped weights were fitted on, in whatever file, is read by the
 * weights of its fold, which were fitted without it; any other sentence by the shipped weights.
 */
export async function run({ data, models, most }: BenchOptions): Promise<RelationResult> {
  const scores: RelationScore[] = []
  for (const path of data) scores.push(await relationScore(path, most, models))
  return { scores, versions: { Onrecord: onrecordVersion(models) } }
}

/** Macro and weighted F1, and F1 of each root below. */
export function table({ scores }: RelationResult): string {
  const head = ['data', 'sentences', 'in five folds', 'macro F1', 'weighted F1']
  const rows = scores.map(s => [s.data, whole(s.sentences), whole(s.heldOut), fraction(s.macro), fraction(s.weighted)])
  const roots = scores.flatMap(({ data, roots }) =>
    Object.entries(roots).map(([root, { f1, gold }]) => [data, root, whole(gold), fraction(f1)])
  )
  return `${markdownTable(head, rows)}\n\n${markdownTable(['data', 'root', 'sentences', 'F1'], roots)}`
}

async function relationScore(path: string, most: number, models: string | undefined): Promise<RelationScore> {
  const reader = readerVersion(models)
  const [trainedOn, folds] = [trainedSentences(), foldWeights(reader)]
  const shipped = loadRelationWeights(relationModel(), reader)
  const answers: { gold: string; found: string }[] = []
  let heldOut = 0
  for await (const { given, pair, vectors } of readPairs(readMarked(path).slice(0, most), models)) {
    const fold = trainedOn.has(sentenceKey(given.text)) ? folds[foldOf(given.text)] : undefined
    if (fold !== undefined) heldOut++
    const [best] = relationOf(pair, vectors, fold ?? shipped)
    answers.push({ gold: given.root, found: best?.root ?? '' })
  }
  return { data: basename(path), heldOut, ...scoreOf(answers) }
}

/** Keys of the sentences that the shipped weights were fitted on. */
function trainedSentences(): ReadonlySet<string> {
  return new Set(JSON.parse(readFileSync(inFolds('sentences.json'), 'utf8')) as string[])
}

function foldWeights(reader: string): RelationWeights[] {
  return Array.from({ length: FOLDS }, (_, fold) => loadRelationWeights(inFolds(`fold-${String(fold)}.json`), reader))
}

function inFolds(name: string): string {
  const path = fileURLToPath(new URL(`folds/${name}`, import.meta.url))
  if (!existsSync(path)) throw new BenchError(`there is no ${path}; make it as training/README.md says`)
  return path
}

/** Scores of pooled answers. */
export function scoreOf(answers: readonly { gold: string; found: string }[]): Omit<RelationScore, 'data' | 'heldOut'> {
  const names = [...new Set(answers.map(({ gold }) => gold))].sort()
  const roots = Object.fromEntries(
    names.map(root => {
      const gold = answers.filter(a => a.gold === root).length
      const system = answers.filter(a => a.found === root).length
      const right = answers.filter(a => a.gold === root && a.found === root).length
      return [root, { f1: rounded(f1({ gold, system, right })), gold }]
    })
  )
  const all = Object.values(roots)
  return {
    sentences: answers.length,
    macro: rounded(all.reduce((sum, root) => sum + root.f1, 0) / Math.max(1, all.length)),
    weighted: rounded(all.reduce((sum, root) => sum + root.f1 * root.gold, 0) / Math.max(1, answers.length)),
    roots
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
