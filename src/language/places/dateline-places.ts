import type { Article } from '../../record/index.js'

/** Behind these a dateline no longer speaks of places: agency, date, dash. */
const END = /[(\-–—]|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|$/u

/** The places that an article's datelines name: `KARSK/VELMAR (Agency) -` gives `Karsk` and `Velmar`. */
export function datelinePlaces({ text, segments }: Pick<Article, 'text' | 'segments'>): string[] {
  return segments
    .filter(({ kind }) => kind === 'dateline')
    .map(({ start, end }) => text.slice(start, end).trim())
    .flatMap(line => line.slice(0, line.search(END)).split('/'))
    .map(place => titled((place.split(',')[0] ?? '').trim()))
    .filter(place => place !== '')
}

function titled(place: string): string {
  return place.replace(/\p{L}+/gu, word => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
}
