import type { Reading } from '../../src/record/index.js'
import type { Annotated } from './gold.js'
import type { Range } from './matching.js'

/** How the text of one article is parted into the report and the rest, in characters but for `right` and `wanted`. */
export interface SegmentCounts {
  /** Stretches that are no part of the report, and those of them that are kept out of the body. */
  readonly wanted: number
  readonly right: number
  /** Characters of the report, and those of them that are labelled as body. */
  readonly report: number
  readonly kept: number
  /** Words of each stretch that is taken for body, and of each piece of the report that is not. */
  readonly errors: readonly string[]
}

/** Share of a stretch that may be labelled as body where it counts as kept out. */
const SPILL = 0.2

/** How the body of a reading agrees with what the annotation takes for the report. */
export function judgeSegments({ text, aside }: Annotated, { article }: Reading): SegmentCounts {
  const body = article.segments.flatMap(({ kind, start, end }) => (kind === 'body' ? [[start, end] as const] : []))
  const taken = aside.filter(([start, end]) => common(body, [[start, end]]) > SPILL * (end - start))
  const lost = article.segments.filter(
    s => s.kind !== 'body' && common([[s.start, s.end]], aside) < (s.end - s.start) / 2
  )
  return {
    wanted: aside.length,
    right: aside.length - taken.length,
    report: text.length - length(aside),
    kept: length(body) - common(body, aside),
    errors: [
      ...taken.map(([start, end]) => `body\t${text.slice(start, end)}`),
      ...lost.map(({ kind, start, end }) => `${kind}\t${text.slice(start, end)}`)
    ]
  }
}

function common(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return sum
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0)
}
