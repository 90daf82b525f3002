import { z } from 'zod'
import { loadData, type DataFile } from '../../../lexicon/data-file.js'
import { joinedLists, setsOf } from '../../../lexicon/word-lists.js'
import { act, type Act } from '../../../record/index.js'

const words = z.array(z.string())
const schema = z.strictObject({
  source: z.string(),
  told: words,
  states: words,
  deeds: words,
  naming: words,
  targeted: z.array(act),
  reportAdverbs: words,
  plainSpeakers: words,
  light: words,
  messages: words,
  measures: words,
  occasions: words,
  eventualities: words.default([]),
  reasons: words.default([]),
  turns: words.default([]),
  denying: words.default([]),
  anonymity: words.default([]),
  citing: words,
  drawing: words,
  nouns: z.partialRecord(act, words),
  to: z.array(act),
  about: words,
  circumstances: words,
  deadlines: words,
  installing: words,
  open: words,
  openMarks: words,
  owners: words,
  objects: words,
  measuring: words,
  tallies: words.default([])
})
type Raw = z.infer<typeof schema>
type ListKey = Exclude<keyof Raw, 'source' | 'nouns' | 'targeted' | 'to'>

const LISTS = [
  'told',
  'states',
  'deeds',
  'naming',
  'reportAdverbs',
  'plainSpeakers',
  'light',
  'messages',
  'measures',
  'occasions',
  'eventualities',
  'reasons',
  'turns',
  'denying',
  'anonymity',
  'citing',
  'drawing',
  'about',
  'circumstances',
  'deadlines',
  'installing',
  'open',
  'openMarks',
  'owners',
  'objects',
  'measuring',
  'tallies'
] as const satisfies readonly ListKey[]

const file: DataFile<Raw> = {
  name: 'constructions.json',
  url: new URL('../data/constructions.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({
    ...theirs,
    ...joinedLists(LISTS, ours, theirs),
    targeted: [...ours.targeted, ...theirs.targeted],
    to: [...ours.to, ...theirs.to],
    nouns: { ...ours.nouns, ...theirs.nouns }
  })
}

/** Words by which the constructions of statements are told apart; all are lemmas. */
export interface ConstructionWords extends Readonly<Record<ListKey, ReadonlySet<string>>> {
  /** Acts whose object is the one they aim at, and inside the content. */
  readonly targeted: ReadonlySet<Act>
  /** Acts whose nouns take an infinitive: a promise to pay. */
  readonly to: ReadonlySet<Act>
  /** Prepositions by which a noun of an act takes what it is about. */
  readonly nouns: ReadonlyMap<Act, ReadonlySet<string>>
}

/**
 * The words of the constructions, with the user's own from `folder` over them.
 * @throws OnrecordError `data-invalid` where the user's file is not of its form.
 */
export function loadConstructionWords(folder: string | null = null): ConstructionWords {
  const raw = loadData(file, folder)
  const nouns = new Map((Object.entries(raw.nouns) as [Act, string[]][]).map(([a, list]) => [a, new Set(list)]))
  return { ...setsOf(LISTS, raw), targeted: new Set(raw.targeted), to: new Set(raw.to), nouns }
}
