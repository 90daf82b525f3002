import { onTheWordOf, placeBadge } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, quoted, unsureBadge } from './parts.js'
import type { Section } from './section.js'
import { cell, dataTable, foldedTable } from './table.js'
import { referenceName } from '../view/reference-name.js'
import type { Line } from '../view/line.js'
import { groupsOf, type StoryView } from '../view/story-view.js'
import { tallyWords } from '../view/point-view.js'
import { timexWords } from '../view/timex-words.js'
import { whoseWord } from '../view/whose-word.js'
import { COMMITMENTS, wordFor } from '../view/words.js'

const ROWS = 20
const COLUMNS = ['Who', 'Would do what', 'On what condition', 'By when', 'Reported by']

function row(view: StoryView, line: Line): Html {
  if (line.found.kind !== 'commitment') return markup``
  const { who, kind, condition, by } = line.found.finding
  const name = referenceName(view.index, line.report, who)
  const point = view.pointsOf(line)[0]
  const tally = point === undefined ? null : markup`<a class="tally" href="#${point.id}">${tallyWords(point)}</a>`
  return markup`<tr>${cell('Who', markup`<strong><bdi>${name ?? 'not stated'}</bdi></strong> ${badge('commitment', kind, wordFor(COMMITMENTS, kind))}`)}${cell(
    'Would do what',
    markup`${quoted(line)}<span class="word">${onTheWordOf(whoseWord(view.index, line))}</span>`
  )}${cell('On what condition', condition === null ? '–' : markup`<bdi>${condition.quote}</bdi>`)}${cell(
    'By when',
    by === null ? '–' : timexWords(by.value)
  )}${cell('Reported by', markup`${byline(line.report)} ${tally} ${placeBadge(line)} ${unsureBadge(line)}${citation(line)}`)}</tr>`
}

/** What somebody will or would do: promises, threats and plans that have a condition or a deadline. */
export const commitmentsSection: Section = {
  key: 'commitments',
  title: 'What is promised or threatened',
  lead: 'What somebody will or would do, on what condition and by when.',
  empty: 'No promise, threat or plan with a condition or a deadline was found.',
  count: view => view.index.lines.filter(({ found }) => found.kind === 'commitment').length,
  body: view => {
    const lines = new Set(groupsOf(view, 'commitment', () => '').flatMap(group => group.lines))
    const rows = [...lines].map(line => row(view, line))
    if (rows.length === 0) return null
    return foldedTable(rows, ROWS, shown => dataTable('commitments', 'Promises, threats and plans', COLUMNS, shown))
  }
}
