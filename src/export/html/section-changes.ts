import { markup, type Html } from './markup.js'
import { byline, dateOf, heading } from './parts.js'
import { pointCard } from './point-card.js'
import type { Section } from './section.js'
import type { DossierChange } from '../dossier-input.js'
import type { PointView } from '../view/point-view.js'
import type { StoryView } from '../view/story-view.js'

function updatedPoints(view: StoryView): PointView[] {
  return view.points.filter(({ point }) => point.relation === 'updated')
}

function changeLine(view: StoryView, change: DossierChange): Html {
  const report = change.article === null ? null : view.index.reportOf(change.article)
  const points = change.points.flatMap(id => view.pointOf(id) ?? [])
  const links = points.map(({ id, point }) => markup`<li><a href="#${id}"><bdi>${point.title}</bdi></a></li>`)
  const from = report === null ? null : markup`<div class="from">${byline(report)}</div>`
  const about = links.length === 0 ? null : markup`<ul class="about" aria-label="Points">${links}</ul>`
  return markup`<li class="change"><span class="when">${dateOf(change.when)}</span><div><p><span class="badge change-kind">${change.kind}</span> <bdi>${change.title}</bdi></p>${from}${about}</div></li>`
}

export const changesSection: Section = {
  key: 'changes',
  title: 'What changed',
  lead: 'What later reports added, moved or took back.',
  empty: 'No report was found to supersede an earlier one.',
  alone: 'filled',
  count: view => view.changes.length + updatedPoints(view).length,
  body: (view, level) => {
    const points = updatedPoints(view)
    if (view.changes.length + points.length === 0) return null
    const list =
      view.changes.length === 0
        ? null
        : markup`<ol class="changes">${view.changes.map(change => changeLine(view, change))}</ol>`
    const cards =
      points.length === 0
        ? null
        : markup`${heading(level, null, 'Superseded by a later report', 'group')}${points.map(point => pointCard(view, point, level + 1))}`
    return markup`${list}${cards}`
  }
}
