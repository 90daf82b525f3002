import countries, { type Country } from 'world-countries'
import { wordsOf } from '../text/words.js'

/** Words that every official name has (Republic of, Kingdom of) name no country. */
const COMMON = new Set('republ kingdom of the and state unit democrat peopl feder island'.split(' '))

/**
 * Stems of the words that name each country: its name, its people and its capital, by ISO 3166-1 alpha-3 code
 * (the table is that of world-countries).
 */
export function countryWords(): ReadonlyMap<string, ReadonlySet<string>> {
  // The package's types give an ES module with a default; its file is a CommonJS module that is the table itself.
  const table = countries as unknown as readonly Country[]
  return new Map(table.map(country => [country.cca3, wordsFor(country)]))
}

function wordsFor(country: Country): ReadonlySet<string> {
  const demonym = country.demonyms['eng']
  const names = [country.name.common, demonym?.m ?? '', demonym?.f ?? '', ...country.capital]
  const stems = [...names, country.name.official].flatMap(name => wordsOf(name).map(word => word.stem))
  const spellings = country.altSpellings.filter(name => !name.includes(' ')).map(name => name.toLowerCase())
  return new Set([...stems.filter(stem => !COMMON.has(stem)), ...spellings, ...initials(names)])
}

function initials(names: readonly string[]): string[] {
  return names
    .filter(name => name.split(' ').length > 1)
    .map(name =>
      name
        .split(' ')
        .map(word => word.charAt(0).toLowerCase())
        .join('')
    )
}
