import type { Point, Reading, Span, Story } from '../../src/record/index.js'
import type { Range } from '../annotated/matching.js'

/** A printed point with the places of its reports. */
export interface PrintedPoint {
  readonly point: Point
  readonly reports: readonly { readonly article: string; readonly ranges: readonly Range[] }[]
}

/** Share of the shorter of two ranges that both must have in common. */
const LEAST = 0.3

/** The points of the stories; articles are called by what `idOf` gives for their id in the record. */
export function printedPoints(
  stories: readonly Story[],
  readings: readonly Reading[],
  idOf: (article: string) => string
): PrintedPoint[] {
  const ranges = new Map(readings.map(reading => [reading.article.id, findingRanges(reading)]))
  return stories.flatMap(({ points }) =>
    points.map(point => ({
      point,
      reports: point.reports.map(({ article, finding }) => ({
        article: idOf(article),
        ranges: ranges.get(article)?.get(finding) ?? []
      }))
    }))
  )
}

/** Whether a report of the point stands where the annotated one does. */
export function holds({ reports }: PrintedPoint, at: { readonly article: string; readonly span: Range }): boolean {
  return reports.some(({ article, ranges }) => article === at.article && ranges.some(range => meet(range, at.span)))
}

function meet(a: Range, b: Range): boolean {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return common > 0 && common >= LEAST * Math.min(a[1] - a[0], b[1] - b[0])
}

/** All places of the text by which each finding of a reading can be recognised. */
function findingRanges(reading: Reading): Map<string, Range[]> {
  const places: [string, readonly (Span | null)[]][] = [
    ...reading.statements.map(s => [s.id, [...s.content, ...s.source, ...s.cue]] as [string, Span[]]),
    ...reading.events.map(e => [e.id, e.mentions.flatMap(m => [m.trigger, m.evidence])] as [string, Span[]]),
    ...reading.figures.map(f => [f.id, [f.span]] as [string, Span[]]),
    ...reading.commitments.map(c => [c.id, [c.what, c.condition]] as [string, (Span | null)[]])
  ]
  return new Map(places.map(([id, spans]) => [id, spans.flatMap(rangeOf)]))
}

function rangeOf(span: Span | null): Range[] {
  return span === null || span.field !== undefined ? [] : [[span.start, span.end]]
}
