import { z } from 'zod'
import { loadData, type DataFile } from '../../lexicon/data-file.js'
import { act, type Act } from '../../record/index.js'
import { loadCalibration, type Calibration } from './calibration.js'
import { cueEntry, type CueEntry } from './cue-entry.js'

const words = z.array(z.string()).default([])
const silence = z
  .strictObject({
    refusing: words,
    unable: words,
    answering: words,
    particled: z.record(z.string(), z.string()).default({}),
    answers: words,
    requests: words,
    reaching: words
  })
  .prefault({})
const entries = z.record(z.string(), cueEntry).default({})
const schema = z.strictObject({
  source: z.string(),
  verbs: entries,
  nouns: entries,
  adjectives: entries,
  phrases: entries,
  negated: z.partialRecord(act, act).default({}),
  silence,
  addressing: words,
  audiences: words,
  light: words,
  things: words,
  laws: words,
  notLexicalised: words,
  documents: words,
  unattributed: words,
  unnamed: words,
  institutions: words,
  spokespeople: words,
  uncertain: words
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
    silence: joinedSilence(ours.silence, theirs.silence),
    addressing: [...ours.addressing, ...theirs.addressing],
    audiences: [...ours.audiences, ...theirs.audiences],
    light: [...ours.light, ...theirs.light],
    things: [...ours.things, ...theirs.things],
    laws: [...ours.laws, ...theirs.laws],
    notLexicalised: [...ours.notLexicalised, ...theirs.notLexicalised],
    documents: [...ours.documents, ...theirs.documents],
    unattributed: [...ours.unattributed, ...theirs.unattributed],
    unnamed: [...ours.unnamed, ...theirs.unnamed],
    institutions: [...ours.institutions, ...theirs.institutions],
    spokespeople: [...ours.spokespeople, ...theirs.spokespeople],
    uncertain: [...ours.uncertain, ...theirs.uncertain]
  })
}

function joinedSilence(ours: Raw['silence'], theirs: Raw['silence']): Raw['silence'] {
  const join = (key: Exclude<keyof Raw['silence'], 'particled'>) => [...ours[key], ...theirs[key]]
  return {
    refusing: join('refusing'),
    unable: join('unable'),
    answering: join('answering'),
    particled: { ...ours.particled, ...theirs.particled },
    answers: join('answers'),
    requests: join('requests'),
    reaching: join('reaching')
  }
}

/** Words by which somebody gives no answer. */
export interface SilenceWords {
  /** Verbs that turn an answer into silence: to decline, to refuse. */
  readonly refusing: ReadonlySet<string>
  /** Adjectives that do: unable, unwilling; some only where they are negated: available, willing. */
  readonly unable: ReadonlySet<string>
  /** Verbs of answering: to comment, to say, to confirm. */
  readonly answering: ReadonlySet<string>
  /** Verbs that answer only with their particle or preposition: to rule out, to be drawn on. */
  readonly particled: ReadonlyMap<string, string>
  /** Nouns for an answer: comment, details. */
  readonly answers: ReadonlySet<string>
  /** Nouns for what asks for one: request, call. */
  readonly requests: ReadonlySet<string>
  /** Verbs of getting hold of somebody. */
  readonly reaching: ReadonlySet<string>
}

/** An entry of several words, as lemmas in order. */
export interface CuePhrase {
  readonly lemmas: readonly string[]
  readonly entry: CueEntry
}

/** What reporting words do: lemma to act, for words and for phrases of several words. */
export interface CueLexicon {
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
    silence: silenceWords(raw.silence),
    addressing: new Set(raw.addressing),
    audiences: new Set(raw.audiences),
    light: new Set(raw.light),
    things: new Set(raw.things),
    laws: new Set(raw.laws),
    notLexicalised: new Set(raw.notLexicalised),
    documents: new Set(raw.documents),
    unattributed: new Set(raw.unattributed),
    unnamed: new Set(raw.unnamed),
    institutions: new Set(raw.institutions),
    spokespeople: new Set(raw.spokespeople),
    uncertain: new Set(raw.uncertain),
    scores: loadCalibration(folder)
  }
}

function silenceWords(raw: Raw['silence']): SilenceWords {
  return {
    refusing: new Set(raw.refusing),
    unable: new Set(raw.unable),
    answering: new Set(raw.answering),
    particled: new Map(Object.entries(raw.particled)),
    answers: new Set(raw.answers),
    requests: new Set(raw.requests),
    reaching: new Set(raw.reaching)
  }
}

function mapOf(list: Raw['verbs']): Map<string, CueEntry> {
  return new Map(Object.entries(list))
}

function acts(list: ReadonlyMap<string, CueEntry>): Map<string, Act> {
  return new Map([...list].flatMap(([word, entry]) => (entry.act === null ? [] : [[word, entry.act] as const])))
}
