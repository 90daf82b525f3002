import { wordOf, placeBadge } from './finding-line.js'
import { figureBar } from './figure-bar.js'
import { figurePlot } from './figure-plot.js'
import { type Domain, domainOf } from './figure-scale.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, folded, heading, quoted, unsureBadge } from './parts.js'
import { pointBadges } from './point-card.js'
import type { Section } from './section.js'
import { cell, dataTable, foldedTable } from './table.js'
import { figureWords } from '../view/figure-words.js'
import type { Line } from '../view/line.js'
import { counted } from '../view/point-view.js'
import { groupsOf, type PointGroup, type StoryView } from '../view/story-view.js'
import { seriesWords } from '../view/series-words.js'
import { timexWords } from '../view/timex-words.js'
import { whoseWord } from '../view/whose-word.js'
import { STATUSES, wordFor } from '../view/words.js'

/** Tables and rows that show before the rest folds away. */
const TABLES = 10
const ROWS = 10

function figureGroups(view: StoryView): PointGroup[] {
  return groupsOf(view, 'figure', found => (found.kind === 'figure' ? `Other figures: ${found.finding.unit}` : ''))
}

/** A number of one report, with the other passages of that report that give it on the same word. */
interface FigureRow {
  readonly line: Line
  readonly same: readonly Line[]
}

/** The passage in the report's own prose stands for those in its headline and captions, else the first one. */
function rowsOf(view: StoryView, lines: readonly Line[]): FigureRow[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    if (line.found.kind !== 'figure') continue
    const figure = line.found.finding
    const words = whoseWord(view.index, line).map(({ name }) => name)
    const value = [figure.bound, figure.value, figure.min, figure.max, figure.unit, figure.status]
    const key = JSON.stringify([line.report.ref, value, words, view.withdrawnBy(line) === null])
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap(group => {
    const line = group.find(one => one.found.finding.segment === 'body' && !one.unsure) ?? group[0]
    return line === undefined ? [] : [{ line, same: group.filter(one => one !== line) }]
  })
}

function alsoAt(same: readonly Line[]): Html | null {
  if (same.length === 0) return null
  const links = same.map(line => markup` ${citation(line)}`)
  return markup` <span class="detail">and ${counted(same.length, 'more passage')}:${links}</span>`
}

function row(view: StoryView, { line, same }: FigureRow, domain: Domain | null): Html {
  if (line.found.kind !== 'figure') return markup``
  const figure = line.found.finding
  const status = figure.status === 'current' ? null : badge('status', figure.status, wordFor(STATUSES, figure.status))
  const time = figure.when === null ? null : markup`<div class="as-of">for ${timexWords(figure.when.value)}</div>`
  const taker = view.withdrawnBy(line)
  const gone =
    taker === null ? null : markup` <a class="badge withdrawn" href="#${taker.ref}">taken back in R${taker.number}</a>`
  const bar = domain === null || domain.low === domain.high ? null : figureBar(figure, domain, line.report.outlet)
  return markup`<tr>${cell('Report', byline(line.report))}${cell(
    'Value',
    markup`<strong class="value">${figureWords(figure)}</strong>${gone}${bar}${time}`
  )}${cell('Words', markup`${quoted(line)}${citation(line)}${alsoAt(same)}`)}${cell(
    'On whose word',
    markup`<span class="word">${wordOf(whoseWord(view.index, line))}</span> ${status} ${placeBadge(line)} ${unsureBadge(line)}`
  )}</tr>`
}

function figureTable(view: StoryView, { point, title, lines }: PointGroup, level: number): Html {
  const figures = lines.flatMap(({ found }) => (found.kind === 'figure' ? [found.finding] : []))
  const domain = point === null ? null : domainOf(figures)
  const rows = rowsOf(view, lines).map(one => row(view, one, domain))
  const table = foldedTable(rows, ROWS, shown =>
    dataTable('figures', title, ['Report', 'Value', 'Words', 'On whose word'], markup`<tbody>${shown}</tbody>`)
  )
  const head = point === null ? markup`<bdi>${title}</bdi>` : markup`<a href="#${point.id}"><bdi>${title}</bdi></a>`
  const plot = point === null ? null : figurePlot(title, lines)
  const series = point === null ? null : view.seriesOf(point.point.id)
  const told = series === null ? null : markup`<p class="series">${seriesWords(view.index, series)}</p>`
  return markup`<article class="figure-group">${heading(level, null, head)}${point === null ? null : pointBadges(point)}${told}${plot}${table}</article>
`
}

export const figuresSection: Section = {
  key: 'figures',
  title: 'The figures side by side',
  lead: 'One table for each thing counted. An arrow marks an open bound, a hollow dot an approximate number, a bar a range.',
  empty: 'No figure was found in these reports.',
  count: view => figureGroups(view).length,
  body: (view, level) => {
    const groups = figureGroups(view).filter(({ lines }) => lines.length > 0)
    if (groups.length === 0) return null
    const shared = groups.filter(({ lines }) => lines.length > 1)
    const ordered = [...shared, ...groups.filter(group => !shared.includes(group))]
    return folded(
      ordered.map(group => figureTable(view, group, level)),
      TABLES,
      'tables',
      part => markup`${part}`
    )
  }
}
