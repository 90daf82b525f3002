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
  const word = wordLine(view, line)
  return markup`<li class="line"><div class="head">${byline(line.report)} ${badges} ${placeBadge(line)} ${unsureBadge(line)}${citation(line)}</div><div class="told">${quoted(line)}${word}</div></li>`
}

/** Marks what stands only in a caption, a headline and the like. */
export function placeBadge(line: Line): Html | null {
  const place = PLACES[line.found.finding.segment]
  return place === undefined ? null : badge('place', line.found.finding.segment, place)
}

/** On whose word: for a statement only where another one reports it, since its own words name the speaker. */
function wordLine(view: StoryView, line: Line): Html | null {
  const links = whoseWord(view.index, line)
  if (line.found.kind === 'statement') {
    return links.length < 2 ? null : markup`<p class="word"><bdi>${chainWords(links)}</bdi> …</p>`
  }
  return markup`<p class="word">${onTheWordOf(links)}</p>`
}

/** `on the word of B, as A said`, or that the outlet says it itself. */
export function onTheWordOf(links: readonly Link[]): Html {
  const last = links.at(-1)
  if (last === undefined) return markup`in the outlet’s own voice`
  const standing = last.statement.standing
  const who = markup`on the word of <bdi>${last.name}</bdi> <span class="standing">(${wordFor(STANDINGS, standing)})</span>`
  return links.length < 2 ? who : markup`${who}: <bdi>${chainWords(links)}</bdi> …`
}
