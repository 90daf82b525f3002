import { DEFAULT_MAX_SIZE, openReader, storiesOf, takeIn, type Reading, type Story } from '../src/index.js'
import { loadOrigins } from '../src/story/lineage/origins.js'
import { halfOf, readPointsGold, type Half, type PointsGold } from './points/gold.js'
import { printedPoints } from './points/printed-points.js'
import { judgeLineage, scoreLineage, type JudgedLineage } from './points/score-lineage.js'
import { judgePoints, scoreJoining, scoreLinks, scoreMixing, type JudgedPoint } from './points/score-points.js'
import { ARTICLES } from './statements.js'

/** The project's own annotated points; `ONRECORD_POINTS` names another file of the form. */
export const GOLD = 'bench/gold/points.json'

/**
 * Points across reports and lineages of the project's annotated stories, each half by itself: pairs of reports linked,
 * relation and independent roots right, printed points that mix two annotated ones, joined pairs that belong together,
 * articles whose roots are right.
 * @throws BenchError where the gold or the articles are not there, or do not fit one another.
 */
export async function run(articles = ARTICLES, file = process.env['ONRECORD_POINTS'] ?? GOLD): Promise<unknown> {
  const gold = readPointsGold(file, articles)
  const { readings, stories, idOf } = await storiesOfGold(gold, articles)
  const printed = printedPoints(stories, readings, idOf)
  const judged = judgePoints(gold.points, printed)
  const source = { stories, idOf, texts: gold.texts, origins: loadOrigins(null) }
  const traced = gold.lineage.map(one => judgeLineage(one, source))
  if (process.env['ONRECORD_ERRORS'] !== undefined) listErrors(judged, traced, gold)
  const half = (name: Half): object => {
    const points = judged.filter(one => halfOf(one.gold, gold) === name)
    return {
      ...scoreLinks(points),
      ...scoreMixing(points),
      ...scoreJoining(
        points.map(one => one.gold),
        printed
      ),
      byKind: byKind(points),
      lineage: scoreLineage(traced.filter(one => gold.halves.get(one.article) === name))
    }
  }
  return {
    bench: 'points',
    articles: readings.length,
    points: printed.length,
    tune: half('tune'),
    report: half('report')
  }
}

interface Told {
  readonly readings: readonly Reading[]
  readonly stories: readonly Story[]
  readonly idOf: (article: string) => string
}

/** The annotated articles as stories of the record; `idOf`: the gold's id of an article of the record. */
async function storiesOfGold({ texts }: PointsGold, articles: string): Promise<Told> {
  const reader = await openReader()
  const ids = new Map([...texts].map(([id, text]) => [text, id]))
  const readings: Reading[] = []
  for await (const taken of takeIn([articles], { maxSize: DEFAULT_MAX_SIZE })) {
    if (taken.ok && ids.has(taken.article.text)) readings.push(await reader.read(taken.article))
  }
  const byRecord = new Map(readings.map(({ article }) => [article.id, ids.get(article.text) ?? '']))
  return { readings, stories: await storiesOf(readings, reader), idOf: id => byRecord.get(id) ?? '' }
}

/** Annotated points by their kind; `printed` and `mixed`: by the kind of the printed ones. */
function byKind(judged: readonly JudgedPoint[]): object {
  const kinds = ['statement', 'event', 'figure', 'commitment']
  return Object.fromEntries(
    kinds.map(kind => [
      kind,
      { ...scoreLinks(judged.filter(({ gold }) => gold.kind === kind)), ...scoreMixing(judged, kind) }
    ])
  )
}

/** Errors of the half to tune on, one a line on standard error; those of the other half are never shown. */
function listErrors(judged: readonly JudgedPoint[], traced: readonly JudgedLineage[], gold: PointsGold): void {
  const say = (...cells: readonly string[]): boolean => process.stderr.write(`${cells.join('\t')}\n`)
  for (const { gold: point, pairs, linked, best, held } of judged) {
    if (halfOf(point, gold) !== 'tune') continue
    const words = point.reports.map(({ article, span }) =>
      gold.texts
        .get(article)
        ?.slice(...span)
        .replace(/\s+/gu, ' ')
    )
    if (linked < pairs) {
      const bare = held.filter(one => one.length === 0).length
      say('unlinked', `${String(linked)} of ${String(pairs)}, ${String(bare)} not found`, point.kind, words.join(' | '))
    }
    if (best !== null && best.point.relation !== point.relation) {
      say('relation', `${best.point.relation} for ${point.relation}`, point.kind, words.join(' | '))
    }
  }
  for (const { article, right, missed, extra } of traced) {
    if (right || gold.halves.get(article) !== 'tune') continue
    say('lineage', article.slice(0, 8), `missed: ${missed.join(', ')}`, `extra: ${extra.join(', ')}`)
  }
}
