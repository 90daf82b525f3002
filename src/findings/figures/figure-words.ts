import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const words = z.array(z.string()).readonly()
const kind = z.object({
  kind: z.enum(['dead', 'wounded', 'missing', 'arrested', 'displaced']),
  units: words,
  states: words.describe('forms beside or after those counted: 40 wounded, 40 were wounded'),
  patientOf: words.describe('verbs that do it to their object'),
  subjectOf: words.describe('verbs whose subject it happens to'),
  degrees: words.default([]).describe('how badly, right behind a number: three critically')
})
const schema = z
  .object({
    source: z.string(),
    trivialUnits: words.describe('what small numbers only refer to: two sides'),
    people: words.describe('units of which one alone matters'),
    definite: words.describe('determiners before a small number of what is already known'),
    totals: words.describe('determiners that make a number a total'),
    possessive: words.describe("determiners that bring people in as somebody's"),
    locative: words.describe('prepositions of a place'),
    formerly: words.describe('words that set a figure in the past'),
    exacted: words
      .default([])
      .describe('what is taken by force, so that to demand it is a deed: a ransom of two million'),
    troops: words.describe('units that are troops, where nothing happened to them'),
    kinds: z.array(kind).readonly().describe('what happened to those counted, the first that fits')
  })
  .readonly()
type File = z.infer<typeof schema>

const FILE: DataFile<File> = {
  name: 'figure-words.json',
  url: new URL('./data/figure-words.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({
    source: theirs.source,
    trivialUnits: [...ours.trivialUnits, ...theirs.trivialUnits],
    people: [...ours.people, ...theirs.people],
    definite: [...ours.definite, ...theirs.definite],
    totals: [...ours.totals, ...theirs.totals],
    possessive: [...ours.possessive, ...theirs.possessive],
    locative: [...ours.locative, ...theirs.locative],
    formerly: [...ours.formerly, ...theirs.formerly],
    exacted: [...ours.exacted, ...theirs.exacted],
    troops: [...ours.troops, ...theirs.troops],
    kinds: [...theirs.kinds, ...ours.kinds]
  })
}

/** How text says that something happened to those counted. */
export interface KindWords {
  readonly kind: z.infer<typeof kind>['kind']
  readonly units: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly patientOf: ReadonlySet<string>
  readonly subjectOf: ReadonlySet<string>
  readonly degrees: ReadonlySet<string>
}

/** The words by which quantities become figures. */
export interface FigureWords {
  readonly trivialUnits: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly totals: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
  readonly locative: ReadonlySet<string>
  readonly formerly: ReadonlySet<string>
  readonly exacted: ReadonlySet<string>
  readonly troops: ReadonlySet<string>
  readonly kinds: readonly KindWords[]
}

/** Loads the words by which quantities become figures, with those of a user's folder. */
export function loadFigureWords(folder: string | null = null): FigureWords {
  const data = loadData(FILE, folder)
  return {
    trivialUnits: new Set(data.trivialUnits),
    people: new Set(data.people),
    definite: new Set(data.definite),
    totals: new Set(data.totals),
    possessive: new Set(data.possessive),
    locative: new Set(data.locative),
    formerly: new Set(data.formerly),
    exacted: new Set(data.exacted),
    troops: new Set(data.troops),
    kinds: data.kinds.map(one => ({
      kind: one.kind,
      units: new Set(one.units),
      states: new Set(one.states),
      patientOf: new Set(one.patientOf),
      subjectOf: new Set(one.subjectOf),
      degrees: new Set(one.degrees)
    }))
  }
}
