import { relation } from '../tree.js'
import { fold } from './name-trie.js'
import type { NameCandidate } from './name-candidates.js'
import { casesOf, modifies, type Scene, type StateWord } from './scene.js'

/** The states that the words of an article point to, known and unknown to the lexicon. */
export interface StateWords {
  /** What state a token names or is the adjective of. */
  readonly at: ReadonlyMap<number, StateWord>
  /** Folded names of places that behave as states although no file knows them. */
  readonly inferred: ReadonlySet<string>
}

const ADJECTIVE = /(?:ian|ean|an|ish|ese|ic|i|er|n)$/u
const STEM = 4

/**
 * Finds the state behind each adjective and name. A place that no file knows counts as a state where the article gives it
 * what only states have (`Astria's president`, `the Astrian government`); its adjective is told by the shared stem.
 */
export function stateWords(scene: Scene, candidates: readonly NameCandidate[]): StateWords {
  const at = knownWords(scene)
  const places = unknownPlaces(scene, candidates).filter(place => !at.has(place.first))
  const region = ({ first, last }: UnknownPlace): boolean =>
    scene.lexicon.gazetteer.region(wordsAt(scene, first, last)) !== null
  const inferred = new Set(
    places.filter(place => place.governs && !place.person && !region(place)).map(place => place.name)
  )
  const byStem = placesByStem(places)
  for (const token of scene.tokens) {
    if (at.has(token.index) || !isUnknownAdjective(scene, token.index)) continue
    const adjective = fold(token.text)
    const name = [...(byStem.get(adjective.slice(0, STEM)) ?? [])].find(place => sharesStem(adjective, place))
    const governs = scene.lexicon.sets.stateNouns.has(governed(scene, token.index))
    if (name === undefined && (!governs || opensSentence(scene, token.index))) continue
    if (name !== undefined && governs) inferred.add(name)
    at.set(token.index, { key: `place:${name ?? adjective}`, code: null, actor: null })
  }
  for (const { name, first, last } of places) {
    if (!inferred.has(name)) continue
    for (let i = first; i < last; i++) at.set(i, { key: `place:${name}`, code: null, actor: null })
  }
  return { at, inferred }
}

function knownWords(scene: Scene): Map<number, StateWord> {
  const at = new Map<number, StateWord>()
  for (const { value, first, last } of scene.hits) {
    const actor = value.demonymOf ?? (value.actor?.type === 'state' ? value.actor : value.capitalOf)
    if (actor === null) continue
    for (let i = first; i < last; i++) at.set(i, { key: actor.key, code: actor.country, actor })
  }
  return at
}

/** Places of one beginning that are compared with an adjective. */
const MOST = 30

function placesByStem(places: readonly UnknownPlace[]): Map<string, Set<string>> {
  const byStem = new Map<string, Set<string>>()
  for (const { name } of places) {
    const names = byStem.get(name.slice(0, STEM)) ?? new Set()
    if (names.size < MOST) names.add(name)
    byStem.set(name.slice(0, STEM), names)
  }
  return byStem
}

interface UnknownPlace {
  readonly name: string
  readonly first: number
  readonly last: number
  /** Whether something that only states have is said to be its own. */
  readonly governs: boolean
  /** Whether the model takes it for a person's name. */
  readonly person: boolean
}

function unknownPlaces(scene: Scene, candidates: readonly NameCandidate[]): UnknownPlace[] {
  const usable = new Set(['place', 'organisation', 'work', 'person'])
  const words = ({ first, last }: NameCandidate): string => fold(wordsAt(scene, first, last))
  const persons = new Set(
    candidates
      .filter(name => name.type === 'person' && (name.last - name.first > 1 || name.title !== null))
      .flatMap(name => words(name).split(/\s+/u))
  )
  return candidates
    .filter(name => name.known === null && usable.has(name.type) && name.title === null && name.last - name.first <= 3)
    .map(name => ({
      name: words(name),
      first: name.first,
      last: name.last,
      governs: governing(scene, name.first, name.last),
      person: name.type === 'person'
    }))
    .filter(place => !persons.has(place.name) && !(place.person && /\s/u.test(place.name)))
}

function wordsAt({ document, tokens }: Scene, first: number, last: number): string {
  return document.surface.text.slice(tokens[first]?.start, tokens[last - 1]?.end)
}

/** `Astria's president`, `the government of Astria`, `Astria government`. */
function governing(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = scene.tokens[i]
    if (token === undefined || (token.head >= first && token.head < last)) continue
    const owned = token.deprel === 'nmod:poss' || modifies(scene.tokens, i)
    const of = relation(token) === 'nmod' && casesOf(scene, i).includes('of')
    return (owned || of) && scene.lexicon.sets.stateNouns.has(scene.tokens[token.head]?.lemma.toLowerCase() ?? '')
  }
  return false
}

function isUnknownAdjective(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  if (token === undefined || !/^\p{Lu}\p{Ll}{3}/u.test(token.text) || !ADJECTIVE.test(fold(token.text))) return false
  const { gender, nouns, sets, words } = scene.lexicon
  const word = token.text.toLowerCase()
  if (gender.has(fold(word)) || nouns.has(word) || sets.portfolioWords.has(word) || word in words.sectorModifiers)
    return false
  if (sets.notDemonyms.has(word) || sets.freeModifiers.has(word) || sets.pastModifiers.has(word)) return false
  return token.upos === 'ADJ' || (token.upos === 'PROPN' && modifies(scene.tokens, index)) || token.xpos === 'NNPS'
}

/** A capital says nothing at the start of a sentence, unless the ending tells (`Astrian officials said`). */
function opensSentence(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  if (token === undefined || token.upos !== 'ADJ' || scene.tokens[index - 1]?.sentence === token.sentence) return false
  return !/(?:ian|ean|ese|[^aeiou]i)$/u.test(token.text)
}

/** The noun that an adjective stands before, with the noun's own compounds: `foreign minister` gives `minister`. */
function governed(scene: Scene, index: number): string {
  return scene.tokens[scene.tokens[index]?.head ?? -1]?.lemma.toLowerCase() ?? ''
}

/** Whether an adjective is made from a place's name: all but an ending of each is the same (Velmari, Velmar). */
function sharesStem(adjective: string, place: string): boolean {
  const stem = adjective.replace(ADJECTIVE, '')
  if (stem.length < STEM || adjective === place) return false
  if (place.startsWith(stem) && place.length - stem.length <= 4) return true
  return stem.startsWith(place) && stem.length - place.length <= 2
}
