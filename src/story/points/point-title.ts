import type { ActorLookup } from '../actors/actor-lookup.js'
import type { Item } from './item.js'
import { sentenceAround } from './item-text.js'

/** Longest title, in UTF-16 units. */
const LONGEST = 110

/** A neutral title from the record's own words: the clause of an event, who says or commits what, the count in its sentence. */
export function pointTitle(item: Item, actors: ActorLookup): string {
  if (item.kind === 'event') return shortened(item.text)
  if (item.kind === 'figure') return figureTitle(item)
  const entities = item.kind === 'statement' ? item.finding.speakers : [item.finding.who?.entity ?? null]
  const names = entities.flatMap(id => (id === null ? [] : (actors(item.reading.article.id, id)?.name ?? [])))
  const said = [names.join(', '), deedWords(item)].filter(part => part !== '').join(' ')
  return shortened(said === '' ? item.text : `${said}: ${item.text}`)
}

/** Acts and stances whose content the speaker does not put forward as it stands, so that the title needs the cue. */
const OTHER_ACTS = new Set(['deny', 'decline-comment', 'accuse', 'criticise', 'praise', 'request'])
const OTHER_STANCES = new Set(['denies', 'doubts', 'declines'])

/** The words that deny, doubt, accuse …: `nobody was warned` and a denial of it must not read alike. */
function deedWords(item: Item): string {
  if (item.kind !== 'statement') return ''
  const needed = OTHER_ACTS.has(item.finding.act) || OTHER_STANCES.has(item.stance)
  return needed ? item.finding.cue.map(({ quote }) => quote).join(' … ') : ''
}

function figureTitle(item: Item): string {
  const { quote } = sentenceAround(item.reading, item.span)
  if (quote.length <= LONGEST) return shortened(quote)
  const at = quote.indexOf(item.span.quote)
  const from = Math.max(0, at - 30)
  const start = from === 0 ? 0 : quote.indexOf(' ', from) + 1
  return shortened(quote.slice(Math.min(start, Math.max(0, at))))
}

/** One line, cut at a word border. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  const border = cut.lastIndexOf(' ')
  return `${(border > longest / 2 ? cut.slice(0, border) : cut).replace(/[,;:–—-]$/u, '')}…`
}
