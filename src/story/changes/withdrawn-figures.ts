import type { Story } from '../../record/index.js'
import type { Change } from './change.js'
import type { FindingLookup } from './report-view.js'

/** The figures of a story that were taken back, by the article that did it: one change for each point and article. */
export function withdrawnFigures(story: Story, lookup: FindingLookup): Change[] {
  const pointOf = new Map(story.points.flatMap(point => point.reports.map(r => [`${r.article} ${r.finding}`, point])))
  const changes = new Map<string, Change>()
  for (const { article, finding, by } of story.withdrawn ?? []) {
    const point = pointOf.get(`${article} ${finding}`)
    const figure = lookup(article, finding)?.figure
    const taker = lookup.reading(by.article)
    if (point === undefined || figure === null || figure === undefined || taker === null) continue
    changes.set(`${point.id} ${by.article}`, {
      when: taker.article.updated ?? taker.article.published,
      kind: 'figure withdrawn',
      title: `${figure.span.quote}: ${point.title}`,
      points: [point.id],
      article: by.article
    })
  }
  return [...changes.values()]
}
