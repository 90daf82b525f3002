import type { EventRow, Party } from './event-row.js'
import { codedAs, type PloverCodes } from './plover-codes.js'

/** Events as they stand in the record, one a line, with the article and the entities that they point to. */
export function eventLines(rows: readonly EventRow[], codes: PloverCodes): string {
  return rows.map(row => `${JSON.stringify(lineOf(row, codes))}\n`).join('')
}

function lineOf(
  { reading, event, at, actors, recipients, place, word, figures }: EventRow,
  codes: PloverCodes
): object {
  const { id, origin, url, outlet, published, headline } = reading.article
  return {
    article: { id, origin, url, outlet, published, headline },
    event,
    date: at,
    actors: actors.map(partyOf),
    recipients: recipients.map(partyOf),
    place: place === null ? null : partyOf(place),
    attribution: word,
    figures,
    cameo: codedAs(event, codes).cameo
  }
}

function partyOf({ words, name, entity }: Party): object {
  const { id = null, type = null, country = null, sector = null, wikidata = null } = entity ?? {}
  return { entity: id, words, name, type, country, sector, wikidata }
}
