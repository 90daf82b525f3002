import { joinedWords } from './joined-words.js'
import type { EventRow, Party } from './event-row.js'
import { sizeNumber, SIZES, sizesOf } from './event-size.js'
import { actorCode } from './plover-json.js'
import { codedAs, type PloverCodes } from './plover-codes.js'
import { tsvLine, type Cell } from './tsv.js'

type Column = (row: EventRow, codes: PloverCodes) => Cell

const each = (parties: readonly Party[], value: (party: Party) => string | null): string =>
  joinedWords(parties.map(party => value(party) ?? ''))

/** The columns in their order; several values of one cell stand apart by `|`, in the order of the parties. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ reading, event }) => `${reading.article.id}-${event.id}`,
  date: ({ at }) => at.from,
  enddate: ({ at }) => at.to,
  time: ({ at }) => at.time,
  date_source: ({ at }) => at.source,
  type: ({ event }) => event.type,
  mode: ({ event }) => event.mode,
  context: ({ event }) => joinedWords(event.contexts),
  status: ({ event }) => event.status,
  plover_event: ({ event }, codes) => codedAs(event, codes).type,
  quad_code: ({ event }, codes) => codedAs(event, codes).quad,
  event_scale: ({ event }, codes) => codedAs(event, codes).score,
  cameo_root: ({ event }, codes) => Number(codedAs(event, codes).cameo),
  actor: ({ actors }) => each(actors, party => party.name),
  actor_code: ({ actors }, codes) => each(actors, party => actorCode(party.entity, codes)),
  actor_sector: ({ actors }) => each(actors, party => party.entity?.sector ?? null),
  actor_wikidata: ({ actors }) => each(actors, party => party.entity?.wikidata ?? null),
  recipient: ({ recipients }) => each(recipients, party => party.name),
  recipient_code: ({ recipients }, codes) => each(recipients, party => actorCode(party.entity, codes)),
  recipient_sector: ({ recipients }) => each(recipients, party => party.entity?.sector ?? null),
  recipient_wikidata: ({ recipients }) => each(recipients, party => party.entity?.wikidata ?? null),
  place: ({ place }) => place?.name ?? null,
  place_country: ({ place }) => place?.entity?.country ?? null,
  ...Object.fromEntries(SIZES.map(kind => [kind, ({ figures }: EventRow) => sizeNumber(sizesOf(figures)[kind])])),
  attribution: ({ word }) => joinedWords(word),
  score: ({ event }) => event.score,
  trigger: ({ event }) => event.mentions[0]?.trigger.quote ?? null,
  text: ({ event }) => event.mentions[0]?.evidence.quote ?? null,
  start: ({ event }) => event.mentions[0]?.evidence.start ?? null,
  end: ({ event }) => event.mentions[0]?.evidence.end ?? null,
  mentions: ({ event }) => event.mentions.length,
  article: ({ reading }) => reading.article.id,
  origin: ({ reading }) => reading.article.origin,
  outlet: ({ reading }) => reading.article.outlet,
  published: ({ reading }) => reading.article.published,
  headline: ({ reading }) => reading.article.headline
}

/** Names of the columns, in one line. */
export function tsvHeader(): string {
  return tsvLine(Object.keys(COLUMNS))
}

/** The events, one a line, without the names of the columns. */
export function tsvRows(rows: readonly EventRow[], codes: PloverCodes): string {
  return rows.map(row => tsvLine(Object.values(COLUMNS).map(column => column(row, codes)))).join('')
}
