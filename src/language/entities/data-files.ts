import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { DataFile } from '../../lexicon/data-file.js'
import { entityType } from '../../record/index.js'

const words = z.array(z.string().min(1)).readonly()

/** A noun that can act or stand as a source, as `actor-nouns.json` gives it. */
const actorNoun = z
  .object({
    noun: z.string().min(1),
    type: entityType,
    sector: z.string().nullable(),
    gender: z.enum(['m', 'f']).optional(),
    /** Stands for several people or things: `troops`, `sources`. */
    plural: z.boolean().optional(),
    /** One person holds it: `minister`, `spokesman`. */
    office: z.boolean().optional(),
    /** People whom the reporter knows and does not name: `sources`, `diplomat`. */
    anonymous: z.boolean().optional(),
    /** Speaks for a body: `spokeswoman`. */
    spokesperson: z.boolean().optional(),
    /** A document as source: `report`. */
    document: z.boolean().optional(),
    /** `false` where it cannot be the source of a statement. */
    speaks: z.boolean().optional()
  })
  .readonly()
export type ActorNoun = z.infer<typeof actorNoun>

const state = z.object({ iso: z.string(), names: words, demonyms: words, capitals: words }).readonly()

const nounFile = z.object({ source: z.string(), nouns: z.array(actorNoun).readonly() }).readonly()
const givenNameFile = z.object({ source: z.string(), female: words, male: words, either: words }).readonly()
const stateFile = z
  .object({
    source: z.string(),
    states: z.array(state).readonly(),
    /** Territories that act like states although the packages do not list them as independent. */
    statelike: words,
    /** Codes that differ from ISO 3166-1 in the package, with the usual ones. */
    codes: z.record(z.string(), z.string()),
    /** Buildings and quarters that always stand for their government. */
    seats: words,
    /** Capitals whose name is too common, or an institution's, to stand for the state. */
    ambiguousCapitals: words,
    /** Spellings in the packages that mean something else in English news. */
    skip: words,
    /** Well-known places that are no states. */
    places: words
  })
  .readonly()

const wordFile = z
  .object({
    source: z.string(),
    honorifics: z.object({ m: words, f: words, either: words }),
    nameSuffixes: words,
    organisationWords: z.array(z.object({ word: z.string(), type: entityType, sector: z.string().nullable() })),
    facilityWords: words,
    placeWords: words,
    workWords: words,
    eventWords: words,
    stateNouns: words,
    sectorModifiers: z.record(z.string(), z.string().nullable()),
    freeModifiers: words,
    pastModifiers: words,
    hypernyms: z.record(z.string(), words),
    kinds: z.record(z.string(), words),
    actingVerbs: words,
    /** Verbs that give somebody an office. */
    appointingVerbs: words,
    placeObjectVerbs: words,
    actingNouns: words,
    actorPrepositions: words,
    speechVerbs: words,
    dropWords: words,
    portfolioWords: words,
    /** Nouns that name a stance, and a body only with an article or as a subject (voiced opposition to). */
    stances: words.default([]),
    /** Words that end like an adjective of nationality and are none. */
    notDemonyms: words
  })
  .readonly()
export type ActorWords = z.infer<typeof wordFile>

const countryPackage = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    cca2: z.string(),
    cca3: z.string(),
    independent: z.boolean().nullable(),
    altSpellings: z.array(z.string()),
    capital: z.array(z.string()),
    demonyms: z.record(z.string(), z.object({ f: z.string(), m: z.string() })).optional()
  })
)
const namePackage = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })

const theirs = <T>(_: T, other: T): T => other
const resolve = (path: string): URL => pathToFileURL(createRequire(import.meta.url).resolve(path))

/** The data files of this folder; a user's file of the same name adds entries, `actor-words.json` replaces ours. */
export const nounData: DataFile<z.infer<typeof nounFile>> = {
  name: 'actor-nouns.json',
  url: new URL('./data/actor-nouns.json', import.meta.url),
  schema: nounFile,
  merge: (ours, other) => ({ ...ours, nouns: [...ours.nouns, ...other.nouns] })
}
export const givenNameData: DataFile<z.infer<typeof givenNameFile>> = {
  name: 'given-names.json',
  url: new URL('./data/given-names.json', import.meta.url),
  schema: givenNameFile,
  merge: (ours, other) => ({
    ...ours,
    female: [...ours.female, ...other.female],
    male: [...ours.male, ...other.male],
    either: [...ours.either, ...other.either]
  })
}
export const stateData: DataFile<z.infer<typeof stateFile>> = {
  name: 'states.json',
  url: new URL('./data/states.json', import.meta.url),
  schema: stateFile,
  merge: (ours, other) => ({ ...ours, ...other, states: [...ours.states, ...other.states] })
}
export const wordData: DataFile<ActorWords> = {
  name: 'actor-words.json',
  url: new URL('./data/actor-words.json', import.meta.url),
  schema: wordFile,
  merge: theirs
}
/** Countries with codes, capitals and demonyms, by the npm package world-countries. */
export const countryData: DataFile<z.infer<typeof countryPackage>> = {
  name: 'world-countries.json',
  url: resolve('world-countries/countries.json'),
  schema: countryPackage,
  merge: theirs
}
/** English names of countries by alpha-2 code, by the npm package i18n-iso-countries. */
export const countryNameData: DataFile<z.infer<typeof namePackage>> = {
  name: 'country-names.json',
  url: resolve('i18n-iso-countries/langs/en.json'),
  schema: namePackage,
  merge: theirs
}
