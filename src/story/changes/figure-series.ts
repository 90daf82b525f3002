import type { Figure, Point, Reading, Story } from '../../record/index.js'
import { boundsOverlap } from '../points/figure-pair.js'
import { isHeld } from './known.js'
import { findingLookup, reportsInOrder, type ReportView } from './report-view.js'

/** One report of a number. `withdrawn`: the article that took it back, null where it stands. */
export interface SeriesEntry {
  readonly article: string
  readonly finding: string
  readonly when: string | null
  readonly outlet: string | null
  readonly lineage: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly bound: Figure['bound']
  readonly withdrawn: string | null
}

/** A number that several articles give, in order of publication, the undated last. What is said of it as a whole leaves out what was taken back. */
export interface FigureSeries {
  readonly point: string
  readonly unit: string
  readonly entries: readonly SeriesEntry[]
  /** The dated entry that stands last; null where none stands that has a date: nobody can say when an undated number was given. */
  readonly latest: SeriesEntry | null
  /** The least and the greatest number that stand; an open side is null. Null where none stands. */
  readonly range: { readonly min: number | null; readonly max: number | null } | null
  /** The first entry whose bounds do not overlap those before it: who moved first, of those with a date. Null where nobody moved. */
  readonly moved: SeriesEntry | null
}

/** The figures of a story that more than one article gives, in the order of its points. */
export function figureSeries(story: Story, readings: readonly Reading[]): FigureSeries[] {
  const position = new Map(story.articles.map(({ id }, i) => [id, i]))
  const own = readings
    .filter(({ article }) => position.has(article.id))
    .sort((a, b) => (position.get(a.article.id) ?? 0) - (position.get(b.article.id) ?? 0))
  const lookup = findingLookup(own)
  const takers = new Map((story.withdrawn ?? []).map(one => [`${one.article} ${one.finding}`, one.by.article]))
  return story.points.flatMap(point => {
    const told = reportsInOrder(point, lookup).flatMap(view => toldBy(view, takers) ?? [])
    const articles = new Set(point.reports.map(report => report.article))
    return point.kind !== 'figure' || told.length === 0 || articles.size < 2 ? [] : [seriesOf(point, told)]
  })
}

interface Told {
  readonly figure: Figure
  readonly entry: SeriesEntry
}

/** The entry of a report that holds its number for so; what repeats a number to take it back is none. */
function toldBy({ figure, report, reading }: ReportView, takers: ReadonlyMap<string, string>): Told | null {
  if (figure === null || !isHeld(report)) return null
  const { article, finding, lineage } = report
  const { published: when, outlet } = reading.article
  const { value, min, max, bound } = figure
  const withdrawn = takers.get(`${article} ${finding}`) ?? null
  return { figure, entry: { article, finding, when, outlet, lineage, value, min, max, bound, withdrawn } }
}

function seriesOf(point: Point, told: readonly Told[]): FigureSeries {
  const standing = told.filter(({ entry }) => entry.withdrawn === null)
  const dated = told.filter(({ entry }) => entry.when !== null)
  const moved = dated.find(({ figure }, i) => i > 0 && !boundsOverlap(figure, dated[i - 1]?.figure ?? figure))
  return {
    point: point.id,
    unit: told[0]?.figure.unit ?? '',
    entries: told.map(({ entry }) => entry),
    latest: standing.findLast(({ entry }) => entry.when !== null)?.entry ?? null,
    range: standing.length === 0 ? null : rangeOf(standing.map(({ entry }) => entry)),
    moved: moved?.entry ?? null
  }
}

/** `at least 40` has the number 40 and an open side: the side counts as open only where no entry bounds it. */
function rangeOf(entries: readonly SeriesEntry[]): { min: number | null; max: number | null } {
  const lows = entries.flatMap(({ min, value }) => min ?? value ?? [])
  const highs = entries.flatMap(({ max, value }) => max ?? value ?? [])
  const least = lows.reduce((a, b) => Math.min(a, b), Infinity)
  const most = highs.reduce((a, b) => Math.max(a, b), -Infinity)
  return { min: lows.length === 0 ? null : least, max: highs.length === 0 ? null : most }
}
