import { entry } from './entry.js'
import { escapeMarkdown } from './escape.js'
import { matrix } from './matrix.js'
import type { Alone } from '../view/alone.js'
import { characterWords } from '../view/citation-words.js'
import { decidedWords } from '../view/decided-words.js'
import { spanWords, dateWords } from '../view/date-words.js'
import { originWords, rootWords } from '../view/root-words.js'
import { byWeight, type PointView, counted, supportOf, supportWords, tallyWords } from '../view/point-view.js'
import { groupsOf, type StoryView } from '../view/story-view.js'
import { seriesWords } from '../view/series-words.js'
import { timexWords } from '../view/timex-words.js'
import { CLOCKS, KINDS, RELATIONS, STANCES, wordFor } from '../view/words.js'
import { type Telling, voicesOf } from '../view/telling.js'
import type { FoundKind } from '../view/found.js'
import type { Line } from '../view/line.js'

/** A part of the dossier in Markdown; no lines where the story has nothing for it. */
export interface MarkdownSection {
  readonly title: string
  readonly empty: string
  readonly lines: (view: StoryView, level: number) => string[]
  readonly alone?: Alone
}

function head(level: number, text: string): string[] {
  return ['', `${'#'.repeat(Math.min(6, level))} ${escapeMarkdown(text)}`, '']
}

/** Relation, what it rests on, and how many stand behind it. */
function standing(point: PointView): string {
  const { relation, kind } = point.point
  const support = supportOf(point)
  const counts = relation === 'agree' || relation === 'updated'
  const weak = counts && support !== 'several' ? [`**${supportWords(point)}**`] : []
  const unsure = point.unsure ? ['**unsure**'] : []
  return [
    `**${escapeMarkdown(wordFor(RELATIONS, relation))}**`,
    ...weak,
    ...unsure,
    KINDS[kind],
    tallyWords(point)
  ].join(' · ')
}

function pointLines(view: StoryView, point: PointView, level: number): string[] {
  const told = voicesOf(point).flatMap(({ tellings }) => tellings.flatMap(telling => tellingLines(view, telling)))
  return [...head(level, point.point.title), standing(point), '', ...told]
}

/** A passage, with the characters of those that say the same in the same words. */
function tellingLines(view: StoryView, { lead, same }: Telling): string[] {
  const { line, report, stance, copyOf } = lead
  const copy = copyOf === null ? [] : [`same origin as R${String(copyOf.number)}`]
  const again = same.flatMap(witness => (witness.line === null ? [] : [characterWords(witness.line)]))
  const more = [wordFor(STANCES, stance), ...copy, ...again.map(where => `in the same words also ${where}`)]
  if (line !== null) return entry(view, line, more)
  return [
    `- R${String(report.number)} **${escapeMarkdown(report.outlet.name)}** (${more.map(escapeMarkdown).join('; ')}; reading not in the dossier)`
  ]
}

function points(relations: readonly string[]): MarkdownSection['lines'] {
  return (view, level) =>
    byWeight(view.points.filter(({ point }) => relations.includes(point.relation))).flatMap(point =>
      pointLines(view, point, level)
    )
}

function findings(kind: FoundKind, other: string): MarkdownSection['lines'] {
  return (view, level) =>
    groupsOf(view, kind, found => (found.kind === 'figure' ? `Other figures: ${found.finding.unit}` : other))
      .filter(({ lines }) => lines.length > 0)
      .flatMap(({ title, lines, point }) => [
        ...head(level, title),
        ...(point === null ? [] : [standing(point), '']),
        ...seriesLine(view, point),
        ...lines.flatMap(line => entry(view, line, takenBack(view, line)))
      ])
}

/** What the numbers of a point say over time. */
function seriesLine(view: StoryView, point: PointView | null): string[] {
  const series = point === null ? null : view.seriesOf(point.point.id)
  return series === null ? [] : [escapeMarkdown(seriesWords(view.index, series)), '']
}

function takenBack(view: StoryView, line: Line): string[] {
  const taker = view.withdrawnBy(line)
  return taker === null ? [] : [`taken back in R${String(taker.number)}`]
}

function glance(view: StoryView): string[] {
  const { reports, lines } = view.index
  const of = (kind: FoundKind): number => lines.filter(({ found }) => found.kind === kind).length
  const found = (['statement', 'figure', 'event', 'commitment'] as const).map(kind => counted(of(kind), kind))
  return [
    `- ${counted(reports.length, 'report')} by ${counted(view.outlets.length, 'outlet')}, ${originWords(view.lineages)}`,
    `- Published ${escapeMarkdown(spanWords(reports.map(({ article }) => article.published)))}`,
    `- ${found.join(', ')}; ${String(lines.filter(line => line.unsure).length)} unsure`,
    ...decidedWords(view.story, view.index).map(words => `- ${escapeMarkdown(words)}`)
  ]
}

function agreed(view: StoryView, level: number): string[] {
  const titles = {
    several: 'On the word of several sources',
    'one-source': 'Carried by several outlets on one source’s word',
    'one-origin': 'Carried by several outlets, not shown to be of more than one origin'
  }
  return (['several', 'one-source', 'one-origin'] as const).flatMap(support => {
    const own = byWeight(view.points.filter(point => point.point.relation === 'agree' && supportOf(point) === support))
    return own.length === 0
      ? []
      : [...head(level, titles[support]), ...own.flatMap(point => pointLines(view, point, level + 1))]
  })
}

function changes(view: StoryView, level: number): string[] {
  const list = view.changes.map(({ when, kind, title, article }) => {
    const report = article === null ? null : view.index.reportOf(article)
    const from = report === null ? '' : ` (R${String(report.number)}, ${escapeMarkdown(report.outlet.name)})`
    return `- ${escapeMarkdown(dateWords(when))}: ${escapeMarkdown(kind)}: ${escapeMarkdown(title)}${from}`
  })
  return [...list, ...points(['updated'])(view, level)]
}

function said(view: StoryView, level: number): string[] {
  return view.said.flatMap(({ name, lines }) => [...head(level, name), ...lines.flatMap(line => entry(view, line))])
}

function timeline(view: StoryView): string[] {
  return view.story.timeline.map(({ when, clock, point }) => {
    const title = view.pointOf(point)?.point.title ?? point
    return `- ${escapeMarkdown(timexWords(when))}, ${escapeMarkdown(wordFor(CLOCKS, clock))}: ${escapeMarkdown(title)}`
  })
}

function lineage(view: StoryView): string[] {
  const reports = new Map(view.index.reports.map(report => [report.article.id, report]))
  return view.lineages.map(lineage => {
    const { members, evidence } = lineage
    const told = members.flatMap(({ article }) => reports.get(article) ?? [])
    const names = told.map(({ number, outlet }) => `R${String(number)} ${escapeMarkdown(outlet.name)}`).join(', ')
    const shown = evidence.flatMap(({ article, span }) => {
      const number = reports.get(article)?.number
      return number === undefined
        ? []
        : [`“${escapeMarkdown(span.quote)}” (R${String(number)}, characters ${String(span.start)}–${String(span.end)})`]
    })
    return `- ${escapeMarkdown(rootWords(lineage))}: ${names}${shown.length === 0 ? '' : `; shown by ${shown.join(', ')}`}`
  })
}

/** The parts of a story's dossier, in the order of the page. */
export const MARKDOWN_SECTIONS: readonly MarkdownSection[] = [
  { title: 'At a glance', empty: '', lines: glance },
  {
    title: 'What is agreed',
    empty: 'No point is reported alike by more than one outlet.',
    lines: agreed,
    alone: 'filled'
  },
  {
    title: 'What differs or contradicts',
    empty: 'No two reports were found to differ.',
    lines: points(['contradict', 'differ']),
    alone: 'filled'
  },
  { title: 'What changed', empty: 'No report was found to supersede an earlier one.', lines: changes, alone: 'filled' },
  { title: 'Who said what', empty: 'No statement was found in these reports.', lines: said },
  { title: 'The figures side by side', empty: 'No figure was found in these reports.', lines: findings('figure', '') },
  {
    title: 'What is promised or threatened',
    empty: 'No promise, threat or plan with a condition or a deadline was found.',
    lines: findings('commitment', 'Other')
  },
  { title: 'Events', empty: 'No event was found in these reports.', lines: findings('event', 'Other') },
  { title: 'Timeline', empty: 'No point of this story has a date.', lines: timeline },
  { title: 'Sources and their lineage', empty: 'No lineage was worked out for these reports.', lines: lineage },
  { title: 'Points by outlet', empty: 'This story has no points.', lines: matrix, alone: 'never' },
  {
    title: 'What only one outlet has',
    empty: 'Every point is reported by more than one outlet.',
    lines: points(['single'])
  }
]
