import type { EntityType } from '../../record/index.js'
import { headOf } from '../tree.js'
import { bracketed, initials, isAcronym } from './acronyms.js'
import type { Actor } from './actor.js'
import type { KnownActor } from './actor-lexicon.js'
import { Cast } from './cast.js'
import type { NameCandidate } from './name-candidates.js'
import { namePhrase } from './name-phrase.js'
import { fold } from './name-trie.js'
import { PersonNames, personWords } from './person-names.js'
import { modifies, type Scene } from './scene.js'
import type { StateWords } from './state-words.js'

interface Reading {
  readonly name: NameCandidate
  readonly text: string
  readonly key: string
  readonly words: readonly string[]
}

/** Sorts the names of an article to persons, organisations, states and places; ambiguous names stay apart. */
export function nameActors(scene: Scene, candidates: readonly NameCandidate[], states: StateWords): Cast {
  const cast = new Cast(scene.tokens)
  const persons = new PersonNames()
  const readings = candidates.filter(name => !isAdjective(scene, name, states)).map(name => reading(scene, name))
  const types = typesByKey(readings, states)
  const isPerson = (one: Reading): boolean => (types.get(one.key) ?? one.name.type) === 'person'
  const actors = new Map<Reading, { actor: Actor; sure: boolean }>()
  const pairs = new Map<string, Actor>()
  for (const one of readings) {
    if (!isPerson(one) || one.words.length < 2) continue
    if (isPair(one)) {
      actors.set(one, { actor: pairs.get(one.key) ?? openPair(cast, pairs, one), sure: true })
      continue
    }
    const known = persons.findFull(personName(scene, one))
    const actor = known ?? cast.open({ type: 'person', name: one.text, named: true })
    persons.add(actor, one.words)
    actor.gender ??= genderOf(scene, one)
    actors.set(one, { actor, sure: true })
  }
  const bodies = bodyActors(scene, cast, readings, types, persons)
  for (const one of readings) {
    const found = actors.get(one) ?? bodies(one) ?? single(scene, cast, persons, one)
    if (found.actor.type === 'person') {
      persons.seen(found.actor, one.name.first)
      if (one.text.length > found.actor.name.length && one.words.length > 1) found.actor.name = one.text
    }
    found.actor.gender ??= found.actor.type === 'person' ? genderOf(scene, one) : null
    place(scene, cast, found, one.name)
  }
  return cast
}

/** Persons under one name: `Ana and Ivan Petrov`. */
function isPair({ words }: Reading): boolean {
  return words.slice(1, -1).includes('and')
}

function openPair(cast: Cast, pairs: Map<string, Actor>, { key, text }: Reading): Actor {
  const actor = cast.open({ type: 'group', name: text, named: true, plural: true })
  pairs.set(key, actor)
  return actor
}

/** An adjective of a state that the model took for a name (`Astrian` before `minister`). */
function isAdjective(scene: Scene, name: NameCandidate, states: StateWords): boolean {
  const state = states.at.get(name.first)
  if (name.known !== null || name.last - name.first > 1 || state === undefined || state.actor !== null) return false
  return state.key !== `place:${fold(scene.tokens[name.first]?.text ?? '')}` || modifies(scene.tokens, name.first)
}

function reading(scene: Scene, name: NameCandidate): Reading {
  const text = scene.document.surface.text.slice(scene.tokens[name.first]?.start, scene.tokens[name.last - 1]?.end)
  const plain = text.replace(/\s+/gu, ' ')
  return { name, text: plain, key: name.known?.key ?? `place:${fold(plain)}`, words: personWords(plain, scene.lexicon) }
}

/** One type for each name that no file knows: what most of its mentions say, a state where the article makes it one. */
function typesByKey(readings: readonly Reading[], states: StateWords): Map<string, EntityType> {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const { key, name } of readings) {
    const tally = votes.get(key) ?? new Map<EntityType, number>()
    tally.set(name.type, (tally.get(name.type) ?? 0) + (name.title === null && name.told !== true ? name.score : 3))
    votes.set(key, tally)
  }
  const types = new Map<string, EntityType>()
  for (const [key, tally] of votes) {
    const best = [...tally].sort((a, b) => b[1] - a[1])[0]
    if (best !== undefined) types.set(key, best[0])
  }
  for (const { key, name } of readings) if (name.known !== null) types.set(key, name.type)
  for (const name of states.inferred) types.set(`place:${name}`, 'state')
  return types
}

function personName(scene: Scene, one: Reading) {
  return { words: one.words, gender: honorificGender(scene, one.name), position: one.name.first }
}

function honorificGender(scene: Scene, name: NameCandidate): 'm' | 'f' | null {
  const word = name.title === null ? '' : (scene.tokens[name.title]?.text.toLowerCase() ?? '')
  const gender = scene.lexicon.honorifics.get(word) ?? scene.lexicon.nouns.get(word)?.gender
  return gender === 'm' || gender === 'f' ? gender : null
}

function genderOf(scene: Scene, one: Reading): 'm' | 'f' | null {
  const given = scene.lexicon.gender.get(one.words[0] ?? '')
  return honorificGender(scene, one.name) ?? (given === 'm' || given === 'f' ? given : null)
}

/** A part of a person's name: the person it belongs to, or somebody of whom only this is given. */
function single(scene: Scene, cast: Cast, persons: PersonNames, one: Reading): { actor: Actor; sure: boolean } {
  const found = persons.findPart(personName(scene, one))
  if (found !== null) return found
  const actor = cast.open({ type: 'person', name: one.text, named: true, gender: genderOf(scene, one) })
  persons.add(actor, one.words)
  return { actor, sure: true }
}

type Find = (one: Reading) => { actor: Actor; sure: boolean } | null

/** Bodies and places by name, known entry, acronym or short form. */
function bodyActors(
  scene: Scene,
  cast: Cast,
  readings: readonly Reading[],
  types: ReadonlyMap<string, EntityType>,
  persons: PersonNames
): Find {
  const byKey = new Map<string, Actor>()
  const isBody = (one: Reading): boolean => {
    const type = types.get(one.key) ?? one.name.type
    if (type === 'person') return false
    return one.name.known !== null
      ? !surnameOnly(one, persons)
      : !(type === 'organisation' && surnameOnly(one, persons))
  }
  const aliases = aliasKeys(
    scene,
    readings.filter(one => isBody(one) || !surnameOnly(one, persons))
  )
  return one => {
    if (!isBody(one) && !(aliases.has(one.key) && one.name.title === null)) return null
    const key = aliases.get(one.key) ?? one.key
    const type = types.get(key) ?? one.name.type
    const actor = byKey.get(key) ?? cast.open({ ...bodyOf(one), type: type === 'person' ? 'organisation' : type })
    byKey.set(key, actor)
    if (actor.known === null && one.text.length > actor.name.length) actor.name = one.text
    actor.sector ??= one.name.sector
    return { actor, sure: true }
  }
}

/** A one-word name that the model takes for a person and a person of the article bears. */
function surnameOnly(one: Reading, persons: PersonNames): boolean {
  return one.words.length === 1 && one.name.type !== 'state' && persons.hasSurname(one.words[0] ?? '')
}

function bodyOf({ name, text, key }: Reading): Partial<Actor> & Pick<Actor, 'name' | 'type'> {
  const { known, sector } = name
  const place = known?.type === 'state' ? known.key : key
  return {
    type: name.type,
    name: known?.type === 'state' ? known.name : text,
    sector,
    country: known?.country ?? null,
    place: bodyPlace(known, name.type, place),
    known,
    named: true,
    kinds: new Set(known?.kinds ?? [])
  }
}

/** The key of the state that an actor is or belongs to. */
function bodyPlace(known: KnownActor | null, type: EntityType, key: string): string | null {
  if (known === null) return type === 'organisation' ? null : key
  return known.type === 'state' ? known.key : known.country === null ? null : `state:${known.country}`
}

/** Acronyms and short forms of longer names: `(EUN)` behind a name, its initials, `Velmar` for `Velmar Group`. */
function aliasKeys(scene: Scene, readings: readonly Reading[]): Map<string, string> {
  const aliases = new Map<string, string>()
  const shorts = shortForms(scene, readings, aliases)
  for (const { name, text, key, words } of readings) {
    const whole = words.length > 1 && !isAcronym(text)
    if (name.known !== null || aliases.has(key) || whole || name.type === 'place' || name.type === 'state') continue
    const targets = shorts.get(isAcronym(text) ? fold(text) : words.join(' '))
    const [target] = targets ?? []
    if (targets?.size === 1 && target !== undefined && target !== key) aliases.set(key, target)
  }
  return aliases
}

/** The keys of bodies by what they may be called in short; acronyms in brackets go to `aliases` at once. */
function shortForms(
  scene: Scene,
  readings: readonly Reading[],
  aliases: Map<string, string>
): Map<string, Set<string>> {
  const shorts = new Map<string, Set<string>>()
  const note = (short: string, key: string): void => {
    shorts.set(short, (shorts.get(short) ?? new Set()).add(key))
  }
  for (const { name, text, key, words } of readings) {
    if (words.length < 2 || name.type === 'place' || name.type === 'state' || name.type === 'person') continue
    const acronym = bracketed(scene.tokens, name)
    if (acronym !== null) aliases.set(`place:${fold(scene.tokens[acronym]?.text ?? '')}`, key)
    if (words.length > 2) note(initials(text, scene.lexicon.reference.smallWords), key)
    if (scene.lexicon.organisationWords.has(words.at(-1) ?? '')) note(words.slice(0, -1).join(' '), key)
  }
  return shorts
}

/** Enters a name's mention, with the titles before it where it is a person's. */
function place(scene: Scene, cast: Cast, found: { actor: Actor; sure: boolean }, name: NameCandidate): void {
  const person = found.actor.type === 'person'
  const range = person
    ? namePhrase(scene, name)
    : { first: name.first, last: name.last, head: headOf(scene.tokens, name) }
  const score = Math.round(name.score * (found.sure ? 1 : 0.6) * 1000) / 1000
  cast.claim(found.actor, name.first, name.last)
  if (person && name.title !== null) cast.claim(found.actor, name.title, name.first)
  cast.mention(found.actor, { ...range, form: 'name', score: Math.min(1, Math.max(0, score)) })
}
