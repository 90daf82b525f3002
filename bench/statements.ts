import { DEFAULT_MAX_SIZE, openReader, takeIn, type Reading } from '../src/index.js'
import { calibrationError, chanceError, reliability, type Scored } from './annotated/calibration.js'
import { readGold, type Annotated } from './annotated/gold.js'
import { rates, share } from './annotated/matching.js'
import { judgeStatements, type JudgedStatement } from './annotated/statements.js'

/** The project's own annotated articles. */
export const GOLD = 'bench/gold/news-stories.json'
export const ARTICLES = '../shared/corpora/news-stories/dev.jsonl.gz'

/**
 * Statements of the project's annotated articles, each half by itself: found, speaker, act, quotation kind, standing,
 * cue; the speaker by kind of quotation, standing and distance; calibration of scores.
 * @throws BenchError where the articles are not there.
 */
export async function run(articles = ARTICLES): Promise<unknown> {
  const gold = readGold(GOLD, articles)
  const judged = (await readAll(gold, articles)).map(({ one, reading }) => ({
    one,
    found: judgeStatements(one, reading)
  }))
  const half = (name: string): JudgedStatement[] =>
    judged.filter(({ one }) => one.half === name).flatMap(({ found }) => found)
  if (process.env['ONRECORD_ERRORS'] !== undefined) listErrors(half('tune'))
  return { bench: 'statements', articles: gold.length, tune: summary(half('tune')), report: summary(half('report')) }
}

/** The readings of the annotated articles, in their order. */
export async function readAll(
  gold: readonly Annotated[],
  articles: string
): Promise<{ one: Annotated; reading: Reading }[]> {
  const reader = await openReader()
  const byText = new Map(gold.map(one => [one.text, one]))
  const out: { one: Annotated; reading: Reading }[] = []
  for await (const taken of takeIn([articles], { maxSize: DEFAULT_MAX_SIZE })) {
    const one = taken.ok ? byText.get(taken.article.text) : undefined
    if (taken.ok && one !== undefined) out.push({ one, reading: await reader.read(taken.article) })
  }
  return out
}

function summary(found: readonly JudgedStatement[]): object {
  const matched = found.filter(f => f.gold !== null && f.read !== null)
  const read = found.filter(f => f.read !== null)
  const sure = matched.filter(f => (f.read?.score ?? 0) >= 0.9)
  const rightIn = (key: keyof JudgedStatement['right']): number =>
    share(matched.filter(f => f.right[key]).length, matched.length)
  const scored = read.map(f => ({ score: f.read?.score ?? 0, right: f.gold !== null && f.right.speaker }))
  return {
    ...rates(matched.length, read.length, found.filter(f => f.gold !== null).length),
    speaker: rightIn('speaker'),
    act: rightIn('act'),
    quotation: rightIn('quotation'),
    standing: rightIn('standing'),
    cue: rightIn('cue'),
    ...calibration(scored),
    sureSpeaker: { n: sure.length, right: share(sure.filter(f => f.right.speaker).length, sure.length) },
    byQuotation: breakdown(found, f => f.gold?.quotation),
    byStanding: breakdown(found, f => f.gold?.standing),
    byDistance: breakdown(found, f => (f.gold === null ? undefined : f.distance))
  }
}

/** Fewer bins than the usual ten, for a half with not much more than a hundred statements. */
const FEW = 4

/** The error of calibration over ten bins and over few, beside what chance alone makes of it with as many findings. */
function calibration(scored: readonly Scored[]): object {
  const scores = scored.map(one => one.score)
  return {
    calibrationError: calibrationError(scored),
    calibrationByChance: chanceError(scores),
    inFewBins: { error: calibrationError(scored, FEW), byChance: chanceError(scores, FEW) },
    reliability: reliability(scored, FEW)
  }
}

/** Share found, and of those share with the right speaker, for each kind of gold statement. */
function breakdown(found: readonly JudgedStatement[], kindOf: (f: JudgedStatement) => string | undefined): object {
  const kinds = [...new Set(found.flatMap(f => kindOf(f) ?? []))].sort()
  return Object.fromEntries(
    kinds.map(kind => {
      const all = found.filter(f => kindOf(f) === kind)
      const matched = all.filter(f => f.read !== null)
      return [
        kind,
        {
          n: all.length,
          found: share(matched.length, all.length),
          speaker: share(matched.filter(f => f.right.speaker).length, matched.length)
        }
      ]
    })
  )
}

/** Errors of the half to tune on, one a line on standard error; those of the other half are never shown. */
function listErrors(found: readonly JudgedStatement[]): void {
  for (const { gold, read, right, label } of found) {
    const kind = gold === null ? 'extra' : read === null ? 'missed' : right.speaker ? null : 'speaker'
    if (kind !== null) process.stderr.write(`${kind}\t${label.replace(/\s+/gu, ' ').slice(0, 140)}\n`)
  }
}
