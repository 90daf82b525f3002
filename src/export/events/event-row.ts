import type { Argument, Entity, Event, Figure, Reading } from '../../record/index.js'
import { rowDate, type RowDate } from './row-date.js'

/** One who takes part in an event: the words there, and the entity behind them where the reading has it. */
export interface Party {
  readonly words: string
  readonly name: string
  readonly entity: Entity | null
}

/** An event with all that it points to in its reading. */
export interface EventRow {
  readonly reading: Reading
  readonly event: Event
  readonly at: RowDate
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly place: Party | null
  /** Names of those on whose word it stands; empty where the outlet tells it itself. */
  readonly word: readonly string[]
  /** Figures that belong to it. */
  readonly figures: readonly Figure[]
}

/** The events of a reading, in the order of the record. */
export function eventRows(reading: Reading): EventRow[] {
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]))
  const party = ({ entity: id, span }: Argument): Party => partyOf(entities.get(id) ?? null, span.quote)
  return reading.events.map(event => ({
    reading,
    event,
    at: rowDate(event.when?.value ?? null, reading.article.published),
    actors: event.actors.map(party),
    recipients: event.recipients.map(party),
    place: placeOf(event, entities),
    word: wordOf(event, reading, entities),
    figures: reading.figures.filter(figure => figure.event === event.id)
  }))
}

function partyOf(entity: Entity | null, words: string): Party {
  return { words, name: entity?.name ?? words, entity }
}

function placeOf({ place }: Event, entities: ReadonlyMap<string, Entity>): Party | null {
  const entity = place?.entity === null || place === null ? null : (entities.get(place.entity) ?? null)
  const words = place?.span?.quote ?? entity?.name
  return words === undefined ? null : partyOf(entity, words)
}

/** Who says it, where every telling of it is somebody's word. */
function wordOf(event: Event, reading: Reading, entities: ReadonlyMap<string, Entity>): string[] {
  const statements = event.mentions.map(m => reading.statements.find(s => s.id === m.statement))
  if (statements.some(statement => statement === undefined)) return []
  const names = statements.flatMap(statement =>
    statement === undefined || statement.speakers.length === 0
      ? [statement?.source.map(span => span.quote).join(' ') ?? '']
      : statement.speakers.map(id => entities.get(id)?.name ?? id)
  )
  return [...new Set(names.map(name => (name === '' ? 'nobody named' : name)))]
}
