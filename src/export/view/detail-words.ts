import { chainWords } from './chain.js'
import { figurePhrase } from './figure-words.js'
import type { StoryIndex } from './index-of-story.js'
import type { Line } from './line.js'
import { timexWords } from './timex-words.js'
import { whoseWord } from './whose-word.js'
import { referenceName } from './reference-name.js'
import { ACTS, COMMITMENTS, PLACES, QUOTATIONS, STANDINGS, STATUSES, wordFor } from './words.js'

/** What a reader wants to know of a finding beside its words, as short phrases. */
export function detailWords(index: StoryIndex, line: Line): string[] {
  const place = PLACES[line.found.finding.segment]
  const unsure = line.unsure ? [`unsure, ${String(Math.round(line.found.finding.score * 100))}%`] : []
  return [...kindWords(index, line), ...(place === undefined ? [] : [place]), ...unsure]
}

function kindWords(index: StoryIndex, line: Line): string[] {
  const { kind, finding } = line.found
  const word = wordPhrase(index, line)
  if (kind === 'statement') {
    const parts = [
      wordFor(ACTS, finding.act),
      wordFor(QUOTATIONS, finding.quotation),
      wordFor(STANDINGS, finding.standing)
    ]
    return word === null ? parts : [...parts, word]
  }
  const told = word ?? 'in the outlet’s own voice'
  if (kind === 'figure') return [figurePhrase(finding), ...status(finding.status, 'current'), told]
  if (kind === 'event') {
    const when = finding.when === null ? [] : [timexWords(finding.when.value)]
    return [
      [finding.type, finding.mode].filter(part => part !== null).join(' '),
      ...status(finding.status, ''),
      ...when,
      told
    ]
  }
  const who = referenceName(index, line.report, finding.who)
  const by = finding.by === null ? [] : [`by ${timexWords(finding.by.value)}`]
  return [wordFor(COMMITMENTS, finding.kind), ...(who === null ? [] : [`who: ${who}`]), ...by, told]
}

function status(value: string, usual: string): string[] {
  return value === usual ? [] : [wordFor(STATUSES, value)]
}

/** On whose word, null where the outlet's own voice, or the statement's own words, say it. */
function wordPhrase(index: StoryIndex, line: Line): string | null {
  const links = whoseWord(index, line)
  if (line.found.kind === 'statement') return links.length < 2 ? null : `${chainWords(links)} …`
  const last = links.at(-1)
  if (last === undefined) return null
  const who = `on the word of ${last.name}`
  return links.length < 2 ? who : `${who} (${chainWords(links)} …)`
}
