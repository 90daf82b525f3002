import type { Reading, Story } from '../../record/index.js'
import type { Change } from './change.js'
import { corrections } from './corrections.js'
import { deadlineChanges } from './deadline-changes.js'
import { pointChanges } from './point-changes.js'
import { findingLookup, reportsInOrder } from './report-view.js'

/**
 * What later reports of a story changed, in order of publication, undated ones last. `readings` are those of the
 * story's articles, in any order; what is missing is passed over.
 */
export function whatChanged(story: Story, readings: readonly Reading[]): Change[] {
  const position = new Map(story.articles.map(({ id }, i) => [id, i]))
  const own = readings
    .filter(({ article }) => position.has(article.id))
    .sort((a, b) => (position.get(a.article.id) ?? 0) - (position.get(b.article.id) ?? 0))
  const lookup = findingLookup(own)
  const ofPoints = story.points.flatMap(point => {
    const reports = reportsInOrder(point, lookup)
    return [...pointChanges(point, reports, story.lineages), ...deadlineChanges(point, reports, own)]
  })
  const changes = [...ofPoints, ...own.flatMap(corrections)]
  const key = (change: Change): string => `${change.when ?? '~'} ${change.kind} ${change.title}`
  return changes.sort((a, b) => compare(key(a), key(b)))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
