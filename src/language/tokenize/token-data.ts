import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const schema = z.object({
  source: z.string(),
  hyphenPrefixes: z.array(z.string()),
  hyphenSuffixes: z.array(z.string()),
  abbreviations: z.array(z.string()),
  neverFinal: z.array(z.string()),
  wholeWords: z.record(z.string(), z.array(z.int().positive()))
})
type Raw = z.infer<typeof schema>

const file: DataFile<Raw> = {
  name: 'tokens.json',
  url: new URL('./data/tokens.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({
    source: theirs.source,
    hyphenPrefixes: [...ours.hyphenPrefixes, ...theirs.hyphenPrefixes],
    hyphenSuffixes: [...ours.hyphenSuffixes, ...theirs.hyphenSuffixes],
    abbreviations: [...ours.abbreviations, ...theirs.abbreviations],
    neverFinal: [...ours.neverFinal, ...theirs.neverFinal],
    wholeWords: { ...ours.wholeWords, ...theirs.wholeWords }
  })
}

/** What the tokenizer and the sentence splitter know about single words. */
export interface TokenData {
  /** First parts that stay joined to a hyphenated word (`anti-war` is one word). */
  readonly hyphenPrefixes: ReadonlySet<string>
  readonly hyphenSuffixes: ReadonlySet<string>
  /** Words that keep their full stop, without it and in lower case. */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviations after which no sentence ends. */
  readonly neverFinal: ReadonlySet<string>
  /** Words that are several syntactic words, with the offsets of the later ones. */
  readonly wholeWords: ReadonlyMap<string, readonly number[]>
}

/** The tokenizer's data, with the user's own entries from `folder` added. */
export function loadTokenData(folder: string | null = null): TokenData {
  const raw = loadData(file, folder)
  return {
    hyphenPrefixes: new Set(raw.hyphenPrefixes),
    hyphenSuffixes: new Set(raw.hyphenSuffixes),
    abbreviations: new Set(raw.abbreviations),
    neverFinal: new Set(raw.neverFinal),
    wholeWords: new Map(Object.entries(raw.wholeWords))
  }
}
