import type { Part } from './markup.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, quoted, unsureBadge } from './parts.js'
import { chainWords, type Link } from '../view/chain.js'
import type { Line } from '../view/line.js'
import type { StoryView } from '../view/story-view.js'
import { whoseWord } from '../view/whose-word.js'
import { PLACES, STANDINGS, wordFor } from '../view/words.js'

/** A finding as an entry of a list: who reports it and when, its badges, its words, and on whose word it stands. */
export function findingLine(view: StoryView, line: Line, badges: Part): Html {
  const meta = markup`${badges} ${wordPart(view, line)} ${placeBadge(line)} ${unsureBadge(line)} ${citation(line)}`
  return markup`<li class="line">${byline(line.report)}<div class="told">${quoted(line)}<p class="meta">${meta}</p></div></li>`
}

/** Marks what stands only in a caption, a headline and the like. */
export function placeBadge(line: Line): Html | null {
  const place = PLACES[line.found.finding.segment]
  return place === undefined ? null : badge('place', line.found.finding.segment, place)
}

/** On whose word: for a statement only where another one reports it, since its own words name the speaker. */
function wordPart(view: StoryView, line: Line): Html | null {
  const links = whoseWord(view.index, line)
  if (line.found.kind !== 'statement') return markup`<span class="word">${onTheWordOf(links)}</span>`
  return links.length < 2 ? null : markup`<span class="word chain"><bdi>${chainWords(links)}</bdi> …</span>`
}

/** `on the word of B: A said that B told …`, or that the outlet says it itself. */
export function onTheWordOf(links: readonly Link[]): Html {
  return links.length === 0 ? markup`in ${wordOf(links)}` : markup`on the word of ${wordOf(links)}`
}

/** As `onTheWordOf`, for a column that is called so. */
export function wordOf(links: readonly Link[]): Html {
  const last = links.at(-1)
  if (last === undefined) return markup`the outlet’s own voice`
  const standing = wordFor(STANDINGS, last.statement.standing)
  const kind = standing === last.name ? null : markup` <span class="standing">(${standing})</span>`
  const who = markup`<bdi>${last.name}</bdi>${kind}`
  return links.length < 2 ? who : markup`${who}: <i><bdi>${chainWords(links)}</bdi> …</i>`
}
