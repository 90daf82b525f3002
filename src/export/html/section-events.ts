import type { Argument } from '../../record/index.js'
import { onTheWordOf, placeBadge } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, quoted, unsureBadge } from './parts.js'
import type { Section } from './section.js'
import { cell, dataTable, foldedTable } from './table.js'
import { joined } from '../view/chain.js'
import type { Line } from '../view/line.js'
import { tallyWords } from '../view/point-view.js'
import { referenceName } from '../view/reference-name.js'
import { groupsOf, type StoryView } from '../view/story-view.js'
import { timexWords } from '../view/timex-words.js'
import { whoseWord } from '../view/whose-word.js'
import { STATUSES, wordFor } from '../view/words.js'

const ROWS = 25
const COLUMNS = ['Who', 'Did what', 'To whom', 'Status', 'When and where', 'Reported by']

function names(view: StoryView, line: Line, given: readonly Argument[]): string {
  const all = given.map(({ entity, span }) => view.index.nameOf(line.report.article.id, entity) ?? span.quote)
  return joined([...new Set(all)])
}

function row(view: StoryView, line: Line): Html {
  if (line.found.kind !== 'event') return markup``
  const event = line.found.finding
  const place = referenceName(view.index, line.report, event.place)
  const time = event.when === null ? null : timexWords(event.when.value)
  const where = [time, place].filter(word => word !== null).join(' · ')
  const point = view.pointsOf(line)[0]
  const tally = point === undefined ? null : markup`<a class="tally" href="#${point.id}">${tallyWords(point)}</a>`
  const code = [event.type, event.mode, ...event.contexts].filter(part => part !== null).join(' · ')
  return markup`<tr>${cell('Who', markup`<strong><bdi>${names(view, line, event.actors) || 'not stated'}</bdi></strong>`)}${cell(
    'Did what',
    markup`<span class="code">${code}</span>${quoted(line)}<span class="word">${onTheWordOf(whoseWord(view.index, line))}</span>`
  )}${cell('To whom', markup`<bdi>${names(view, line, event.recipients) || '–'}</bdi>`)}${cell(
    'Status',
    badge('status', event.status, wordFor(STATUSES, event.status))
  )}${cell('When and where', where === '' ? '–' : markup`<bdi>${where}</bdi>`)}${cell(
    'Reported by',
    markup`${byline(line.report)} ${tally} ${placeBadge(line)} ${unsureBadge(line)}${citation(line)}`
  )}</tr>`
}

/** Who did what to whom, coded by PLOVER 2021. */
export const eventsSection: Section = {
  key: 'events',
  title: 'Events',
  lead: 'Who did what to whom, coded by PLOVER 2021, with whether it happened and on whose word.',
  empty: 'No event was found in these reports.',
  count: view => view.index.lines.filter(({ found }) => found.kind === 'event').length,
  body: view => {
    const lines = new Set(groupsOf(view, 'event', () => '').flatMap(group => group.lines))
    const rows = [...lines].map(line => row(view, line))
    if (rows.length === 0) return null
    return foldedTable(rows, ROWS, shown => dataTable('events', 'Events', COLUMNS, shown))
  }
}
