import type { EventRow, Party } from '../events/event-row.js'
import type { RowDate } from '../events/row-date.js'
import { joined } from '../view/chain.js'
import { dayWords, spanWords } from '../view/date-words.js'
import { figurePhrase } from '../view/figure-words.js'
import { counted } from '../view/point-view.js'
import { shortened } from '../view/safe-cut.js'
import { PLACES, STATUSES, wordFor } from '../view/words.js'
import { type Sheet, sheetOf, type TextOptions } from './sheet.js'

/** Below this probability a finding is more likely wrong than right, and is marked. */
const UNSURE = 0.5
/** Longest clause and name that are shown, in UTF-16 units. */
const CLAUSE = 240
const NAME = 40

/** Events for a terminal, the earliest first: when, what, who to whom, and the clause that says so. */
export function eventsText(rows: readonly EventRow[], options: TextOptions): string {
  const sheet = sheetOf(options)
  const sorted = [...rows].sort((a, b) => order(a.at.from, b.at.from))
  const lines = [...sheet.line(countWords(rows), 0, 'soft'), ...sorted.flatMap(row => rowLines(row, sheet))]
  return `${lines.join('\n')}\n`
}

/** Undated ones last; those of one day stay in the order of the inputs. */
function order(a: string | null, b: string | null): number {
  return (a ?? '~') < (b ?? '~') ? -1 : (a ?? '~') > (b ?? '~') ? 1 : 0
}

function countWords(rows: readonly EventRow[]): string {
  const articles = new Set(rows.map(({ reading }) => reading.article.id)).size
  if (rows.length === 0) return 'no event'
  return `${counted(rows.length, 'event')} in ${counted(articles, 'report')} · ${spanWords(rows.map(row => row.at.from))}`
}

function rowLines(row: EventRow, sheet: Sheet): string[] {
  const { event, reading, at } = row
  const what = [event.type, event.mode, wordFor(STATUSES, event.status)].filter(word => word !== null).join(' · ')
  const evidence = event.mentions[0]?.evidence.quote ?? ''
  return [
    '',
    ...sheet.line(`${when(at)} · ${what}`, 0, 'strong'),
    ...sheet.line(who(row), 2),
    ...sheet.line(`“${shortened(evidence.replace(/\s+/gu, ' '), CLAUSE)}”`, 4),
    ...sheet.line(
      [...details(row), sourceOf(reading.article), event.id].join(' · '),
      4,
      event.score < UNSURE ? 'warn' : 'soft'
    )
  ]
}

/** The days of an event; those of publication stand in brackets, as the text does not state them. */
function when({ from, to, source }: RowDate): string {
  if (from === null) return 'undated'
  const days = from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`
  return source === 'published' ? `(${days})` : days
}

function who({ actors, recipients, place }: EventRow): string {
  const names = (parties: readonly Party[]) => joined([...new Set(parties.map(({ name }) => shortened(name, NAME)))])
  const by = actors.length === 0 ? 'somebody' : names(actors)
  const to = recipients.length === 0 ? '' : ` -> ${names(recipients)}`
  return `${by}${to}${place === null ? '' : ` · at ${shortened(place.name, NAME)}`}`
}

function details({ event, word, figures }: EventRow): string[] {
  const { trigger, evidence } = event.mentions[0] ?? {}
  const where = PLACES[event.segment]
  return [
    ...(trigger === undefined || evidence === undefined ? [] : [`“${trigger.quote}”`]),
    ...figures.map(figurePhrase),
    ...(word.length === 0 ? [] : [`on the word of ${joined(word.map(name => shortened(name, NAME)))}`]),
    ...(event.mentions.length > 1 ? [`told ${String(event.mentions.length)} times`] : []),
    ...(where === undefined ? [] : [where])
  ]
}

function sourceOf({ outlet, origin }: EventRow['reading']['article']): string {
  return shortened(outlet ?? origin, NAME)
}
