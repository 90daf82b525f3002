import { type Html, markup } from './markup.js'
import { heading, outletName } from './parts.js'
import { pointCard } from './point-card.js'
import type { Section } from './section.js'
import { byWeight, type PointView, supportOf } from '../view/point-view.js'
import type { StoryView } from '../view/story-view.js'

/** Points of a list that show before the rest folds away. */
const SHOWN = 12

function ofRelation(view: StoryView, relations: readonly string[]): PointView[] {
  return byWeight(view.points.filter(({ point }) => relations.includes(point.relation)))
}

function cards(view: StoryView, points: readonly PointView[], level: number): Html {
  const all = points.map(point => pointCard(view, point, level))
  if (all.length <= SHOWN + 1) return markup`${all}`
  return markup`${all.slice(0, SHOWN)}<details class="more"><summary>${all.length - SHOWN} more points</summary>${all.slice(SHOWN)}</details>`
}

function group(view: StoryView, title: string, points: readonly PointView[], level: number): Html | null {
  return points.length === 0 ? null : markup`${heading(level, null, title, 'group')}${cards(view, points, level + 1)}`
}

/** What is agreed, that on several sources' word first; one source's word stands apart and is never called more. */
export const agreedSection: Section = {
  key: 'agreed',
  title: 'What is agreed',
  lead: 'Points on which several outlets say the same. What rests on one speaker or one origin stands apart.',
  empty: 'No point is reported alike by more than one outlet.',
  alone: 'filled',
  count: view => ofRelation(view, ['agree']).length,
  body: (view, level) => {
    const points = ofRelation(view, ['agree'])
    const having = (support: string): PointView[] => points.filter(point => supportOf(point) === support)
    if (points.length === 0) return null
    return markup`${group(view, 'On the word of several sources', having('several'), level)}${group(
      view,
      'Carried by several outlets on one source’s word',
      having('one-source'),
      level
    )}${group(view, 'Carried by several outlets, not shown to be of more than one origin', having('one-origin'), level)}`
  }
}

export const differsSection: Section = {
  key: 'differs',
  title: 'What differs or contradicts',
  lead: 'Points on which the outlets do not say the same, with what each of them says.',
  empty: 'No two reports were found to differ.',
  alone: 'filled',
  count: view => ofRelation(view, ['differ', 'contradict']).length,
  body: (view, level) => {
    const contradicts = ofRelation(view, ['contradict'])
    const differs = ofRelation(view, ['differ'])
    if (contradicts.length + differs.length === 0) return null
    return markup`${group(view, 'Cannot both hold', contradicts, level)}${group(view, 'Told differently', differs, level)}`
  }
}

/** Points whose relation is one this version does not know, so that nothing is lost. */
function otherPoints(view: StoryView): PointView[] {
  const known = ['agree', 'differ', 'contradict', 'updated', 'single']
  return view.points.filter(({ point }) => !known.includes(point.relation))
}

export const singleSection: Section = {
  key: 'single',
  title: 'What only one outlet has',
  lead: 'Points that no second outlet reports, by outlet.',
  empty: 'Every point is reported by more than one outlet.',
  count: view => ofRelation(view, ['single']).length,
  body: (view, level) => {
    const points = ofRelation(view, ['single'])
    const rest = otherPoints(view)
    if (points.length + rest.length === 0) return null
    const byOutlet = view.outlets.map(outlet => {
      const own = points.filter(({ witnesses }) => witnesses[0]?.report.outlet === outlet)
      if (own.length === 0) return null
      const title = markup`${outletName(outlet)} <span class="count">${own.length}</span>`
      return markup`${heading(level, null, title, 'group')}${cards(view, own, level + 1)}`
    })
    const lost = points.filter(({ witnesses }) => witnesses.length === 0)
    return markup`${byOutlet}${group(view, 'Reports not in this dossier', lost, level)}${group(view, 'Other', rest, level)}`
  }
}
