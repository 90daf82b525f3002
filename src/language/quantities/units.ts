import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { loadNumberWords, type NumberWords } from '../times/number-words.js'

const words = z.array(z.string()).readonly()
const strings = z.record(z.string(), z.string()).readonly()
const bounds = z.record(z.string(), z.enum(['exact', 'about', 'at-least', 'at-most'])).readonly()

const schema = z
  .object({
    source: z.string(),
    qualifiers: bounds.describe('words before a number, and the bound that they give'),
    prepositions: words.describe('qualifiers that are prepositions too (talks about 300 jobs)'),
    after: bounds.describe('words after a number, and the bound that they give'),
    currencySigns: strings,
    currencyWords: strings,
    currencyCodes: words,
    currencyNotVerb: words.describe('currency words that may be another part of speech'),
    percent: words,
    percentagePoints: words,
    measures: z.record(z.string(), words).readonly().describe('forms of each unit of measure'),
    strength: words.describe('words that a hyphen joins to the strength of a body: 300-strong'),
    hyphenated: words.describe('what a hyphenated number may count: 15-member'),
    timeUnits: words,
    numbered: words.describe('words whose number is a name or a label: Article 5, aged 42'),
    numberedOf: words.describe('words whose `of` and number are no quantity: a factor of two'),
    perUnit: words.describe('what a price is for one of: $70 a share'),
    weighed: words.describe('what pounds are the weight of: 4,000 pounds of steel'),
    weighs: words.describe('verbs whose pounds are a weight'),
    groups: words.describe('people together, whose number may follow: a family of five'),
    streets: words,
    casualtyVerbs: words.describe('verbs whose bare number counts people'),
    casualtyWords: words.describe('words after a bare number of people: 20 dead'),
    sumUnits: strings.describe('what the number of a sum counts where nothing else says it: a toll of 61'),
    parts: z.record(z.string(), z.number()).readonly().describe('words for a part, and how many make the whole'),
    oneOfTwo: words.describe('words that make a half one of two: the second half'),
    wholes: z.array(z.number()).readonly().describe('numbers of which a ratio may take some: one in five'),
    rateBases: words.describe('words before the base of a rate: per 1,000 people'),
    clockWords: words.describe('words before an hour of the clock'),
    peopleVerbs: words.describe('verbs whose bare number as subject counts people'),
    predicatives: words.describe('what people become, in the singular: took two hostage'),
    inhabited: words.optional().describe('what a number of people may stand behind: a town of 18,000'),
    mortal: words.optional().describe('verbs whose subject dies'),
    pointed: words.optional().describe('texts that are laid out in points: a 12-point plan'),
    compared: words.optional().describe('what half of says no share: half the size'),
    shares: words.optional().describe('nouns that a part in words sizes: a two-thirds majority'),
    warmth: words.optional().describe('words of heat and cold, beside which a C or an F is a degree'),
    ballotVerbs: words.optional().describe('what a body does by a vote: ruled 5-4'),
    ballotNouns: words.optional().describe('words for a vote beside its two numbers: a 61-38 vote'),
    ballotSides: words.optional().describe('words behind a bare number of votes: 46 against'),
    again: words.optional().describe('words before a number of more of the same: a further 210'),
    dated: words.optional().describe('words before a year: by 2100'),
    eras: words.optional().describe('words behind a year of an era: 30 BC'),
    sums: words.describe('nouns that only say that something is counted: the number of')
  })
  .readonly()

/** Words of quantities; keys are lower-case. */
export type QuantityWords = z.infer<typeof schema>

const FILE: DataFile<QuantityWords> = {
  name: 'quantity-words.json',
  url: new URL('./data/quantity-words.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({ ...ours, ...theirs })
}

/** What quantities are read by: the words, ready for look-up. */
export interface Units {
  readonly numbers: NumberWords
  readonly qualifiers: ReadonlyMap<string, Bound>
  readonly after: ReadonlyMap<string, Bound>
  readonly signs: ReadonlyMap<string, string>
  readonly currencies: ReadonlyMap<string, string>
  readonly percent: ReadonlySet<string>
  readonly percentagePoints: ReadonlySet<string>
  /** Form of a unit of measure to its name. */
  readonly measures: ReadonlyMap<string, string>
  /** Sum to what its number counts where nothing else says it. */
  readonly sumUnits: ReadonlyMap<string, string>
  /** Word for a part to how many of them make the whole. */
  readonly parts: ReadonlyMap<string, number>
  readonly wholes: ReadonlySet<number>
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>
}

/** Bounds that a word beside a number can give. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most'
/** The lists that are only looked into. */
const SETS = [
  'prepositions',
  'currencyNotVerb',
  'strength',
  'hyphenated',
  'timeUnits',
  'numbered',
  'streets',
  'numberedOf',
  'perUnit',
  'weighed',
  'weighs',
  'groups',
  'casualtyVerbs',
  'casualtyWords',
  'sums',
  'oneOfTwo',
  'rateBases',
  'clockWords',
  'peopleVerbs',
  'predicatives',
  'inhabited',
  'mortal',
  'pointed',
  'compared',
  'shares',
  'warmth',
  'ballotVerbs',
  'ballotNouns',
  'ballotSides',
  'again',
  'dated',
  'eras'
] as const
type SetName = (typeof SETS)[number]

/** Loads the words of quantities, with those of a user's folder. */
export function loadUnits(folder: string | null = null): Units {
  const data = loadData(FILE, folder)
  const currencies = new Map(Object.entries(data.currencyWords))
  const sets = Object.fromEntries(SETS.map(name => [name, new Set(data[name] ?? [])])) as Record<SetName, Set<string>>
  for (const code of data.currencyCodes) currencies.set(code, code.toUpperCase())
  return {
    numbers: loadNumberWords(folder),
    qualifiers: new Map(Object.entries(data.qualifiers)),
    after: new Map(Object.entries(data.after)),
    signs: new Map(Object.entries(data.currencySigns)),
    currencies,
    percent: new Set(data.percent),
    percentagePoints: new Set(data.percentagePoints),
    measures: new Map(Object.entries(data.measures).flatMap(([name, forms]) => forms.map(form => [form, name]))),
    sumUnits: new Map(Object.entries(data.sumUnits)),
    parts: new Map(Object.entries(data.parts)),
    wholes: new Set(data.wholes),
    sets
  }
}
