/**
 * Fits the weights of statement scores (`src/findings/statements/data/statement-scores.json`): `npx tsx bench/fit-statement-scores.ts`.
 * Run it again after any change of the reader model or of how statements are found.
 *
 * The weights come from every sixth article of PolNeAR train (content and source right or not) and the tuning half of
 * the project's own gold (content and speaker right or not) together, each set weighing alike; none may be negative. The
 * tuning half does not set the level, since rules were made from its errors: the mean score of PolNeAR train's statements
 * is their share with right words times the share of subjects in GUM train that are given to the right entity. Prints how
 * scores fit both sets and PolNeAR dev, which no weight is made from.
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
import { calibrationError, chanceError } from './annotated/calibration.js'
import { readGold } from './annotated/gold.js'
import { fitLogistic, leaveOneOut, logLoss, probability, type Example, type Weights } from './annotated/logistic.js'
import { characterF1, type Range } from './annotated/matching.js'
import { resolvedSubjects } from './annotated/resolved-subjects.js'
import { judgeStatements } from './annotated/statements.js'
import { readData } from './data-file.js'
import { ARTICLES, GOLD } from './statements.js'

const TRAIN = '../shared/corpora/polnear/train.jsonl.gz'
const EVERY = 6
const DEV = '../shared/corpora/polnear/dev.jsonl.gz'
const GUM = '../shared/corpora/ud/gum-train.conllu.gz'
const RIDGE = 1
const OUT = fileURLToPath(new URL('../src/findings/statements/data/statement-scores.json', import.meta.url))
const SOURCE =
  'Fitted by bench/fit-statement-scores.ts on every sixth article of PolNeAR train and on the tuning half of the project’s own gold; the level is that of PolNeAR train and of subjects in GUM train.'

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

async function wordExamples(reader: Reader, path: string, every: number): Promise<Example[]> {
  const lines = readData(path).trim().split('\n')
  const gold = new Map(lines.map(line => JSON.parse(line) as TrainArticle).map(one => [one.text, one]))
  const chosen = new Set([...gold.keys()].filter((_, i) => i % every === Math.floor(every / 3)))
  const out: Example[] = []
  for await (const taken of takeIn([path], { maxSize: DEFAULT_MAX_SIZE })) {
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
  const sure = scored.filter(s => s.score >= 0.9)
  return {
    n: scored.length,
    right: round(scored.filter(s => s.right).length / scored.length),
    mean: round(scored.reduce((sum, one) => sum + one.score, 0) / scored.length),
    calibrationError: calibrationError(scored),
    byChance: chanceError(scored.map(one => one.score)),
    logLoss: round(logLoss(scored)),
    sure: { n: sure.length, right: round(sure.filter(s => s.right).length / Math.max(1, sure.length)) }
  }
}

function scoredBy(weights: Weights, examples: readonly Example[]) {
  return examples.map(({ features, right }) => ({ score: probability(weights, features), right }))
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000
}

/** The weights with the intercept at which the mean score of examples is `level`, found by halving. */
function atLevel({ intercept, weights }: Weights, examples: readonly Example[], level: number): Weights {
  let [low, high] = [intercept - 10, intercept + 10]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    const sum = examples.reduce((all, one) => all + probability({ intercept: middle, weights }, one.features), 0)
    if (sum / examples.length < level) low = middle
    else high = middle
  }
  return { intercept: (low + high) / 2, weights }
}

/** Weights from both sets, each weighing alike, at the level given. */
function fit(train: readonly Example[], tune: readonly Example[], level: number): Weights {
  const times = Math.max(1, Math.round(train.length / tune.length))
  const alike = Array.from({ length: times }, () => tune).flat()
  const nothing: Weights = { intercept: 0, weights: FEATURES.map(() => 0) }
  return atLevel(fitLogistic([...train, ...alike], nothing, RIDGE), train, level)
}

async function run(): Promise<void> {
  const reader = await openReader()
  const subjects = resolvedSubjects(GUM)
  const tune = await tuneExamples(reader)
  const train = await wordExamples(reader, TRAIN, EVERY)
  const level = (train.filter(one => one.right).length / train.length) * (subjects.right / subjects.n)
  const fitted = fit(train, tune, level)
  const weights = Object.fromEntries(FEATURES.map((f, i) => [f, round(fitted.weights[i] ?? 0)]))
  const data = { source: SOURCE, intercept: round(fitted.intercept), weights }
  writeFileSync(OUT, `${JSON.stringify(data, null, 1)}\n`)
  const report = {
    subjects,
    train: summary(scoredBy(fitted, train)),
    tune: summary(scoredBy(fitted, tune)),
    leftOut: summary(leaveOneOut(tune, rest => fit(train, rest, level))),
    unseenWords: summary(scoredBy(fitted, await wordExamples(reader, DEV, 1))),
    ...data
  }
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`)
}

await run()
