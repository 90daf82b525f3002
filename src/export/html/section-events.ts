import type { Argument } from '../../record/index.js'
import { onTheWordOf, placeBadge } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, quoted, unsureBadge } from './parts.js'
import type { Section } from './section.js'
import { cell, dataTable, foldedTable, rowGroups } from './table.js'
import { joined } from '../view/chain.js'
import type { Line } from '../view/line.js'
import { referenceName } from '../view/reference-name.js'
import { groupsOf, type StoryView } from '../view/story-view.js'
import { timexWords } from '../view/timex-words.js'
import { whoseWord } from '../view/whose-word.js'
import { STATUSES, wordFor } from '../view/words.js'

/** Points that show before the rest folds away. */
const GROUPS = 20
const COLUMNS = ['Who, to whom', 'Did what', 'Status', 'When and where', 'Reported by']

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
  const code = [event.type, event.mode, ...event.contexts].filter(part => part !== null).join(' · ')
  const recipients = names(view, line, event.recipients)
  const whom = recipients === '' ? null : markup`<div class="whom">→ <bdi>${recipients}</bdi></div>`
  const who = markup`<strong><bdi>${names(view, line, event.actors) || 'not stated'}</bdi></strong>${whom}`
  const what = markup`${quoted(line)}<span class="word"><span class="code">${code}</span> · ${onTheWordOf(whoseWord(view.index, line))}</span>`
  const told = markup`${byline(line.report)} ${placeBadge(line)} ${unsureBadge(line)}${citation(line)}`
  const status = badge('status', event.status, wordFor(STATUSES, event.status))
  const cells = [who, what, status, where === '' ? '–' : markup`<bdi>${where}</bdi>`, told]
  return markup`<tr>${cells.map((content, i) => cell(COLUMNS[i] ?? '', content))}</tr>`
}

/** Who did what to whom, coded by PLOVER 2021. */
export const eventsSection: Section = {
  key: 'events',
  title: 'Events',
  lead: 'Who did what to whom, coded by PLOVER 2021, with whether it happened and on whose word.',
  empty: 'No event was found in these reports.',
  count: view => view.index.lines.filter(({ found }) => found.kind === 'event').length,
  body: view => {
    const groups = groupsOf(view, 'event', () => '').filter(({ lines }) => lines.length > 0)
    if (groups.length === 0) return null
    const bodies = rowGroups(groups, COLUMNS.length, line => row(view, line))
    return foldedTable(bodies, GROUPS, shown => dataTable('events', 'Events', COLUMNS, shown))
  }
}
