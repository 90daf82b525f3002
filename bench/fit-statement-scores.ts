/**
 * Fits the weights of statement scores (`src/findings/statements/data/statement-scores.json`): `npx tsx bench/fit-statement-scores.ts`.
 * Run it again after any change of the reader model or of how statements are found.
 *
 * First a fit on every sixth article of PolNeAR train (content and source right or not), which gives the weights a
 * direction; then one on the tuning half of the project's own gold (content and speaker right or not), drawn to the first
 * by a ridge penalty whose strength leave-one-article-out chooses. No weight may be negative. Prints the error of
 * calibration that leave-one-article-out finds.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Reader } from '../src/index.js'
import {
  FEATURES,
  featuresOf,
  findStatements,
  loadConstructionWords,
  loadCueLexicon,
  type ScoreEvidence
} from '../src/findings/statements/index.js'
import type { Span, Statement } from '../src/record/index.js'
import { calibrationError } from './annotated/calibration.js'
import { readGold } from './annotated/gold.js'
import { fitLogistic, leaveOneOut, logLoss, probability, type Example, type Weights } from './annotated/logistic.js'
import { characterF1, type Range } from './annotated/matching.js'
import { judgeStatements } from './annotated/statements.js'
import { readData } from './data-file.js'
import { ARTICLES, GOLD } from './statements.js'

const TRAIN = '../shared/corpora/polnear/train.jsonl.gz'
const EVERY = 6
const RIDGES = [1, 3, 10, 30, 100]
const OUT = fileURLToPath(new URL('../src/findings/statements/data/statement-scores.json', import.meta.url))
const SOURCE =
  'Fitted by bench/fit-statement-scores.ts on every sixth article of PolNeAR train and on the tuning half of the project’s own gold.'

interface TrainArticle {
  readonly text: string
  readonly attributions: readonly { readonly source: Range[]; readonly content: Range[] }[]
}

const lexicon = loadCueLexicon()
const constructions = loadConstructionWords()

/** The evidence behind each statement of an article, by the statement's id. */
async function evidenceOf(reader: Reader, article: Parameters<Reader['layers']>[0]) {
  const { document } = await reader.layers(article)
  const evidence = new Map<string, ScoreEvidence>()
  const statements = findStatements(document, lexicon, constructions, (id, made) => void evidence.set(id, made))
  return { statements, evidence }
}

function numbers(evidence: ScoreEvidence): number[] {
  const features = featuresOf(evidence)
  return FEATURES.map(f => features[f])
}

async function trainExamples(reader: Reader): Promise<Example[]> {
  const lines = readData(TRAIN).trim().split('\n')
  const gold = new Map(lines.map(line => JSON.parse(line) as TrainArticle).map(one => [one.text, one]))
  const chosen = new Set([...gold.keys()].filter((_, i) => i % EVERY === 2))
  const out: Example[] = []
  for await (const taken of takeIn([TRAIN], { maxSize: DEFAULT_MAX_SIZE })) {
    const one = taken.ok && chosen.has(taken.article.text) ? gold.get(taken.article.text) : undefined
    if (!taken.ok || one === undefined) continue
    const { statements, evidence } = await evidenceOf(reader, taken.article)
    for (const s of statements) {
      const made = evidence.get(s.id)
      if (made === undefined || s.within !== null || s.content.length === 0) continue
      out.push({ features: numbers(made), right: isRight(one, s), group: taken.article.id })
    }
  }
  return out
}

/** Content alike by half, and the source shared, or none on both sides. */
function isRight(one: TrainArticle, s: Statement): boolean {
  const [content, source] = [s.content, s.source].map(ranges) as [Range[], Range[]]
  return one.attributions.some(g => {
    const same = g.source.length === 0 ? source.length === 0 : characterF1(g.source, source) > 0
    return same && characterF1(g.content, content) >= 0.5
  })
}

function ranges(spans: readonly Span[]): Range[] {
  return spans.filter(s => s.field === undefined).map(s => [s.start, s.end] as const)
}

async function tuneExamples(reader: Reader): Promise<Example[]> {
  const gold = new Map(
    readGold(GOLD, ARTICLES)
      .filter(g => g.half === 'tune')
      .map(g => [g.text, g])
  )
  const out: Example[] = []
  for await (const taken of takeIn([ARTICLES], { maxSize: DEFAULT_MAX_SIZE })) {
    const one = taken.ok ? gold.get(taken.article.text) : undefined
    if (!taken.ok || one === undefined) continue
    const { evidence } = await evidenceOf(reader, taken.article)
    for (const found of judgeStatements(one, await reader.read(taken.article))) {
      const made = evidence.get(found.read?.id ?? '')
      if (made !== undefined)
        out.push({ features: numbers(made), right: found.gold !== null && found.right.speaker, group: one.id })
    }
  }
  return out
}

function summary(scored: readonly { readonly score: number; readonly right: boolean }[]): object {
  const round = (x: number) => Math.round(x * 1000) / 1000
  const sure = scored.filter(s => s.score >= 0.9)
  return {
    n: scored.length,
    right: round(scored.filter(s => s.right).length / scored.length),
    calibrationError: calibrationError([...scored]),
    logLoss: round(logLoss(scored)),
    sure: { n: sure.length, right: round(sure.filter(s => s.right).length / Math.max(1, sure.length)) }
  }
}

function scoredBy(weights: Weights, examples: readonly Example[]) {
  return examples.map(({ features, right }) => ({ score: probability(weights, features), right }))
}

async function run(): Promise<void> {
  const reader = await openReader()
  const tune = await tuneExamples(reader)
  const train = await trainExamples(reader)
  const nothing: Weights = { intercept: 0, weights: FEATURES.map(() => 0) }
  const first = fitLogistic(train, nothing, 1)
  const trials = RIDGES.map(ridge => ({ ridge, scored: leaveOneOut(tune, rest => fitLogistic(rest, first, ridge)) }))
  const best = trials.reduce((a, b) => (logLoss(b.scored) < logLoss(a.scored) ? b : a))
  const fitted = fitLogistic(tune, first, best.ridge)
  const weights = Object.fromEntries(FEATURES.map((f, i) => [f, Math.round((fitted.weights[i] ?? 0) * 1000) / 1000]))
  const data = { source: SOURCE, intercept: Math.round(fitted.intercept * 1000) / 1000, weights }
  writeFileSync(OUT, `${JSON.stringify(data, null, 1)}\n`)
  const report = {
    ridge: best.ridge,
    train: summary(scoredBy(first, train)),
    tune: summary(scoredBy(fitted, tune)),
    leftOut: summary(best.scored),
    byRidge: trials.map(t => ({ ridge: t.ridge, ...summary(t.scored) })),
    first: first.weights.map(w => Math.round(w * 100) / 100),
    ...data
  }
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`)
}

await run()
