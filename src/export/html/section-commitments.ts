import { onTheWordOf, placeBadge } from './finding-line.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, quoted, unsureBadge } from './parts.js'
import type { Section } from './section.js'
import { cell, dataTable, foldedTable, rowGroups } from './table.js'
import { referenceName } from '../view/reference-name.js'
import type { Line } from '../view/line.js'
import { groupsOf, type StoryView } from '../view/story-view.js'
import { timexWords } from '../view/timex-words.js'
import { whoseWord } from '../view/whose-word.js'
import { COMMITMENTS, wordFor } from '../view/words.js'

/** Points that show before the rest folds away. */
const GROUPS = 20
const COLUMNS = ['Who', 'Would do what', 'On what condition', 'By when', 'Reported by']

function row(view: StoryView, line: Line): Html {
  if (line.found.kind !== 'commitment') return markup``
  const { who, kind, condition, by } = line.found.finding
  const name = referenceName(view.index, line.report, who)
  const cells = [
    markup`<strong><bdi>${name ?? 'not stated'}</bdi></strong> ${badge('commitment', kind, wordFor(COMMITMENTS, kind))}`,
    markup`${quoted(line)}<span class="word">${onTheWordOf(whoseWord(view.index, line))}</span>`,
    condition === null ? '–' : markup`<bdi>${condition.quote}</bdi>`,
    by === null ? '–' : timexWords(by.value),
    markup`${byline(line.report)} ${placeBadge(line)} ${unsureBadge(line)}${citation(line)}`
  ]
  return markup`<tr>${cells.map((content, i) => cell(COLUMNS[i] ?? '', content))}</tr>`
}

/** What somebody will or would do: promises, threats and plans that have a condition or a deadline. */
export const commitmentsSection: Section = {
  key: 'commitments',
  title: 'What is promised or threatened',
  lead: 'What somebody will or would do, on what condition and by when.',
  empty: 'No promise, threat or plan with a condition or a deadline was found.',
  count: view => view.index.lines.filter(({ found }) => found.kind === 'commitment').length,
  body: view => {
    const groups = groupsOf(view, 'commitment', () => '').filter(({ lines }) => lines.length > 0)
    if (groups.length === 0) return null
    const bodies = rowGroups(groups, COLUMNS.length, line => row(view, line))
    return foldedTable(bodies, GROUPS, shown => dataTable('commitments', 'Promises, threats and plans', COLUMNS, shown))
  }
}
