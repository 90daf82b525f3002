import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { act, type Act } from '../../record/index.js'

const words = z.array(z.string())
const byAct = z.partialRecord(act, words)
const schema = z.object({
  source: z.string(),
  verbs: byAct,
  nouns: byAct,
  adjectives: byAct,
  phrases: byAct,
  notLexicalised: words,
  documents: words,
  unattributed: words
})
type Raw = z.infer<typeof schema>

const file: DataFile<Raw> = {
  name: 'cues.json',
  url: new URL('./data/cues.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({
    source: theirs.source,
    verbs: joined(ours.verbs, theirs.verbs),
    nouns: joined(ours.nouns, theirs.nouns),
    adjectives: joined(ours.adjectives, theirs.adjectives),
    phrases: joined(ours.phrases, theirs.phrases),
    notLexicalised: [...ours.notLexicalised, ...theirs.notLexicalised],
    documents: [...ours.documents, ...theirs.documents],
    unattributed: [...ours.unattributed, ...theirs.unattributed]
  })
}

function joined(ours: Raw['verbs'], theirs: Raw['verbs']): Raw['verbs'] {
  const acts = new Set([...Object.keys(ours), ...Object.keys(theirs)] as Act[])
  return Object.fromEntries([...acts].map(a => [a, [...(ours[a] ?? []), ...(theirs[a] ?? [])]]))
}

/** What reporting words do: lemma to act, for words and for phrases of several words. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, Act>
  readonly nouns: ReadonlyMap<string, Act>
  readonly adjectives: ReadonlyMap<string, Act>
  /** Entries of several words, as lemmas in order, the longest first. */
  readonly phrases: readonly { readonly lemmas: readonly string[]; readonly act: Act }[]
  /** Verbs that report only where the model says so: to know, to find, to want. */
  readonly notLexicalised: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly unattributed: ReadonlySet<string>
}

/** The cue lexicon, with the user's own entries from `folder` over it. */
export function loadCueLexicon(folder: string | null = null): CueLexicon {
  const raw = loadData(file, folder)
  const many = [raw.verbs, raw.nouns, raw.adjectives, raw.phrases].flatMap(entriesOf).filter(([w]) => w.includes(' '))
  return {
    verbs: single(raw.verbs),
    nouns: single(raw.nouns),
    adjectives: single(raw.adjectives),
    phrases: [...many, ...entriesOf(raw.phrases)]
      .map(([w, a]) => ({ lemmas: w.split(' '), act: a }))
      .sort((a, b) => b.lemmas.length - a.lemmas.length),
    notLexicalised: new Set(raw.notLexicalised),
    documents: new Set(raw.documents),
    unattributed: new Set(raw.unattributed)
  }
}

function entriesOf(list: Raw['verbs']): (readonly [string, Act])[] {
  return (Object.entries(list) as [Act, string[]][]).flatMap(([a, ws]) => ws.map(w => [w, a] as const))
}

function single(list: Raw['verbs']): Map<string, Act> {
  return new Map(entriesOf(list).filter(([w]) => !w.includes(' ')))
}
