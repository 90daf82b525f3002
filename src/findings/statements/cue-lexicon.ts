import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { each, joinedLists, setsOf } from '../../lexicon/word-lists.js'
import { act, type Act } from '../../record/index.js'
import { loadGrammar, type Grammar } from '../grammar.js'
import { loadCalibration, type Calibration } from './calibration.js'
import { cueEntry, type CueEntry } from './cue-entry.js'

const words = z.array(z.string()).default([])
const SILENCE = ['refusing', 'unable', 'answering', 'answers', 'requests', 'reaching', 'negatedOnly', 'plain'] as const
const LISTS = [
  'addressing',
  'audiences',
  'light',
  'things',
  'laws',
  'notLexicalised',
  'showing',
  'documents',
  'unattributed',
  'unnamed',
  'institutions',
  'spokespeople',
  'uncertain',
  'owned',
  'counting',
  'indefinite',
  'possible',
  'conditions',
  'telling'
] as const
type SilenceKey = (typeof SILENCE)[number]
type ListKey = (typeof LISTS)[number]

const silence = z
  .strictObject({ ...lists(SILENCE), particled: z.record(z.string(), z.string()).default({}) })
  .prefault({})
const entries = z.record(z.string(), cueEntry).default({})
const schema = z.strictObject({
  source: z.string(),
  verbs: entries,
  nouns: entries,
  adjectives: entries,
  phrases: entries,
  negated: z.partialRecord(act, act).default({}),
  negations: words,
  kinds: z.record(z.string(), z.array(z.string())).default({}),
  silence,
  ...lists(LISTS)
})
type Raw = z.infer<typeof schema>

const file: DataFile<Raw> = {
  name: 'cues.json',
  url: new URL('./data/cues.json', import.meta.url),
  schema,
  merge: (ours, theirs) => ({
    source: theirs.source,
    verbs: { ...ours.verbs, ...theirs.verbs },
    nouns: { ...ours.nouns, ...theirs.nouns },
    adjectives: { ...ours.adjectives, ...theirs.adjectives },
    phrases: { ...ours.phrases, ...theirs.phrases },
    negated: { ...ours.negated, ...theirs.negated },
    negations: [...ours.negations, ...theirs.negations],
    kinds: { ...ours.kinds, ...theirs.kinds },
    silence: {
      particled: { ...ours.silence.particled, ...theirs.silence.particled },
      ...joinedLists(SILENCE, ours.silence, theirs.silence)
    },
    ...joinedLists(LISTS, ours, theirs)
  })
}

function lists<K extends string>(keys: readonly K[]): Record<K, typeof words> {
  return each(keys, () => words)
}

/**
 * Words by which somebody gives no answer: verbs that turn an answer into silence (`refusing`: to decline), adjectives
 * that do (`unable`), some only where they are negated (`negatedOnly`: available); verbs of answering (`answering`) and
 * those that, negated, cannot but be silence (`plain`: to comment); nouns for an answer (`answers`: details) and for what
 * asks for one (`requests`: call); verbs of getting hold of somebody (`reaching`).
 */
export interface SilenceWords extends Readonly<Record<SilenceKey, ReadonlySet<string>>> {
  /** Verbs that answer only with their particle or preposition: to rule out, to be drawn on. */
  readonly particled: ReadonlyMap<string, string>
  /** Words that negate. */
  readonly negations: ReadonlySet<string>
}

/** An entry of several words, as lemmas in order. */
export interface CuePhrase {
  readonly lemmas: readonly string[]
  readonly entry: CueEntry
}

/** What reporting words do: lemma to act, for words and for phrases of several words. */
export interface CueLexicon extends Readonly<Record<ListKey, ReadonlySet<string>>> {
  /** The usual act of each verb that reports. */
  readonly verbs: ReadonlyMap<string, Act>
  readonly nouns: ReadonlyMap<string, Act>
  readonly adjectives: ReadonlyMap<string, Act>
  /** The whole entries, by part of speech. */
  readonly entries: Readonly<Record<'verbs' | 'nouns' | 'adjectives', ReadonlyMap<string, CueEntry>>>
  /** Phrases, the longest first; one of a single word is an adverb or a mark. */
  readonly phrases: readonly CuePhrase[]
  /** The act that a negation turns an act into: who does not support, criticises. */
  readonly negated: ReadonlyMap<Act, Act>
  readonly silence: SilenceWords
  /** Nouns by the kind of object that they are, where an entry tells that kind apart: offspring, applause. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs whose object is told what is said: to tell, to warn. */
  readonly addressing: ReadonlySet<string>
  /** Nouns for those who are spoken to, whoever they are: reporters, the court. */
  readonly audiences: ReadonlySet<string>
  /** Verbs whose object says what is done: to express, to issue, to voice. */
  readonly light: ReadonlySet<string>
  /** Nouns for what shows or happens and is no speaker: a clock, a storm. */
  readonly things: ReadonlySet<string>
  /** Nouns for texts that require: what they say is a statement only in quotation marks. */
  readonly laws: ReadonlySet<string>
  /** Verbs that report only where the model says so: to know, to find, to want. */
  readonly notLexicalised: ReadonlySet<string>
  /** Verbs by which only texts and outlets say something with an object: to show. */
  readonly showing: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
  readonly unattributed: ReadonlySet<string>
  /** Nouns for one person whom the reporter knows and does not name: official, source, resident. */
  readonly unnamed: ReadonlySet<string>
  /** Nouns for bodies that look like people in the plural: police, regulator, authority. */
  readonly institutions: ReadonlySet<string>
  /** Nouns for who speaks for a body: spokesman, representative. */
  readonly spokespeople: ReadonlySet<string>
  /** Words before a plural that leave open which ones: some, several. */
  readonly uncertain: ReadonlySet<string>
  /** Nouns for words and deeds by which their owner speaks: decision, endorsement. */
  readonly owned: ReadonlySet<string>
  /** Nouns that only count those behind them: percent, handful. */
  readonly counting: ReadonlySet<string>
  /** Words that stand for people without telling them: others, nobody. */
  readonly indefinite: ReadonlySet<string>
  /** Auxiliaries that leave open whether something is said. */
  readonly possible: ReadonlySet<string>
  /** Words that open a condition under which it would be said. */
  readonly conditions: ReadonlySet<string>
  /** Verbs whose passive subject is told, and does not speak: was told, asked about. */
  readonly telling: ReadonlySet<string>
  /** What all findings read a tree by. */
  readonly grammar: Grammar
  /** Weights of the scores of statements. */
  readonly scores: Calibration
}

/**
 * The cue lexicon, with the user's own entries from `folder` over it.
 * @throws OnrecordError `data-invalid` where the user's file is not of its form.
 */
export function loadCueLexicon(folder: string | null = null): CueLexicon {
  const raw = loadData(file, folder)
  const byPart = { verbs: mapOf(raw.verbs), nouns: mapOf(raw.nouns), adjectives: mapOf(raw.adjectives) }
  return {
    verbs: acts(byPart.verbs),
    nouns: acts(byPart.nouns),
    adjectives: acts(byPart.adjectives),
    entries: byPart,
    phrases: [...mapOf(raw.phrases)]
      .map(([words, entry]) => ({ lemmas: words.split(' '), entry }))
      .sort((a, b) => b.lemmas.length - a.lemmas.length),
    negated: new Map(Object.entries(raw.negated) as [Act, Act][]),
    silence: silenceWords(raw),
    kinds: new Map(Object.entries(raw.kinds).map(([kind, nouns]) => [kind, new Set(nouns)])),
    ...setsOf(LISTS, raw),
    grammar: loadGrammar(folder),
    scores: loadCalibration(folder)
  }
}

function silenceWords({ silence: raw, negations }: Raw): SilenceWords {
  return {
    ...setsOf(SILENCE, raw),
    particled: new Map(Object.entries(raw.particled)),
    negations: new Set(negations)
  }
}

function mapOf(list: Raw['verbs']): Map<string, CueEntry> {
  return new Map(Object.entries(list))
}

function acts(list: ReadonlyMap<string, CueEntry>): Map<string, Act> {
  return new Map([...list].flatMap(([word, entry]) => (entry.act === null ? [] : [[word, entry.act] as const])))
}
