import { z } from 'zod'
import type { DataFile } from '../../lexicon/data-file.js'
import { joinedLists } from '../../lexicon/word-lists.js'
import type { ActorNoun } from './data-files.js'

const LISTS = [
  'personEndings',
  'peopleEndings',
  'bodyNouns',
  'notPersons',
  'notPeople',
  'becomingVerbs',
  'settlements',
  'servingVerbs',
  'namingVerbs',
  'regardingVerbs',
  'speakingVerbs',
  'issuingVerbs',
  'messages',
  'besideVerbs',
  'knownBy',
  'openKinds',
  'givingVerbs',
  'willAdjectives',
  'limitingAdverbs',
  'countingNouns',
  'smallWords'
] as const
const words = z.array(z.string().min(1)).readonly()
const referenceFile = z
  .object({
    source: z.string(),
    /** Short forms of titles with the office in full, both lower case. */
    titleForms: z.record(z.string(), z.string()),
    /** How nouns for one person end, and for several. */
    personEndings: words,
    peopleEndings: words,
    /** Nouns for bodies that are no actors elsewhere, and speak all the same. */
    bodyNouns: words,
    /** Nouns with such endings that are nobody. */
    notPersons: words,
    notPeople: words,
    /** Verbs by which somebody is or turns into what their object says (`became mayor`), and those that take `as` for it. */
    becomingVerbs: words.default([]),
    settlements: words.default([]),
    servingVerbs: words.default([]),
    /** Verbs that give their object a name (`a woman named Petrov`), and those that see it `as` something. */
    namingVerbs: words.default([]),
    regardingVerbs: words.default([]),
    /** Verbs whose subject speaks, be it in no list (`the club declined to comment`). */
    speakingVerbs: words.default([]),
    /** Verbs whose subject speaks by what they issue, those nouns, and verbs of speaking beside a deed (`closed, citing cracks`). */
    issuingVerbs: words.default([]),
    messages: words.default([]),
    besideVerbs: words.default([]),
    /** Trades by which an article takes up the one person that it names (`the artist`). */
    knownBy: words.default([]),
    /** Nouns by which a named body of which nothing is known may be taken up (`the company`). */
    openKinds: words.default([]),
    /** Verbs that take somebody and a thing, or somebody and what he is told, side by side (`gave the general Karsk`). */
    givingVerbs: words.default([]),
    /** Adjectives of will and mind, of which `it` is said as of somebody (`it is willing to`). */
    willAdjectives: words.default([]),
    /** Adverbs before a phrase that limit it from outside (only the mayor), and nouns that count those behind them (a number of). */
    limitingAdverbs: words.default([]),
    countingNouns: words.default([]),
    /** Words of names that leave no letter in an acronym. */
    smallWords: words.default([]),
    /** Nouns for one and the same office, in lists (`ceo`, `chief executive`). */
    sameOffices: z.array(words).readonly().default([])
  })
  .readonly()
type ReferenceFile = z.infer<typeof referenceFile>

/** Words by which descriptions are told to mean somebody; a user's file of the same name adds entries. */
export const referenceData: DataFile<ReferenceFile> = {
  name: 'reference-words.json',
  url: new URL('./data/reference-words.json', import.meta.url),
  schema: referenceFile,
  merge: (ours, other) => ({
    source: ours.source,
    titleForms: { ...ours.titleForms, ...other.titleForms },
    ...joinedLists(LISTS, ours, other),
    sameOffices: [...ours.sameOffices, ...other.sameOffices]
  })
}

/** The words as they are looked up. */
export interface ReferenceWords {
  readonly titleForms: ReadonlyMap<string, string>
  readonly personEndings: readonly string[]
  readonly peopleEndings: readonly string[]
  readonly bodyNouns: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  readonly becomingVerbs: ReadonlySet<string>
  /** Nouns of places that are called by what `of` names: the town of. */
  readonly settlements: ReadonlySet<string>
  readonly servingVerbs: ReadonlySet<string>
  readonly namingVerbs: ReadonlySet<string>
  readonly regardingVerbs: ReadonlySet<string>
  readonly speakingVerbs: ReadonlySet<string>
  readonly issuingVerbs: ReadonlySet<string>
  readonly messages: ReadonlySet<string>
  readonly besideVerbs: ReadonlySet<string>
  readonly knownBy: ReadonlySet<string>
  readonly openKinds: ReadonlySet<string>
  readonly givingVerbs: ReadonlySet<string>
  readonly willAdjectives: ReadonlySet<string>
  readonly limitingAdverbs: ReadonlySet<string>
  readonly countingNouns: ReadonlySet<string>
  readonly smallWords: ReadonlySet<string>
  /** The first noun of its list for each noun of several that mean one office. */
  readonly sameOffices: ReadonlyMap<string, string>
}

/** Indexes the words of the data file. */
export function referenceWords(file: ReferenceFile): ReferenceWords {
  return {
    titleForms: new Map(Object.entries(file.titleForms)),
    personEndings: file.personEndings,
    peopleEndings: file.peopleEndings,
    bodyNouns: new Set(file.bodyNouns),
    nobody: new Set([...file.notPersons, ...file.notPeople]),
    becomingVerbs: new Set(file.becomingVerbs),
    settlements: new Set(file.settlements),
    servingVerbs: new Set(file.servingVerbs),
    namingVerbs: new Set(file.namingVerbs),
    regardingVerbs: new Set(file.regardingVerbs),
    speakingVerbs: new Set(file.speakingVerbs),
    issuingVerbs: new Set(file.issuingVerbs),
    messages: new Set(file.messages),
    besideVerbs: new Set(file.besideVerbs),
    knownBy: new Set(file.knownBy),
    openKinds: new Set(file.openKinds),
    givingVerbs: new Set(file.givingVerbs),
    willAdjectives: new Set(file.willAdjectives),
    limitingAdverbs: new Set(file.limitingAdverbs),
    countingNouns: new Set(file.countingNouns),
    smallWords: new Set(file.smallWords),
    sameOffices: new Map(file.sameOffices.flatMap(list => list.map(noun => [noun, list[0] ?? noun] as const)))
  }
}

/** Shortest noun that an ending tells anything about. */
const SHORTEST = 5

/**
 * What a noun that no list of actors has can mean as the source of a statement: a person or people by its ending, a body.
 * Null where it tells nothing (`the train said`).
 */
export function spokenNoun(words: ReferenceWords, noun: string, lemma: string, plural: boolean): ActorNoun | null {
  const last = noun.slice(noun.lastIndexOf('-') + 1)
  if (words.nobody.has(last) || words.nobody.has(lemma)) return null
  if (words.bodyNouns.has(lemma)) return { noun: lemma, type: 'organisation', sector: null, plural }
  const endings = plural ? words.peopleEndings : words.personEndings
  if (last.length < SHORTEST || !endings.some(ending => last.endsWith(ending))) return null
  return { noun: lemma, type: 'person', sector: null, anonymous: true, plural }
}
