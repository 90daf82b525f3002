import { z } from 'zod'
import { loadData, loadTheirs, type DataFile } from '../../lexicon/data-file.js'
import { countryCode, partialDate, sectorCode, wikidataItem } from '../../lexicon/fields.js'
import { entityType } from '../../record/index.js'

const words = z.array(z.string().min(1)).readonly().default([])

/** A body that news names, or what it was in one period. */
const organisation = z
  .strictObject({
    /** The same for all periods of one body; made from the name where it is left out. */
    id: z.string().min(1).optional(),
    name: z.string().min(1),
    /** Names that stand for it wherever they stand. */
    aliases: words,
    /** Names that other bodies bear too (`RSF`, `Labour Party`); they need another of its names or its country in the article. */
    shared: words,
    /** Names that are also words, persons or places (`Apple`); the reader model must take them for a body's name. */
    common: words,
    type: entityType,
    sector: sectorCode.nullable(),
    country: countryCode.nullable().default(null),
    wikidata: wikidataItem.nullable().default(null),
    /** What `the X` may mean it by: `bloc`, `company`. */
    kinds: words,
    /** First and last day on which the entry holds. */
    from: partialDate.optional(),
    to: partialDate.optional()
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: '`from` is later than `to`'
  })
  .readonly()
/** An entry of the files of organisations. */
export type Organisation = z.infer<typeof organisation>

const organisationFile = z.object({ source: z.string(), organisations: z.array(organisation).readonly() }).readonly()

/** Our files, by what their entries are. */
const FILES = [
  'international-bodies',
  'public-bodies',
  'armed-groups',
  'parties',
  'companies',
  'media',
  'civil-society'
] as const

/** The user's file for all that is theirs; files named as ours are read too. */
const OWN = 'organisations'

/** The id of an entry: as given, else its name in lower case with hyphens. */
export function organisationId({ id, name }: Pick<Organisation, 'id' | 'name'>): string {
  return id ?? name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')
}

/** All organisations: ours, without those that an entry of the user's of the same id replaces, and the user's own. */
export interface Organisations {
  readonly ours: readonly Organisation[]
  readonly own: readonly Organisation[]
}

/**
 * Loads the files of organisations.
 * @throws OnrecordError `data-invalid` where a file is not of its form.
 */
export function loadOrganisations(folder: string | null = null): Organisations {
  const ours = FILES.map(organisationData).flatMap(file => loadData(file).organisations)
  const own = [OWN, ...FILES].flatMap(
    name => loadTheirs({ name: `${name}.json`, schema: organisationFile }, folder)?.organisations ?? []
  )
  const replaced = new Set(own.map(organisationId))
  return { ours: ours.filter(entry => !replaced.has(organisationId(entry))), own }
}

function organisationData(name: string): DataFile<z.infer<typeof organisationFile>> {
  return {
    name: `${name}.json`,
    url: new URL(`./data/${name}.json`, import.meta.url),
    schema: organisationFile,
    merge: (_, theirs) => theirs
  }
}
