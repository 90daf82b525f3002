import type { Part } from './markup.js'
import { type Html, markup } from './markup.js'
import { badge, byline, citation, quoted, unsureBadge } from './parts.js'
import { chainWords, type Link, NOBODY_NAMED } from '../view/chain.js'
import type { Line } from '../view/line.js'
import type { StoryView } from '../view/story-view.js'
import { whoseWord } from '../view/whose-word.js'
import { PLACES, STANDINGS, wordFor } from '../view/words.js'

/** A finding as an entry of a list of its speaker: who reports it and when, its words, its badges. */
export function findingLine(view: StoryView, line: Line, badges: Part): Html {
  return markup`<li class="line">${byline(line.report)}<div class="told">${quoted(line)}${metaOf(line, chainPart(view, line), badges)}</div></li>`
}

/** On whose word a finding stands, what it is, whether it is unsure, and where its words are. */
export function metaOf(line: Line, word: Part, badges: Part): Html {
  return markup`<p class="meta">${[word, badges, placeBadge(line), unsureBadge(line), citation(line)]}</p>`
}

/** Marks what stands only in a caption, a headline and the like. */
export function placeBadge(line: Line): Html | null {
  const place = PLACES[line.found.finding.segment]
  return place === undefined ? null : badge('place', line.found.finding.segment, place)
}

/** Through whom a statement reached the outlet, under its speaker's name: nothing where no other statement reports it. */
function chainPart(view: StoryView, line: Line): Html | null {
  const links = whoseWord(view.index, line)
  return links.length < 2 ? null : markup`<span class="word chain"><bdi>${chainWords(links)}</bdi> …</span>`
}

/** On whose word, as `onTheWordOf`, for a line that stands under no speaker's name. */
export function wordPart(view: StoryView, line: Line): Html {
  return markup`<span class="word">${onTheWordOf(whoseWord(view.index, line))}</span>`
}

/** `on the word of B: A said that B told …`, that the article does not say on whose, or that the outlet says it itself. */
export function onTheWordOf(links: readonly Link[]): Html {
  if (links.length === 0) return markup`in ${wordOf(links)}`
  return nobodyNamed(links.at(-1)) ? wordOf(links) : markup`on the word of ${wordOf(links)}`
}

/** As `onTheWordOf`, for a column that is called so. */
export function wordOf(links: readonly Link[]): Html {
  const last = links.at(-1)
  if (last === undefined) return markup`the outlet’s own voice`
  const standing = wordFor(STANDINGS, last.statement.standing)
  const kind = standing === last.name ? null : markup` <span class="standing">(${standing})</span>`
  const who = nobodyNamed(last) ? markup`on whose word is not said` : markup`<bdi class="who">${last.name}</bdi>${kind}`
  return links.length < 2 ? who : markup`${who}: <i><bdi>${chainWords(links)}</bdi> …</i>`
}

function nobodyNamed(link: Link | undefined): boolean {
  return link?.name === NOBODY_NAMED
}
