import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { countryCode } from '../../lexicon/fields.js'
import { placeKey } from './place-key.js'

/** Degrees, north and east positive, to a hundredth (about a kilometre). */
export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/** A country in which a name stands for a place. */
export interface PlaceSense {
  /** ISO 3166-1 alpha-3, XKX for Kosovo. */
  readonly country: string
  /** Inhabitants in thousands, of the country's largest place of the name; a region counts as a big city. */
  readonly thousands: number
  /** Null for regions, and where the country has several places of the name that are about as large. */
  readonly coordinates: Coordinates | null
}

const spelling = z.object({ country: countryCode, as: z.string().optional() })
const own = z.object({
  name: z.string().min(1),
  country: countryCode,
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional()
})
const nameFile = z
  .object({
    source: z.string(),
    /** How news spells places that the gazetteer has under another name (`as`) or not at all. */
    spellings: z.record(z.string(), spelling).default({}),
    /** Regions by country; several countries (`IND|PAK`) share a name. */
    regions: z.record(z.string(), z.array(z.string())).default({}),
    /** Names that stand for no single country. */
    wider: z.array(z.string()).default([]),
    /** Places of a user's own, which hide other senses of the name. */
    places: z.array(own).default([])
  })
  .readonly()
type NameFile = z.infer<typeof nameFile>

const nameData: DataFile<NameFile> = {
  name: 'place-names.json',
  url: new URL('./data/place-names.json', import.meta.url),
  schema: nameFile,
  merge: (ours, theirs) => ({
    source: theirs.source,
    spellings: { ...ours.spellings, ...theirs.spellings },
    regions: joined(ours.regions, theirs.regions),
    wider: [...ours.wider, ...theirs.wider],
    places: theirs.places
  })
}

function joined(ours: NameFile['regions'], theirs: NameFile['regions']): NameFile['regions'] {
  const all = { ...ours }
  for (const [country, names] of Object.entries(theirs)) all[country] = [...(all[country] ?? []), ...names]
  return all
}

/** What a region counts, so that it weighs as much as a city of two millions. */
const REGION = 2000

/** Where the names of places lie. */
export class Gazetteer {
  /** The lines of `places.tsv`, sorted by name; searched by halving, so that nothing is built at the start. */
  private readonly lines: string
  private readonly named = new Map<string, readonly PlaceSense[]>()
  private readonly regions = new Map<string, readonly string[]>()
  private readonly wider: ReadonlySet<string>

  constructor(lines: string, names: NameFile) {
    this.lines = lines
    this.wider = new Set(names.wider.map(placeKey))
    for (const [name, { country, as }] of Object.entries(names.spellings)) {
      const sense = as === undefined ? undefined : this.inLines(placeKey(as)).find(one => one.country === country)
      this.named.set(placeKey(name), [sense ?? { country, thousands: REGION, coordinates: null }])
    }
    this.addRegions(names.regions)
    for (const { name, country, latitude, longitude } of names.places) {
      const coordinates = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
      this.named.set(placeKey(name), [{ country, thousands: REGION, coordinates }])
    }
  }

  /** The countries in which this name stands for a place, the largest place first; none where it is unknown. */
  find(name: string): readonly PlaceSense[] {
    const key = placeKey(name)
    if (this.wider.has(key)) return []
    const bare = key.replace(
      /^(?:the|central|downtown|greater|old|city of) | (?:city|province|region|state|governorate)$/gu,
      ''
    )
    return this.senses(key) ?? this.senses(bare) ?? this.senses(`${key} city`) ?? this.senses(`al ${key}`) ?? []
  }

  /** The country of a region or province, null where the name is none or several share it. */
  region(name: string): string | null {
    const senses = this.regions.get(placeKey(name))
    return senses?.length === 1 ? (senses[0] ?? null) : null
  }

  private senses(key: string): readonly PlaceSense[] | null {
    const found = this.named.get(key) ?? this.inLines(key)
    return found.length === 0 ? null : found
  }

  private addRegions(regions: NameFile['regions']): void {
    for (const [codes, names] of Object.entries(regions)) {
      const senses = codes.split('|').map(country => ({ country, thousands: REGION, coordinates: null }))
      for (const name of names) {
        const key = placeKey(name)
        this.regions.set(key, codes.split('|'))
        const before = this.named.get(key) ?? this.inLines(key).filter(({ country }) => !codes.includes(country))
        this.named.set(key, [...senses, ...before])
      }
    }
  }

  private inLines(key: string): readonly PlaceSense[] {
    const wanted = `${key}\t`
    let [low, high] = [0, this.lines.length]
    while (low < high) {
      const middle = this.lines.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
      const end = this.lines.indexOf('\n', middle)
      const line = this.lines.slice(middle, end)
      if (line.startsWith(wanted)) return line.split('\t').slice(1).map(senseOf)
      if (line < wanted) low = end + 1
      else high = middle
    }
    return []
  }
}

function senseOf(column: string): PlaceSense {
  const [country = '', thousands = '0', latitude, longitude] = column.split(':')
  const coordinates =
    latitude === undefined || longitude === undefined
      ? null
      : { latitude: Number(latitude), longitude: Number(longitude) }
  return { country, thousands: Number(thousands), coordinates }
}

/**
 * Loads the gazetteer, with a user's own `place-names.json` over ours.
 * @throws OnrecordError `data-invalid` where the user's file is not of its form.
 */
export function loadGazetteer(folder: string | null = null): Gazetteer {
  const lines = readFileSync(fileURLToPath(new URL('./data/places.tsv', import.meta.url)), 'utf8')
  return new Gazetteer(lines, loadData(nameData, folder))
}
