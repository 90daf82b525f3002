import { countryData, countryNameData, stateData } from '../language/entities/data-files.js'
import { loadData } from '../lexicon/data-file.js'
import { eventRows, type EventRow, type Party } from '../export/events/event-row.js'
import type { EventStatus, PloverType, Reading } from '../record/index.js'

/** Which events are wanted; an empty list and null ask for nothing. */
export interface EventFilter {
  readonly types: readonly PloverType[]
  readonly statuses: readonly EventStatus[]
  /** Words of the name of one who takes part. */
  readonly actor: string | null
  /** ISO 3166-1 alpha-3, of one who takes part or of the place. */
  readonly country: string | null
  /** First and last day, YYYY-MM-DD. */
  readonly from: string | null
  readonly to: string | null
}

/** The events of a reading that a filter lets through. */
export function eventsOf(reading: Reading, filter: EventFilter): EventRow[] {
  return eventRows(reading).filter(row => passes(row, filter))
}

function passes(row: EventRow, { types, statuses, actor, country, from, to }: EventFilter): boolean {
  const parties = [...row.actors, ...row.recipients]
  if (types.length > 0 && !types.includes(row.event.type)) return false
  if (statuses.length > 0 && !statuses.includes(row.event.status)) return false
  if (actor !== null && !parties.some(party => goesBy(party, actor))) return false
  const places = row.place === null ? parties : [...parties, row.place]
  if (country !== null && !places.some(party => party.entity?.country === country)) return false
  return isWithin(row, from, to)
}

/** Whether a day of the event lies in the stretch; an undated event lies in none. */
function isWithin({ at }: EventRow, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (at.from === null || at.to === null) return false
  return (from === null || at.to >= from) && (to === null || at.from <= to)
}

/** Whether all the words are in one of the names of the party; case and accents do not count. */
function goesBy({ name, words, entity }: Party, wanted: string): boolean {
  const names = [name, words, ...(entity?.mentions ?? []).filter(m => m.form === 'name').map(m => m.quote)]
  const asked = wordsIn(wanted)
  return names.some(one => {
    const own = new Set(wordsIn(one))
    return asked.every(word => own.has(word))
  })
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The alpha-3 code of a country by code or English name (XKX for Kosovo); null where there is none of it. */
export function countryCode(wanted: string, folder: string | null = null): string | null {
  const { states, codes } = loadData(stateData, folder)
  const names = loadData(countryNameData, folder).countries
  const asked = wordsIn(wanted).join(' ')
  const named = loadData(countryData, folder).find(({ cca2, cca3, name }) => {
    const listed = names[cca2] ?? []
    const own = states.filter(state => state.iso === cca3).flatMap(state => state.names)
    const all = [cca2, codes[cca3] ?? cca3, name.common, name.official, ...own, ...[listed].flat()]
    return all.some(one => wordsIn(one).join(' ') === asked)
  })
  return named === undefined ? null : (codes[named.cca3] ?? named.cca3)
}
