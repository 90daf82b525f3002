import { type Html, markup } from './markup.js'
import { dateOf, outletName } from './parts.js'
import type { Section } from './section.js'
import { decidedWords } from '../view/decided-words.js'
import { instantOf, spanWords } from '../view/date-words.js'
import { originCounts } from '../view/root-words.js'
import { counted, supportOf } from '../view/point-view.js'
import type { StoryView } from '../view/story-view.js'
import { RELATIONS } from '../view/words.js'

const ORDER = ['agree', 'differ', 'contradict', 'updated', 'single'] as const
const LINKS: Readonly<Record<(typeof ORDER)[number], string>> = {
  agree: 'agreed',
  differ: 'differs',
  contradict: 'differs',
  updated: 'changes',
  single: 'single'
}

/** A number and what it counts. */
function fact(value: number, one: string, many = `${one}s`): Html {
  return markup`<div><dt>${value === 1 ? one : many}</dt><dd>${value}</dd></div>`
}

/** Roots that are known, with how many reports do not state theirs. */
function origins({ lineages }: StoryView): Html {
  const [known, open] = originCounts(lineages)
  const note = `, ${String(open)} not stated`
  return open === 0 ? fact(known, 'Origin') : fact(known, `Known origin${note}`, `Known origins${note}`)
}

function documents({ lineages }: StoryView): Html | null {
  const count = lineages.filter(({ kind }) => kind === 'document').length
  return count === 0 ? null : fact(count, 'Document cited', 'Documents cited')
}

/** Actors who say something; the story's other actors are only spoken of. */
function speakers({ story, index }: StoryView): number {
  const speaking = new Set(
    index.reports.flatMap(({ article, reading }) =>
      (reading?.statements ?? []).flatMap(statement => statement.speakers.map(id => `${article.id} ${id}`))
    )
  )
  return story.actors.filter(({ entities }) => entities.some(one => speaking.has(`${one.article} ${one.entity}`)))
    .length
}

function facts(view: StoryView): Html {
  const { lines, reports } = view.index
  const of = (kind: string): number => lines.filter(({ found }) => found.kind === kind).length
  const unsure = lines.filter(line => line.unsure).length
  const numbers = [
    fact(reports.length, 'Report'),
    fact(view.outlets.length, 'Outlet'),
    origins(view),
    documents(view),
    fact(speakers(view), 'Speaker'),
    fact(of('statement'), 'Statement'),
    fact(of('figure'), 'Figure'),
    fact(of('event'), 'Event'),
    fact(of('commitment'), 'Commitment'),
    unsure === 0 ? null : fact(unsure, 'Unsure finding')
  ]
  return markup`<dl class="facts">${numbers}</dl>`
}

/** How the points divide by relation: a bar whose parts lead to their sections, and the same in words; none for one report. */
function relations(view: StoryView): Html | null {
  const total = view.points.length
  if (total === 0 || view.index.reports.length < 2) return null
  let x = 0
  const parts = ORDER.flatMap(relation => {
    const count = view.points.filter(({ point }) => point.relation === relation).length
    if (count === 0) return []
    const width = Math.round((count / total) * 10_000) / 10
    const bar = markup`<rect class="rel-${relation}" x="${x}" y="0" width="${Math.max(1, width - 3)}" height="12"/>`
    x = Math.round((x + width) * 10) / 10
    return [{ relation, count, bar }]
  })
  const legend = parts.map(
    ({ relation, count }) =>
      markup`<li><a href="#${view.prefix}${LINKS[relation]}"><span class="key rel-${relation}"></span>${count} ${RELATIONS[relation]}</a></li>`
  )
  const one = view.points.filter(point => point.point.relation === 'agree' && supportOf(point) === 'one-source').length
  const warning =
    one === 0
      ? null
      : markup`<p class="note">${counted(one, 'point')} that outlets agree on ${one === 1 ? 'rests' : 'rest'} on one source.</p>`
  return markup`<svg class="relations" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">${parts.map(part => part.bar)}</svg><ul class="legend" aria-label="Points by relation">${legend}</ul>${warning}`
}

function outlets(view: StoryView): Html {
  const items = view.outlets.map(outlet => {
    const own = view.index.reports.filter(report => report.outlet === outlet)
    const links = own.map(report => markup` <a href="#${report.ref}">R${report.number}</a>`)
    return markup`<li>${outletName(outlet)}<span class="refs">${links}</span></li>`
  })
  return markup`<ul class="outlets" aria-label="Outlets and their reports">${items}</ul>`
}

function when(view: StoryView): Html {
  const dates = view.index.reports.map(({ article }) => article.published)
  const undated = dates.filter(date => date === null).length
  const note = undated === 0 ? null : markup` · ${counted(undated, 'report')} undated`
  const last = view.index.reports.findLast(({ article }) => instantOf(article.published) !== null)
  if (last === undefined) return markup`<p class="when-line">No report states its date.</p>`
  return markup`<p class="when-line">Published ${spanWords(dates)}${note} · latest: ${outletName(last.outlet)}, ${dateOf(last.article.published)}</p>`
}

/** What a reader decided about this story, so that nobody takes it for found. */
function decided(view: StoryView): Html | null {
  const lines = decidedWords(view.story, view.index)
  return lines.length === 0
    ? null
    : markup`<ul class="note decided">${lines.map(line => markup`<li><bdi>${line}</bdi></li>`)}</ul>`
}

export const glanceSection: Section = {
  key: 'glance',
  title: 'At a glance',
  lead: '',
  empty: 'This story has no reports.',
  count: () => null,
  body: view => markup`${when(view)}${decided(view)}${facts(view)}${relations(view)}${outlets(view)}`
}
