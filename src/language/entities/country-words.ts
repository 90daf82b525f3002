import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { countryCode } from '../../lexicon/fields.js'

const words = z.array(z.string().min(1)).readonly()

const file = z
  .object({
    source: z.string(),
    /** Words that make an adjective of nationality say which people, not which country. */
    peoples: words,
    /** Words for a part of a country (`western Freedonia`). */
    directions: words,
    /** Prepositions behind which a place says where somebody comes from. */
    origin: words,
    /** Prepositions behind which a place says where somebody is. */
    site: words,
    /** Sectors whose people and bodies are of the place where they are. */
    localSectors: words,
    /** Further nouns for those who are of the place where they are. */
    localNouns: words,
    /** States whose name is also a region's, with the region's country. */
    namesakes: z.record(z.string(), countryCode),
    /** Nouns for those who are abroad where they are. */
    foreign: words,
    /** Prepositions inside a name behind which a state is not the body's own (`Campaign for Tibet`). */
    apart: words,
    /** Verbs that say where somebody is at home (`based in`). */
    settled: words,
    /** Sectors that belong to some state even where none is said. */
    homeSectors: words,
    /** Nouns of people who are of the state where the report plays. */
    homeGroups: words,
    /** Nouns that need a state beside them. */
    unbound: words
  })
  .readonly()

/** The words that tie actors to countries, as sets. */
export type CountryWords = Readonly<
  Record<Exclude<keyof z.infer<typeof file>, 'source' | 'namesakes'>, ReadonlySet<string>>
> & { readonly namesakes: ReadonlyMap<string, string> }

const data: DataFile<z.infer<typeof file>> = {
  name: 'country-words.json',
  url: new URL('./data/country-words.json', import.meta.url),
  schema: file,
  merge: (_, theirs) => theirs
}

/**
 * Loads the words that tie actors to countries.
 * @throws OnrecordError `data-invalid` where a user's file is not of its form.
 */
export function loadCountryWords(folder: string | null = null): CountryWords {
  const {
    peoples,
    directions,
    origin,
    site,
    localSectors,
    localNouns,
    namesakes,
    foreign,
    apart,
    settled,
    homeSectors,
    homeGroups,
    unbound
  } = loadData(data, folder)
  return {
    peoples: new Set(peoples),
    directions: new Set(directions),
    origin: new Set(origin),
    site: new Set(site),
    localSectors: new Set(localSectors),
    localNouns: new Set(localNouns),
    namesakes: new Map(Object.entries(namesakes)),
    foreign: new Set(foreign),
    apart: new Set(apart),
    settled: new Set(settled),
    homeSectors: new Set(homeSectors),
    homeGroups: new Set(homeGroups),
    unbound: new Set(unbound)
  }
}
