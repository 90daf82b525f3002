import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'

const words = z.array(z.string())
const more = words.default([])
const schema = z.object({
  source: z.string(),
  origins: z.record(z.string(), words),
  /** Names of `origins` that are news agencies. */
  wires: more,
  /** Outlets by the publisher under which their reports count as one origin. */
  owners: z.record(z.string(), words).default({}),
  unknown: words,
  between: words,
  before: words,
  after: words,
  about: more,
  notAfter: more,
  outletWords: more,
  generic: more,
  hearsay: more,
  hearsayCues: more,
  contribution: more,
  staff: more,
  picture: more,
  noByline: more,
  own: more,
  spokespeople: more,
  outletNouns: more,
  outletOpenings: more,
  journalists: more,
  reporting: more,
  trade: more,
  press: more,
  pressBefore: more,
  deeper: more,
  republished: more,
  pressTelling: more
})
type Data = z.infer<typeof schema>

/** Names of agencies and outlets by their forms, and the words by which a report says whose word or work it is. */
export interface Origins {
  readonly byForm: ReadonlyMap<string, string>
  readonly wires: ReadonlySet<string>
  /** The publisher of an outlet whose reports count as one origin with its other outlets'. */
  readonly ownerOf: ReadonlyMap<string, string>
  readonly unknown: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Words after a name by which a report speaks about an outlet. */
  readonly about: readonly string[]
  /** Words after `reported` by which an outlet's own affairs are told. */
  readonly notAfter: readonly string[]
  /** Last words of the names of outlets. */
  readonly outletWords: ReadonlySet<string>
  /** Outlets that go without a name of their own: state media. */
  readonly generic: readonly string[]
  /** Words for reports that nobody is named for. */
  readonly hearsay: readonly string[]
  /** Cues of what is reported by nobody who is named. */
  readonly hearsayCues: readonly string[]
  /** Words by which a credit says that an agency gave a part. */
  readonly contribution: readonly string[]
  /** Words for an agency's own people, whose contribution makes the report the agency's. */
  readonly staff: readonly string[]
  /** Words of a picture's credit, which gives no origin of the report. */
  readonly picture: readonly string[]
  /** Bylines that name nobody. */
  readonly noByline: ReadonlySet<string>
  /** Words by which a report speaks of its own outlet. */
  readonly own: readonly string[]
  /** Last words of the offices of those who speak for another. */
  readonly spokespeople: ReadonlySet<string>
  /** Nouns beside a name that make it an outlet's: broadcaster Ostra, the Kerse news site. */
  readonly outletNouns: readonly string[]
  /** First words of the names of outlets: Radio Ostry. */
  readonly outletOpenings: ReadonlySet<string>
  /** Nouns for an outlet's own people and work, on whose word it reports. */
  readonly journalists: ReadonlySet<string>
  /** Words that may stand before an outlet's name where what it reported is the source: a report in. */
  readonly reporting: ReadonlySet<string>
  /** Words of an outlet's own trade: what it says of them it says of itself. */
  readonly trade: readonly string[]
  /** Nouns for outlets of which none is named: newspapers. */
  readonly press: ReadonlySet<string>
  /** Words that may stand before such a noun: several local. */
  readonly pressBefore: ReadonlySet<string>
  /** Cues by which the outlet is nearer to the origin than another of the same sentence: citing. */
  readonly deeper: ReadonlySet<string>
  /** Words before an outlet in a credit by which the report is its own, published anew. */
  readonly republished: readonly string[]
  /** Words before a noun for outlets that tell one press from another: local. */
  readonly pressTelling: ReadonlySet<string>
}

/**
 * Loads the names, the user's own added to ours.
 * @throws OnrecordError `data-invalid` where the user's file is not of its form.
 */
export function loadOrigins(lexicon: string | null): Origins {
  const data = loadData(
    { name: 'origins.json', url: new URL('./data/origins.json', import.meta.url), schema, merge },
    lexicon
  )
  const byForm = new Map(
    Object.entries(data.origins).flatMap(([name, list]) => [name, ...list].map(form => [form, name] as const))
  )
  const owned = Object.entries(data.owners).flatMap(([owner, outlets]) =>
    outlets.map(outlet => [byForm.get(outlet) ?? outlet, owner] as const)
  )
  return {
    ...data,
    byForm,
    wires: new Set(data.wires),
    ownerOf: new Map(owned),
    unknown: new Set(data.unknown),
    between: new Set(data.between),
    outletWords: new Set(data.outletWords),
    noByline: new Set(data.noByline),
    spokespeople: new Set(data.spokespeople),
    outletOpenings: new Set(data.outletOpenings),
    journalists: new Set(data.journalists),
    reporting: new Set(data.reporting),
    press: new Set(data.press),
    pressBefore: new Set(data.pressBefore),
    deeper: new Set(data.deeper),
    pressTelling: new Set(data.pressTelling)
  }
}

/** The one name of an agency or outlet, whichever form is given; a name that is not known stays as it is. */
export function originName(origins: Origins, form: string): string {
  const plain = form.trim()
  const bare = plain.replace(/^the /iu, '')
  const name = origins.byForm.get(plain) ?? origins.byForm.get(bare) ?? plain
  return origins.ownerOf.get(name) ?? origins.ownerOf.get(bare) ?? name
}

/** Whether a name, in whichever form, is that of a news agency. */
export function isWire(origins: Origins, form: string): boolean {
  return origins.wires.has(originName(origins, form))
}

/** Whether a credit only says that agencies were used, not which. */
export function isUnknownOrigin(origins: Origins, credit: string): boolean {
  return origins.unknown.has(credit.trim().toLowerCase())
}

function merge(ours: Data, theirs: Data): Data {
  const lists = Object.entries(ours).flatMap(([key, own]) => {
    const added = theirs[key as keyof Data]
    return Array.isArray(own) && Array.isArray(added) ? [[key, [...own, ...added]]] : []
  })
  return {
    ...ours,
    ...(Object.fromEntries(lists) as Partial<Data>),
    source: theirs.source,
    origins: { ...ours.origins, ...theirs.origins },
    owners: { ...ours.owners, ...theirs.owners }
  }
}
