import type { Entity } from '../../record/index.js'
import type { EventRow, Party } from './event-row.js'
import { sizeNumber, sizesOf } from './event-size.js'
import { codedAs, type PloverCodes } from './plover-codes.js'

/** Edition of the codebook that the records follow. */
const CODEBOOK = 'plover-2021'

/**
 * Events as JSON lines with the field names of the PLOVER manual (chapter on data fields), and four of the project's own:
 * `cameo` (root), `status`, `date_source` and `attribution`. `text` is the clause of the given article.
 */
export function ploverLines(rows: readonly EventRow[], codes: PloverCodes, coder: string): string {
  return rows.map(row => `${JSON.stringify(recordOf(row, codes, coder))}\n`).join('')
}

function recordOf(row: EventRow, codes: PloverCodes, coder: string): object {
  const { reading, event, at } = row
  const coded = codedAs(event, codes)
  const evidence = event.mentions[0]?.evidence
  return {
    id: `${reading.article.id}-${event.id}`,
    date: at.from,
    ...(at.time === null ? {} : { time: at.time }),
    ...(at.to === at.from ? {} : { enddate: at.to }),
    actor: row.actors.map(party => entityObject(party, codes)),
    recipient: row.recipients.map(party => entityObject(party, codes)),
    event: [coded.type],
    event_loc: row.place === null ? null : locationOf(row.place),
    event_text: event.mentions.map(({ trigger }) => trigger.quote),
    quad_code: coded.quad,
    event_scale: coded.score,
    mode: coded.mode === null ? null : [coded.mode],
    context: coded.contexts.length === 0 ? null : coded.contexts,
    size: sizeObject(row),
    text: evidence?.quote ?? null,
    text_info: evidence === undefined ? null : { start: evidence.start, end: evidence.end },
    cite_info: citation(row),
    coder,
    cameo: coded.cameo,
    status: event.status,
    date_source: at.source,
    attribution: row.word
  }
}

function entityObject({ words, name, entity }: Party, codes: PloverCodes): object {
  return {
    code: actorCode(entity, codes),
    sector: entity?.sector ?? null,
    entity_text: words,
    identifier_id: entity?.wikidata ?? null,
    identifier_text: name,
    ...(entity?.roles[0] === undefined ? {} : { office: entity.roles[0].office })
  }
}

/** The country, or the manual's code for an actor that belongs to none. */
export function actorCode(entity: Entity | null, codes: PloverCodes): string | null {
  if (entity === null) return null
  const named = entity.wikidata === null ? undefined : codes.actors[entity.wikidata]
  const sector = codes.sectorActors.find(code => code === entity.sector)
  return named ?? entity.country ?? sector ?? null
}

function locationOf({ words, name, entity }: Party): object {
  return {
    extracted_place: words,
    resolved_place: entity === null ? null : name,
    country_code: entity?.country ?? null
  }
}

/** The manual's `dead`, `injured`, `arrested`, and those beside them that the text gives; null where it gives none. */
function sizeObject({ figures }: EventRow): object | null {
  const { dead, wounded, arrested, ...more } = sizesOf(figures)
  const given = Object.entries({ dead, injured: wounded, arrested, ...more }).filter(
    ([, figure]) => figure !== undefined
  )
  return given.length === 0 ? null : Object.fromEntries(given.map(([name, figure]) => [name, sizeNumber(figure)]))
}

function citation({ reading: { article } }: EventRow): object {
  return {
    citation: article.origin,
    url: article.url,
    title: article.headline,
    language: article.language.slice(0, 2),
    publication: article.outlet,
    codebook: CODEBOOK
  }
}
