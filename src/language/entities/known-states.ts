import type { z } from 'zod'
import type { countryData, countryNameData, stateData } from './data-files.js'

/** A state (or a dependent territory) with all that news calls it. */
export interface KnownState {
  /** ISO 3166-1 alpha-3, XKX for Kosovo. */
  readonly code: string
  readonly name: string
  /** Whether it acts as a state; a dependent territory is a place. */
  readonly acts: boolean
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  /** Buildings that stand for its government. */
  readonly seats: readonly string[]
}

type Packaged = z.infer<(typeof countryData)['schema']>
type PackagedNames = z.infer<(typeof countryNameData)['schema']>
type StateFile = z.infer<(typeof stateData)['schema']>

/** Joins the packages' countries with our own variants; ours come first and name the state. */
export function stateEntries(countries: Packaged, names: PackagedNames, file: StateFile): KnownState[] {
  const ours = new Map(file.states.map(entry => [entry.iso, entry]))
  const skip = new Set(file.skip)
  const seats = new Set(file.seats)
  const ambiguous = new Set(file.ambiguousCapitals)
  const statelike = new Set(file.statelike)
  return countries
    .map(country => {
      const own = ours.get(country.cca3)
      const packaged = names.countries[country.cca2] ?? []
      const spellings = [country.name.common, country.name.official, ...country.altSpellings, packaged].flat()
      const demonyms = Object.values(country.demonyms?.['eng'] ?? {}).flatMap(word => word.split(/, | or /u))
      const usable = spellings.filter(word => isLatin(word) && !skip.has(word))
      const acts = country.independent === true || statelike.has(country.cca3)
      return {
        code: file.codes[country.cca3] ?? country.cca3,
        name: /^\p{ASCII}+$/u.test(country.name.common) ? country.name.common : (own?.names[0] ?? country.name.common),
        acts,
        names: [...(own?.names ?? []), ...usable],
        demonyms: own?.demonyms ?? (acts ? demonyms : []),
        capitals: [...(own?.capitals ?? []), ...(acts ? country.capital : [])].filter(
          word => !ambiguous.has(word) && !seats.has(word)
        ),
        seats: own?.capitals.filter(word => seats.has(word)) ?? []
      }
    })
    .sort((a, b) => Number(b.acts) - Number(a.acts))
}

/** Whether a spelling can stand in English text: three letters at least, a capital first. */
function isLatin(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.\- ()]{2,}$/u.test(word) && /^\p{Script=Latin}/u.test(word)
}
