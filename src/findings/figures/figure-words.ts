import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const words = z.array(z.string()).readonly()
const schema = z
  .object({
    source: z.string(),
    trivialUnits: words.describe('what small numbers only refer to: two sides'),
    people: words.describe('units of which one alone matters'),
    definite: words.describe('determiners before a small number of what is already known'),
    locative: words.describe('prepositions of a place'),
    formerly: words.describe('words that set a figure in the past')
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
    locative: [...ours.locative, ...theirs.locative],
    formerly: [...ours.formerly, ...theirs.formerly]
  })
}

/** The words by which quantities become figures. */
export interface FigureWords {
  readonly trivialUnits: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly locative: ReadonlySet<string>
  readonly formerly: ReadonlySet<string>
}

/** Loads the words by which quantities become figures, with those of a user's folder. */
export function loadFigureWords(folder: string | null = null): FigureWords {
  const data = loadData(FILE, folder)
  return {
    trivialUnits: new Set(data.trivialUnits),
    people: new Set(data.people),
    definite: new Set(data.definite),
    locative: new Set(data.locative),
    formerly: new Set(data.formerly)
  }
}
