import type { Reading, Span } from '../../record/index.js'

/** Ids of the entities that are mentioned inside a span of a reading. */
export type MentionLookup = (reading: Reading, span: Span) => readonly string[]

interface Place {
  readonly start: number
  readonly end: number
  readonly entity: string
}

/** A lookup that sorts the mentions of each reading once, so that a long article costs no more per finding. */
export function mentionLookup(): MentionLookup {
  const sorted = new Map<string, readonly Place[]>()
  return (reading, span) => {
    const key = `${reading.article.id} ${span.field ?? ''}`
    const places = sorted.get(key) ?? placesOf(reading, span.field)
    sorted.set(key, places)
    const found: string[] = []
    for (let i = firstFrom(places, span.start); i < places.length; i++) {
      const place = places[i]
      if (place === undefined || place.start >= span.end) break
      if (place.end <= span.end) found.push(place.entity)
    }
    return found
  }
}

function placesOf(reading: Reading, field: Span['field']): Place[] {
  return reading.entities
    .flatMap(({ id, mentions }) =>
      mentions.filter(m => m.field === field).map(({ start, end }) => ({ start, end, entity: id }))
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function firstFrom(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}
