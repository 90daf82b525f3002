import type { ArticleCountries } from './place-countries.js'

/** How often a country must be named, and which share of all namings it must have, to be where a report plays. */
const LEAST = 5
const SHARE = 0.7

/** Where a report plays, and whether it names no other country. */
export interface HomeState {
  readonly country: string
  readonly alone: boolean
}

/**
 * The one country that a report plays in, null where several come into question: the only one that it names, or one that
 * it names far more often than all others together.
 */
export function homeState({ counts, home }: ArticleCountries): HomeState | null {
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined) return null
  const [country, count] = first
  if (others.length === 0) return home.size === 0 || home.has(country) ? { country, alone: true } : null
  const total = others.reduce((sum, [, n]) => sum + n, count)
  return count >= LEAST && count >= SHARE * total ? { country, alone: false } : null
}
