import type { Reading, Story } from '../../record/index.js'
import { instantsOf } from '../known-at.js'
import type { Change } from './change.js'
import { corrections } from './corrections.js'
import { deadlineChanges } from './deadline-changes.js'
import { pointChanges, rootedIds } from './point-changes.js'
import { findingLookup, reportsInOrder } from './report-view.js'
import { withdrawnFigures } from './withdrawn-figures.js'

/** Between which times changes are wanted, as ISO 8601 dates; null where there is no bound. A day is all of it. */
export interface Between {
  /** Only what changed after this time. */
  readonly since?: string | null
  /** When the record is looked at: a deadline that lies before it and was not met has passed. */
  readonly asOf?: string | null
}

/**
 * What later reports of a story changed, in order of publication, undated ones last; between two times only what is dated
 * between them. `readings` are those of the story's articles, in any order; what is missing is passed over.
 */
export function whatChanged(story: Story, readings: readonly Reading[], { since, asOf }: Between = {}): Change[] {
  const position = new Map(story.articles.map(({ id }, i) => [id, i]))
  const own = readings
    .filter(({ article }) => position.has(article.id))
    .sort((a, b) => (position.get(a.article.id) ?? 0) - (position.get(b.article.id) ?? 0))
  const lookup = findingLookup(own)
  const rooted = rootedIds(story.lineages)
  const ofPoints = story.points.flatMap(point => {
    const reports = reportsInOrder(point, lookup)
    return [...pointChanges(point, reports, rooted), ...deadlineChanges(point, reports, own, asOf ?? null)]
  })
  const changes = [...ofPoints, ...withdrawnFigures(story, lookup), ...own.flatMap(corrections)]
  const key = (change: Change): string => `${change.when ?? '~'} ${change.kind} ${change.title}`
  return changes.filter(change => isBetween(change, since, asOf)).sort((a, b) => compare(key(a), key(b)))
}

function isBetween({ when }: Change, since: string | null | undefined, asOf: string | null | undefined): boolean {
  const at = instantsOf(when)
  const from = instantsOf(since ?? null)?.last ?? -Infinity
  const to = instantsOf(asOf ?? null)?.last ?? Infinity
  if (at === null) return from === -Infinity && to === Infinity
  return at.last > from && at.first <= to
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
