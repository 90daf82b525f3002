import type { Lineage, Point, Report as PointReport, Story } from '../../record/index.js'
import type { StoryIndex } from './index-of-story.js'
import type { Line } from './line.js'
import type { Report } from './report.js'
import { type Support, SUPPORTS } from './words.js'

/** What one article says of a point. */
export interface Witness {
  readonly report: Report
  /** Null where the reading is not in the dossier. */
  readonly line: Line | null
  readonly stance: PointReport['stance']
  /** Number of its lineage in the story, from 1; null where the story does not list it. */
  readonly lineage: number | null
  /** The earlier report of the point that has the same lineage, so that this one adds no origin. */
  readonly copyOf: Report | null
}

/** A point with its witnesses, the earliest first; `id` names it on the page. */
export interface PointView {
  readonly id: string
  readonly point: Point
  readonly witnesses: readonly Witness[]
  readonly why: readonly Line[]
  readonly unsure: boolean
}

export function pointViews(story: Story, index: StoryIndex, prefix: string): PointView[] {
  const numbers = new Map(story.lineages.map((lineage: Lineage, i) => [lineage.id, i + 1]))
  const reports = new Map(index.reports.map(report => [report.article.id, report]))
  return story.points.map((point, i) => {
    const witnesses = witnessesOf(point, reports, numbers, index)
    const lines = witnesses.flatMap(witness => witness.line ?? [])
    return {
      id: `${prefix}p${String(i + 1)}`,
      point,
      witnesses,
      why: point.why.flatMap(({ article, finding }) => index.lineOf(article, finding) ?? []),
      unsure: lines.length > 0 && lines.every(line => line.unsure)
    }
  })
}

function witnessesOf(
  point: Point,
  reports: ReadonlyMap<string, Report>,
  numbers: ReadonlyMap<string, number>,
  index: StoryIndex
): Witness[] {
  const first = new Map<string, Report>()
  return point.reports
    .flatMap(given => {
      const report = reports.get(given.article)
      return report === undefined ? [] : [{ given, report }]
    })
    .sort((a, b) => a.report.number - b.report.number)
    .map(({ given, report }) => {
      const root = first.get(given.lineage) ?? report
      first.set(given.lineage, root)
      const copyOf = root === report ? null : root
      const line = index.lineOf(given.article, given.finding)
      return { report, line, stance: given.stance, lineage: numbers.get(given.lineage) ?? null, copyOf }
    })
}

/** `4 reports · 2 to 3 independent · 1 source`: an article is one report, however many of its passages tell the point. */
export function tallyWords({ point }: PointView): string {
  const { independent, sources } = point
  const reports = new Set(point.reports.map(({ article }) => article)).size
  const range = independent.min === independent.max ? [independent.min] : [independent.min, independent.max]
  return [
    counted(reports, 'report'),
    ...(reports < 2 ? [] : [`${range.join(' to ')} independent`]),
    sources === 0 ? 'no speaker named' : counted(sources, 'source')
  ].join(' · ')
}

/** One speaker is one source and one copied text is one origin, however many outlets carry them. */
export function supportOf({ point }: PointView): Support {
  const { independent, sources } = point
  if (sources === 1) return 'one-source'
  const ownVoices = sources === 0 && independent.min < 2
  return independent.max < 2 || ownVoices ? 'one-origin' : 'several'
}

/** `5 outlets, one source`: what a point rests on, with how many outlets carry it where they are several. */
export function supportWords(point: PointView): string {
  const outlets = new Set(point.witnesses.map(({ report }) => report.outlet)).size
  const words = SUPPORTS[supportOf(point)]
  return outlets > 1 ? `${String(outlets)} outlets, ${words}` : words
}

/** The best supported first: what is surely read, then by lineages, speakers and reports; else the story's own order. */
export function byWeight(points: readonly PointView[]): PointView[] {
  const weightOf = ({ point, unsure }: PointView): readonly number[] => [
    unsure ? 0 : 1,
    point.independent.min,
    point.sources,
    new Set(point.reports.map(({ article }) => article)).size
  ]
  const weighed = points.map(view => ({ view, weight: weightOf(view) }))
  weighed.sort((a, b) => {
    const at = a.weight.findIndex((value, i) => value !== b.weight[i])
    return at < 0 ? 0 : (b.weight[at] ?? 0) - (a.weight[at] ?? 0)
  })
  return weighed.map(({ view }) => view)
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : plural}`
}
