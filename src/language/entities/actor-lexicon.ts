import { loadData } from '../../lexicon/data-file.js'
import type { EntityType } from '../../record/index.js'
import { loadGazetteer, type Gazetteer } from '../places/index.js'
import { loadCountryWords, type CountryWords } from './country-words.js'
import {
  countryData,
  countryNameData,
  givenNameData,
  nounData,
  stateData,
  wordData,
  type ActorNoun,
  type ActorWords
} from './data-files.js'
import { fold, NameTrie, pieces } from './name-trie.js'
import { referenceData, referenceWords, type ReferenceWords } from './reference-words.js'
import type { KnownActor } from './known-actor.js'
import { claimsOf, type Claim } from './known-claim.js'
import { stateEntries, type KnownState } from './known-states.js'
import { loadOrganisations } from './organisations.js'
import { loadStateThings, type StateThings } from './state-things.js'

export type { KnownActor } from './known-actor.js'

/** What a spelling can be: an actor's name, the adjective or people of a state, a state's capital. */
export interface KnownName {
  /** Null too where only the article can tell which of the claims holds. */
  readonly actor: KnownActor | null
  /** All that organisations' entries say of the spelling. */
  readonly claims: readonly Claim[]
  readonly demonymOf: KnownActor | null
  readonly capitalOf: KnownActor | null
}

/** What the reading of entities knows from data files; see `data-files.ts` for their form. */
export interface ActorLexicon {
  readonly names: NameTrie<KnownName>
  readonly nouns: ReadonlyMap<string, ActorNoun>
  readonly gender: ReadonlyMap<string, 'm' | 'f' | 'either'>
  readonly honorifics: ReadonlyMap<string, 'm' | 'f' | 'either'>
  readonly organisationWords: ReadonlyMap<string, { readonly type: EntityType; readonly sector: string | null }>
  readonly words: ActorWords
  readonly sets: ReturnType<typeof wordSets>
  readonly hypernyms: ReadonlyMap<string, readonly string[]>
  readonly reference: ReferenceWords
  readonly countryWords: CountryWords
  readonly gazetteer: Gazetteer
  readonly stateThings: StateThings
}

/** The plain word lists, as sets. */
function wordSets(words: ActorWords) {
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list)
  return {
    nameSuffixes: set(words.nameSuffixes),
    facilityWords: set(words.facilityWords),
    placeWords: set(words.placeWords),
    workWords: set(words.workWords),
    eventWords: set(words.eventWords),
    stateNouns: set(words.stateNouns),
    freeModifiers: set(words.freeModifiers),
    pastModifiers: set(words.pastModifiers),
    actingVerbs: set(words.actingVerbs),
    appointingVerbs: set(words.appointingVerbs),
    placeObjectVerbs: set(words.placeObjectVerbs),
    actingNouns: set(words.actingNouns),
    actorPrepositions: set(words.actorPrepositions),
    speechVerbs: set(words.speechVerbs),
    dropWords: set(words.dropWords),
    portfolioWords: set(words.portfolioWords),
    stances: set(words.stances),
    notDemonyms: set(words.notDemonyms)
  } as const
}

/**
 * Loads the lexicon of actors, with the user's own entries where `folder` has files of the same names.
 * @throws OnrecordError `data-invalid` where a file is not of its form.
 */
export function loadActorLexicon(folder: string | null = null): ActorLexicon {
  const words = loadData(wordData, folder)
  const given = loadData(givenNameData, folder)
  return {
    names: namesOf(folder),
    nouns: new Map(loadData(nounData, folder).nouns.map(noun => [noun.noun, noun])),
    gender: new Map([
      ...given.either.map(name => [fold(name), 'either'] as const),
      ...given.female.map(name => [fold(name), 'f'] as const),
      ...given.male.map(name => [fold(name), 'm'] as const)
    ]),
    honorifics: new Map(
      (['either', 'f', 'm'] as const).flatMap(gender => words.honorifics[gender].map(word => [word, gender] as const))
    ),
    organisationWords: new Map(words.organisationWords.map(entry => [entry.word, entry])),
    words,
    sets: wordSets(words),
    hypernyms: new Map(Object.entries(words.hypernyms)),
    reference: referenceWords(loadData(referenceData, folder)),
    countryWords: loadCountryWords(folder),
    gazetteer: loadGazetteer(folder),
    stateThings: loadStateThings(folder)
  }
}

type Gathered = Map<string, { spelling: string; name: KnownName }>

function namesOf(folder: string | null): NameTrie<KnownName> {
  const gathered: Gathered = new Map()
  const file = loadData(stateData, folder)
  for (const state of stateEntries(loadData(countryData), loadData(countryNameData), file)) putState(state, gathered)
  for (const place of file.places) put(gathered, place, { actor: placeActor(place) })
  const { ours, own } = loadOrganisations(folder)
  const claimed = new Set<string>()
  for (const { spelling, claim } of own.flatMap(claimsOf)) claimed.add(put(gathered, spelling, { claims: [claim] }))
  for (const { spelling, claim } of ours.flatMap(claimsOf))
    if (!claimed.has(spellingKey(spelling))) put(gathered, spelling, { claims: [claim] })
  const trie = new NameTrie<KnownName>()
  for (const { spelling, name } of gathered.values()) trie.add(spelling, settledAlone(name))
  return trie
}

/** Acronyms are told apart by case, other names are not. */
function spellingKey(spelling: string): string {
  return /^[\p{Lu}.]{2,6}$/u.test(spelling) ? spelling.replaceAll('.', '') : pieces(spelling).join(' ')
}

/** Adds what a spelling can be; what came first stays, claims gather. */
function put(gathered: Gathered, spelling: string, name: Partial<KnownName>): string {
  const key = spellingKey(spelling)
  const before = gathered.get(key)
  gathered.set(key, {
    spelling: before?.spelling ?? spelling,
    name: {
      actor: before?.name.actor ?? name.actor ?? null,
      demonymOf: before?.name.demonymOf ?? name.demonymOf ?? null,
      capitalOf: before?.name.capitalOf ?? name.capitalOf ?? null,
      claims: withClaims(before?.name.claims ?? [], name.claims ?? [])
    }
  })
  return key
}

/** Two spellings of one entry that are compared as equal (`US Army`, `U.S. Army`) claim once. */
function withClaims(before: readonly Claim[], more: readonly Claim[]): readonly Claim[] {
  const told = (a: Claim, b: Claim): boolean => a.actor.key === b.actor.key && a.from === b.from && a.to === b.to
  return [...before, ...more.filter(claim => !before.some(other => told(other, claim)))]
}

/** A name that one entry alone claims, at all times and without condition, needs no article. */
function settledAlone(name: KnownName): KnownName {
  const [claim, ...others] = name.claims
  const alone = claim?.use === 'always' && claim.from === null && claim.to === null && others.length === 0
  return alone && name.actor === null ? { ...name, actor: claim.actor, claims: [] } : name
}

function putState(state: KnownState, gathered: Gathered): void {
  const actor: KnownActor = {
    key: `state:${state.code}`,
    name: state.name,
    type: state.acts ? 'state' : 'place',
    sector: null,
    country: state.code,
    wikidata: null,
    kinds: []
  }
  for (const name of state.names) put(gathered, name, { actor })
  for (const seat of state.seats) put(gathered, seat, { actor: { ...actor, type: 'state' } })
  for (const demonym of state.demonyms) put(gathered, demonym, { demonymOf: actor })
  for (const capital of state.capitals) put(gathered, capital, { capitalOf: actor })
}

function placeActor(name: string): KnownActor {
  return { key: `place:${fold(name)}`, name, type: 'place', sector: null, country: null, wikidata: null, kinds: [] }
}
