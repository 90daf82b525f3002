import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'

const schema = z.object({
  source: z.string(),
  hyphenPrefixes: z.array(z.string()),
  hyphenSuffixes: z.array(z.string()),
  abbreviations: z.array(z.string()),
  neverFinal: z.array(z.string()),
  oftenFinal: z.array(z.string()),
  beforeNumber: z.array(z.string()),
  wholeTokens: z.array(z.string()),
  nameEndings: z.array(z.string()),
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
    oftenFinal: [...ours.oftenFinal, ...theirs.oftenFinal],
    beforeNumber: [...ours.beforeNumber, ...theirs.beforeNumber],
    wholeTokens: [...ours.wholeTokens, ...theirs.wholeTokens],
    nameEndings: [...ours.nameEndings, ...theirs.nameEndings],
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
  /** Abbreviations that give up their full stop where the next sentence begins. */
  readonly oftenFinal: ReadonlySet<string>
  /** Abbreviations, as they are written, that keep their full stop only before a number (`No. 10`). */
  readonly beforeNumber: ReadonlySet<string>
  /** Runs of letters and marks that are one token (`Ph.D.`) */
  readonly wholeTokens: readonly string[]
  /** What names of hosts and files end with (`example.com`), without the full stop. */
  readonly nameEndings: ReadonlySet<string>
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
    oftenFinal: new Set(raw.oftenFinal),
    beforeNumber: new Set(raw.beforeNumber),
    wholeTokens: raw.wholeTokens,
    nameEndings: new Set(raw.nameEndings),
    wholeWords: new Map(Object.entries(raw.wholeWords))
  }
}
