import type { EntityType } from '../../record/index.js'
import type { Name, Token, TokenRange } from '../layers.js'
import { headOf, relation } from '../tree.js'
import type { KnownActor, KnownName } from './actor-lexicon.js'
import { actsAsState } from './acting-capital.js'
import { appositeNames } from './apposite-names.js'
import { nounBeside, sectorBeside, typeBeside } from './close-apposition.js'
import { bodyBefore } from './body-of-office.js'
import { genericName } from './generic-name.js'
import type { TrieHit } from './name-trie.js'
import { bracketed } from './acronyms.js'
import { sourceNames } from './source-names.js'
import { joinedName } from './joined-name.js'
import { afterOwner, afterTitles } from './name-starts.js'
import { modifies, type Scene } from './scene.js'
import { titleBefore } from './title-before.js'
import { wholeName } from './whole-name.js'

/** A name in the text with its type set right, titles and possessive marks off. */
export interface NameCandidate extends TokenRange {
  readonly type: EntityType
  readonly sector: string | null
  readonly known: KnownActor | null
  readonly score: number
  /** The token that carries a title right before a person's name. */
  readonly title: number | null
  /** Whether a noun right before it says what it is (`the militant group Red Banner`). */
  readonly told?: boolean
}

interface Draft extends TokenRange {
  readonly model: Name | null
  readonly hit: KnownName | null
  /** What its own words say it is, where neither the model nor the lexicon knows it. */
  readonly type?: EntityType
  readonly told?: boolean
}

/** Names of the model, corrected and filled up by the lexicon, in text order, none overlapping another. */
export function nameCandidates(scene: Scene): NameCandidate[] {
  const lands = new Map(scene.hits.filter(isLand).map(hit => [hit.first, hit]))
  const models = scene.document.names
    .flatMap(name => trimmed(scene, name))
    .map(draft => withLand({ ...draft, ...bodyBefore(scene, draft) }, lands))
  const drafts = apart(
    scene.tokens.length,
    [...models, ...scene.hits.filter(hit => usable(scene, hit)).map(hit => ({ ...hit, model: null, hit: hit.value }))],
    [...untagged(scene), ...surnames(scene), ...sourceNames(scene), ...appositeNames(scene)]
  )
  const decisions = drafts.flatMap(draft => decided(scene, draft) ?? [])
  const names = decisions.filter((name, i) => !isShortTitle(scene, name, decisions[i + 1]))
  return [...names, ...acronyms(scene, names)].sort((a, b) => a.first - b.first)
}

/** Capitals right before a person's name that the model takes for another person: a title (`MK Orla Venn`). */
function isShortTitle(scene: Scene, name: NameCandidate, next: NameCandidate | undefined): boolean {
  if (name.type !== 'person' || next?.type !== 'person' || next.first !== name.last) return false
  return name.last - name.first === 1 && /^\p{Lu}{2,4}$/u.test(scene.tokens[name.first]?.text ?? '')
}

/** A name of the model's with what the lexicon knows of exactly these words, where they are a state's or a capital's. */
function withLand(draft: Draft, lands: ReadonlyMap<number, TrieHit<KnownName>>): Draft {
  const hit = lands.get(draft.first)
  return hit?.last === draft.last ? { ...draft, hit: hit.value } : draft
}

function isLand({ value }: TrieHit<KnownName>): boolean {
  return value.actor?.type === 'state' || (value.actor === null && value.capitalOf !== null)
}

/** All further uses of an acronym that stands in brackets behind a body's name. */
function acronyms(scene: Scene, names: readonly NameCandidate[]): NameCandidate[] {
  const known = new Map<string, NameCandidate>()
  const taken = new Set(names.map(name => name.first))
  for (const name of names) {
    if (name.type === 'person' || name.type === 'state' || name.type === 'place') continue
    const token = scene.tokens[bracketed(scene.tokens, name) ?? -1]
    if (token !== undefined) known.set(token.text, name)
  }
  return scene.tokens.flatMap(({ text, index }) => {
    const name = known.get(text)
    if (name === undefined || taken.has(index)) return []
    return [{ ...name, first: index, last: index + 1, title: null, score: 0.9 }]
  })
}

/** The words of a model's name without article, titles, nationality and possessive mark. */
function trimmed(scene: Scene, name: Name): Draft[] {
  let { first, last } = name
  while (last > first && /^(?:['’]s?|of|for|the|and|[^\p{L}\d]+)$/u.test(scene.tokens[last - 1]?.text ?? '')) last--
  while (first < last && /^(?:the|an?|[^\p{L}\d]+|['’]s)$/iu.test(scene.tokens[first]?.text ?? '')) first++
  if (name.type === 'person') first = afterTitles(scene, afterOwner(scene, first, last), last)
  if (first >= last) return []
  const joined = joinedName(scene, { first, last }, name.type)
  const range = name.type === 'person' ? joined : wholeName(scene, joined)
  return [{ ...range, model: name, hit: null }]
}

/** Whether a lexicon hit is a mention: an adjective of nationality, or a state before a noun, is not. */
function usable(scene: Scene, hit: TrieHit<KnownName>): boolean {
  const head = headOf(scene.tokens, hit)
  const attached = modifies(scene.tokens, head) || hyphenated(scene, hit)
  const { actor, capitalOf } = hit.value
  if (actor === null && capitalOf === null) return false
  return !(attached && (capitalOf !== null || actor?.type === 'state'))
}

/** `Moscow-backed`, `EU-wide`: part of an adjective. */
function hyphenated(scene: Scene, range: TokenRange): boolean {
  const after = scene.tokens[range.last]
  return after?.text === '-' && after.start === scene.tokens[range.last - 1]?.end
}

/** Names that the model missed after a title, or tied to a noun for a person: `Colonel Karu`, `the student Ana Petrov`. */
function untagged(scene: Scene): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i + 1 < scene.tokens.length; i++) {
    const name = scene.tokens[i + 1]
    if (name?.upos !== 'PROPN' || isTitle(scene, i + 1) || /^\P{L}/u.test(name.text) || isDemonym(scene, name)) continue
    if (!isTitle(scene, i) && !(name.head === i && relation(name) === 'flat' && scene.tokens[i]?.upos === 'NOUN'))
      continue
    let last = i + 2
    while (scene.tokens[last]?.upos === 'PROPN' && scene.tokens[last]?.deprel === 'flat') last++
    const range = { first: i + 1, last }
    if (titleBefore(scene, range) !== null) out.push({ ...range, model: null, hit: null })
  }
  return out
}

function isDemonym(scene: Scene, { text }: Token): boolean {
  return (scene.lexicon.names.get(text)?.demonymOf ?? null) !== null
}

/** Surnames that the model missed, of persons whom the article names in full: `Freed said`. */
function surnames(scene: Scene): Draft[] {
  const whole = scene.document.names.filter(name => name.type === 'person' && name.last - name.first > 1)
  const known = new Set(
    whole.map(name => scene.tokens[name.last - 1]?.text ?? '').filter(word => /^\p{Lu}\p{L}{2,}$/u.test(word))
  )
  const begins = new Set(scene.document.names.map(name => name.first))
  return scene.tokens
    .filter(token => !begins.has(token.index + 1) || token.index + 1 === scene.tokens.length)
    .filter(token => known.has(token.text) && !modifies(scene.tokens, token.index) && standsAsName(scene, token))
    .map(({ index }) => ({ first: index, last: index + 1, model: null, hit: null }))
}

/** A surname that is a common word too (`Day said`): a subject without article, inside a sentence or of a verb of speech. */
function standsAsName(scene: Scene, token: Token): boolean {
  if (token.upos === 'PROPN' || token.xpos.startsWith('NNP')) return true
  const below = (scene.children[token.index] ?? []).map(child => scene.tokens[child])
  if (relation(token) !== 'nsubj' || below.some(child => child !== undefined && child.index < token.index)) return false
  const inner = scene.tokens[token.index - 1]?.sentence === token.sentence
  const verb = scene.tokens[token.head]?.lemma.toLowerCase() ?? ''
  return (
    scene.lexicon.sets.speechVerbs.has(verb) ||
    (inner && !/^["“‘'.:]$/u.test(scene.tokens[token.index - 1]?.text ?? ''))
  )
}

function isTitle(scene: Scene, index: number): boolean {
  const word = scene.tokens[index]?.text.toLowerCase() ?? ''
  return scene.lexicon.honorifics.has(word) || scene.lexicon.nouns.get(word)?.office === true
}

/** Keeps the longer of overlapping names; of equals the model's, with the lexicon's knowledge. */
function apart(size: number, drafts: readonly Draft[], fallback: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(size)
  const kept: Draft[] = []
  const byRange = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = `${String(draft.first)}:${String(draft.last)}`
    const before = byRange.get(key)
    byRange.set(key, { ...draft, model: before?.model ?? draft.model, hit: before?.hit ?? draft.hit })
  }
  const longest = [...byRange.values()].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  for (const draft of [...longest, ...fallback]) {
    let free = true
    for (let i = draft.first; i < draft.last; i++) free &&= taken[i] === 0
    if (!free) continue
    taken.fill(1, draft.first, draft.last)
    kept.push(draft)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function decided(scene: Scene, draft: Draft): NameCandidate | null {
  const title = titleBefore(scene, draft)
  const base = {
    first: draft.first,
    last: draft.last,
    title,
    score: draft.model?.score ?? (draft.hit === null ? 0.6 : 0.9)
  }
  const person = { ...base, type: 'person', sector: null, known: null } as const
  if (title !== null && !isBody(scene, draft)) return isQualified(scene, draft) ? null : person
  if (draft.type !== undefined) return { ...person, type: draft.type, told: draft.told === true }
  if (draft.model === null && draft.hit === null) return person
  if (draft.hit !== null) return fromLexicon(scene, draft, draft.hit, base)
  if (draft.model === null || genericName(scene, draft)) return null
  const named = byWords(scene, draft)
  if (named === null && demonymOnly(scene, draft)) return null
  const type = named?.type ?? modelType(scene, draft, draft.model)
  return type === null ? null : { ...base, title: null, known: null, ...toldBeside(scene, draft, type, named?.sector) }
}

/** Type and sector of a name, by the noun right before it where one says what it is. */
function toldBeside(
  scene: Scene,
  range: TokenRange,
  own: EntityType,
  sector: string | null = null
): Pick<NameCandidate, 'type' | 'sector' | 'told'> {
  const beside = nounBeside(scene, range)
  const type = beside === null ? own : typeBeside(scene, range, own, beside)
  const told = beside !== null && type === beside.noun.type
  return { type, sector: told ? (sectorBeside(beside) ?? sector) : sector, told }
}

/** `an official Ormian newspaper`: an adjective of nationality that only stands behind a word for an office. */
function isQualified(scene: Scene, { first, last, hit }: Draft): boolean {
  const token = scene.tokens[first]
  return (
    last - first === 1 &&
    hit === null &&
    token !== undefined &&
    isDemonym(scene, token) &&
    modifies(scene.tokens, first)
  )
}

/** Whether the model holds a name behind a title for a body's, surely or with the name's own words. */
function isBody(scene: Scene, draft: Draft): boolean {
  const { model } = draft
  return model?.type === 'organisation' && (model.score >= SURE || byWords(scene, draft) !== null)
}

/** Score of a model's name from which its type is likelier than all others together. */
const SURE = 0.5

type Base = Pick<NameCandidate, 'first' | 'last' | 'title' | 'score'>

function fromLexicon(scene: Scene, draft: Draft, hit: KnownName, base: Base): NameCandidate | null {
  const place = { ...base, title: null, type: 'place', sector: null, known: null } as const
  if (draft.model?.type === 'person' && bearsIt(scene, draft))
    return { ...base, title: null, type: 'person', sector: null, known: null }
  if (hit.actor !== null) {
    const attached = modifies(scene.tokens, headOf(scene.tokens, draft)) || hyphenated(scene, draft)
    if (hit.actor.type === 'state' && attached && draft.model === null) return null
    return { ...base, title: null, type: hit.actor.type, sector: hit.actor.sector, known: hit.actor }
  }
  if (hit.capitalOf === null) return null
  const head = headOf(scene.tokens, draft)
  if (modifies(scene.tokens, head)) return draft.model === null ? null : place
  if (actsAsState(scene, head)) return { ...place, type: 'state', known: hit.capitalOf }
  return place
}

/** Whether a person whom the article names in full has this as surname (`Kerr Washington`). */
function bearsIt(scene: Scene, range: TokenRange): boolean {
  if (range.last - range.first > 1) return false
  const word = scene.tokens[range.first]?.text
  return scene.document.names.some(
    name => name.type === 'person' && name.last - name.first > 1 && scene.tokens[name.last - 1]?.text === word
  )
}

/** The type that a name's own words give: `Ministry of …`, `… University`. */
function byWords(scene: Scene, range: TokenRange): { type: EntityType; sector: string | null } | null {
  const { organisationWords, sets, gender } = scene.lexicon
  const words = scene.tokens.slice(range.first, range.last).map(token => token.text.toLowerCase())
  if (words.length < 2 || (words.length === 2 && gender.has(words[0] ?? ''))) return null
  const of = words.indexOf('of')
  const heads = of > 0 ? [words[of - 1] ?? '', words.at(-1) ?? ''] : [words.at(-1) ?? '']
  for (const word of heads) {
    const entry = organisationWords.get(word)
    if (entry !== undefined) return entry
    if (sets.facilityWords.has(word)) return { type: 'facility', sector: null }
    if (sets.placeWords.has(word)) return { type: 'place', sector: null }
    if (sets.workWords.has(word)) return { type: 'work', sector: null }
    if (sets.eventWords.has(word)) return { type: 'event', sector: null }
  }
  return null
}

/** Adjectives of nationality and religion, days and months that the model takes for names. */
function demonymOnly(scene: Scene, range: TokenRange): boolean {
  const token = scene.tokens[headOf(scene.tokens, range)]
  if (token === undefined) return false
  const known = scene.lexicon.names.get(wordsOf(scene, range))
  if (known !== null && known.actor === null && known.capitalOf === null) return true
  if (range.last - range.first > 1) return false
  return token.upos === 'ADJ' || scene.lexicon.sets.dropWords.has(token.text.toLowerCase())
}

function wordsOf(scene: Scene, { first, last }: TokenRange): string {
  return scene.document.surface.text.slice(scene.tokens[first]?.start, scene.tokens[last - 1]?.end)
}

/** The model's type; names of no type count as organisations only where they act or are the source of a statement. */
function modelType(scene: Scene, range: TokenRange, model: Name): EntityType | null {
  if (model.type !== 'misc') return model.type
  const token = scene.tokens[headOf(scene.tokens, range)]
  const verb = token === undefined ? undefined : scene.tokens[token.head]
  if (token === undefined || modifies(scene.tokens, token.index)) return null
  if (isPeople(scene, range, token)) return 'group'
  const acts = relation(token) === 'nsubj' && verb !== undefined && scene.lexicon.sets.actingVerbs.has(verb.lemma)
  const speaks = scene.sources.has(token.index)
  return acts || speaks ? 'organisation' : 'work'
}

/** `Ormian Karsts`: people of a state who are called by a name of their own. */
function isPeople(scene: Scene, { first, last }: TokenRange, head: Token): boolean {
  const nation = scene.lexicon.names.get(scene.tokens[first]?.text ?? '')?.demonymOf ?? null
  return head.xpos === 'NNPS' && last - first > 1 && nation !== null && head.index === last - 1
}
