import type { Lineage, Story } from '../../record/index.js'
import { type DossierChange, type DossierInput, type DossierInputs, inputsOf } from '../dossier-input.js'
import type { FigureSeries } from '../../story/index.js'
import type { Found, FoundKind } from './found.js'
import { type StoryIndex, storyIndex } from './index-of-story.js'
import { type Library, libraryOf } from './library.js'
import type { Line } from './line.js'
import { type PointView, pointViews } from './point-view.js'
import type { Outlet, Report } from './report.js'
import { type SaidGroup, saidGroups } from './said-view.js'

/** The findings of one kind that tell one point, or those that no point holds (`point: null`). */
export interface PointGroup {
  readonly point: PointView | null
  readonly title: string
  readonly lines: readonly Line[]
}

/** One story as every format of the dossier shows it. */
export interface StoryView {
  /** First part of the story's anchors: empty for the only story of a page. */
  readonly prefix: string
  readonly story: Story
  readonly index: StoryIndex
  readonly outlets: readonly Outlet[]
  readonly points: readonly PointView[]
  readonly pointOf: (id: string) => PointView | null
  /** The points that a finding tells. */
  readonly pointsOf: (line: Line) => readonly PointView[]
  readonly said: readonly SaidGroup[]
  readonly changes: readonly DossierChange[]
  /** The series of a point that counts something; null where only one article gives a number. */
  readonly seriesOf: (point: string) => FigureSeries | null
  /** The report that took a figure back; null where it stands. */
  readonly withdrawnBy: (line: Line) => Report | null
  readonly lineages: readonly Lineage[]
}

/** All stories of a page with their shared reports. */
export interface PageView {
  readonly title: string
  readonly version: string
  readonly library: Library
  readonly stories: readonly StoryView[]
}

export function pageView(given: DossierInputs): PageView {
  const inputs = inputsOf(given)
  const library = libraryOf(inputs)
  const only = inputs.length === 1
  const stories = inputs.map((input, i) => storyView(input, library, only ? '' : `s${String(i + 1)}-`))
  const title = only ? (stories[0]?.story.title ?? '') : `${String(inputs.length)} stories`
  return { title, version: inputs[0]?.version ?? '', library, stories }
}

function storyView(input: DossierInput, library: Library, prefix: string): StoryView {
  const { story } = input
  const index = storyIndex(input, library)
  const points = pointViews(story, index, prefix)
  const series = new Map((input.series ?? []).map(one => [one.point, one]))
  const takers = new Map((story.withdrawn ?? []).map(one => [`${one.article} ${one.finding}`, one.by.article]))
  const byId = new Map(points.map(view => [view.point.id, view]))
  const byLine = new Map<string, PointView[]>()
  for (const view of points) {
    for (const id of new Set(view.witnesses.flatMap(witness => witness.line?.id ?? []))) {
      byLine.set(id, [...(byLine.get(id) ?? []), view])
    }
  }
  return {
    prefix,
    story,
    index,
    outlets: [...new Set(index.reports.map(report => report.outlet))],
    points,
    pointOf: id => byId.get(id) ?? null,
    pointsOf: line => byLine.get(line.id) ?? [],
    said: saidGroups(index),
    changes: input.changes,
    seriesOf: point => series.get(point) ?? null,
    withdrawnBy: line => {
      const taker = takers.get(`${line.report.article.id} ${line.found.finding.id}`)
      return taker === undefined ? null : index.reportOf(taker)
    },
    lineages: story.lineages
  }
}

/** The findings of a kind by the point they tell, in the order of the points; the rest, by `titleOf`, at the end. */
export function groupsOf(view: StoryView, kind: FoundKind, titleOf: (found: Found) => string): PointGroup[] {
  const told = view.points.flatMap((point): PointGroup[] => {
    if (point.point.kind !== kind) return []
    const lines = [...new Map(point.witnesses.flatMap(w => (w.line === null ? [] : [[w.line.id, w.line]]))).values()]
    return [{ point, title: point.point.title, lines }]
  })
  const rest = new Map<string, Line[]>()
  for (const line of view.index.lines) {
    if (line.found.kind !== kind || view.pointsOf(line).length > 0) continue
    const title = titleOf(line.found)
    const lines = rest.get(title) ?? []
    lines.push(line)
    rest.set(title, lines)
  }
  return [...told, ...[...rest].map(([title, lines]) => ({ point: null, title, lines }))]
}
