import type { PlaceSense } from './gazetteer.js'

/** What an article says of countries apart from the name that is asked for. */
export interface CountryEvidence {
  /** Whether words beside the name put it into this country (`Paris, Texas`; `the Mali town of Gao`). */
  readonly beside: ReadonlySet<string>
  /** How often the article names a country, its people, its capital or its places. */
  readonly counts: ReadonlyMap<string, number>
  /** Countries of the article's dateline and outlet. */
  readonly home: ReadonlySet<string>
}

/** Inhabitants in thousands from which a place is known without its country beside it. */
const KNOWN = 30
/** By how much the best sense must lead, in powers of ten of inhabitants. */
const LEAD = 1.3
const MENTIONED = 2
const AT_HOME = 0.7

/**
 * The sense in which an article uses a place's name, null where it leaves a choice. Words beside the name decide; else
 * size, and whether the article speaks of the country. A small place counts only where its country is named.
 */
export function placeSense(senses: readonly PlaceSense[], evidence: CountryEvidence): PlaceSense | null {
  const beside = senses.filter(sense => evidence.beside.has(sense.country))
  if (beside.length > 0) return beside.length === 1 ? (beside[0] ?? null) : null
  if (evidence.beside.size > 0) return null
  const scored = senses
    .map(sense => ({ sense, score: score(sense, evidence) }))
    .filter(({ sense }) => sense.thousands >= KNOWN || supported(sense, evidence))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (best === undefined) return null
  return second === undefined || best.score - second.score >= LEAD ? best.sense : null
}

function supported({ country }: PlaceSense, { counts, home }: CountryEvidence): boolean {
  return counts.has(country) || home.has(country)
}

function score({ country, thousands }: PlaceSense, { counts, home }: CountryEvidence): number {
  const size = Math.log10(Math.max(1, thousands))
  return size + (counts.has(country) ? MENTIONED : 0) + (home.has(country) ? AT_HOME : 0)
}
