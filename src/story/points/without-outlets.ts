import type { Lineage } from '../../record/index.js'
import type { ItemText } from './item-text.js'

/** Places of an article where it names the outlets whose word it passes on. */
export type NamedOutlets = ReadonlyMap<string, readonly Place[]>

interface Place {
  readonly start: number
  readonly end: number
}

/** Those places for each article of a story, from the evidence of its lineages. */
export function namedOutlets(lineages: readonly Lineage[]): NamedOutlets {
  const places = new Map<string, Place[]>()
  for (const { kind, evidence } of lineages) {
    if (kind === 'document') continue
    for (const { article, span } of evidence) {
      if (span.field !== undefined) continue
      const known = places.get(article) ?? []
      places.set(article, known)
      known.push({ start: span.start, end: span.end })
    }
  }
  return places
}

/** What a finding says, without an outlet at its front that was only told it: sources told Reuters Ostry would pay. */
export function withoutOutlet(words: ItemText, outlets: readonly Place[]): ItemText {
  const [first, ...others] = words.spans
  if (first === undefined || first.field !== undefined || !words.text.startsWith(first.quote)) return words
  const told = outlets.find(({ start, end }) => start === first.start && end < first.end)
  if (told === undefined) return words
  const rest = first.quote.slice(told.end - told.start)
  const quote = rest.replace(/^[\s,]+/u, '')
  if (rest === quote) return words
  const spans = [{ start: first.end - quote.length, end: first.end, quote }, ...others]
  return { ...words, text: quote + words.text.slice(first.quote.length), spans }
}
