import type { EntityMention, Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import { casesOf, type Scene } from './scene.js'
import type { StateWords } from './state-words.js'

/** The layers that the countries of actors follow from. */
export interface CountryScene {
  readonly scene: Scene
  readonly cast: Cast
  readonly states: StateWords
}

/**
 * The country that an actor's own words give it: of a state, place or known body in its name or beside its noun (`Hamas
 * officials`, `police in Gao`, `activists of the Congress party`, `a paper based in Lima`). Null where they give none or several.
 */
export function phraseCountry(context: CountryScene, actor: Actor): string | null {
  const found = new Set<string>()
  for (const mention of actor.mentions) {
    if (mention.form === 'pronoun') continue
    const given = mention.form === 'name' && actor.type !== 'person' ? inName(context, actor, mention) : []
    for (const country of [...given, ...besideNoun(context, actor, mention)]) found.add(country)
  }
  const [country, ...others] = found
  return country !== undefined && others.length === 0 ? country : null
}

/** States and places in a body's name, save behind words that part them from it. */
function inName({ scene, states, cast }: CountryScene, actor: Actor, mention: EntityMention): string[] {
  const { apart, foreign } = scene.lexicon.countryWords
  const out: string[] = []
  for (let i = mention.first; i < mention.last; i++) {
    const word = scene.tokens[i]?.text.toLowerCase() ?? ''
    if (apart.has(word)) break
    const country = states.at.get(i)?.code ?? placeCountry(scene, cast, actor, i)
    if (country !== null) out.push(country)
    if (foreign.has(word)) break
  }
  return out
}

/** The country of a city's name inside a body's name (`Lima University`). */
function placeCountry(scene: Scene, cast: Cast, actor: Actor, index: number): string | null {
  const other = cast.at(index)
  if (other !== null && other !== actor) return other.type === 'place' ? other.country : null
  const token = scene.tokens[index]
  if (token?.upos !== 'PROPN' || !/^\p{Lu}\p{Ll}{3}/u.test(token.text)) return null
  const [sense, second] = scene.lexicon.gazetteer.find(token.text)
  const large =
    sense !== undefined &&
    sense.coordinates !== null &&
    sense.thousands >= LARGE &&
    (second?.thousands ?? 0) * LARGER <= sense.thousands
  return large ? sense.country : null
}

/** Inhabitants in thousands of a city that a body is named after, and how much larger than its namesakes it must be. */
const LARGE = 500
const LARGER = 20

function besideNoun(context: CountryScene, actor: Actor, mention: EntityMention): string[] {
  const { scene } = context
  const below = (scene.children[mention.head] ?? []).flatMap(child => scene.tokens[child] ?? [])
  return below.flatMap(token => {
    if (relation(token) === 'acl') return settledAt(context, actor, token)
    if (!ties(context, actor, mention, token)) return []
    return countryAt(context, actor, token.index) ?? []
  })
}

/** Whether what hangs on a noun says whose it is. */
function ties({ scene }: CountryScene, actor: Actor, mention: EntityMention, token: Token): boolean {
  const kind = relation(token)
  if (token.deprel === 'nmod:poss' || kind === 'compound' || kind === 'amod' || token.deprel === 'nmod:desc')
    return !hyphened(scene, token.index)
  if (kind !== 'nmod' && kind !== 'obl') return false
  const { origin, site, localSectors, localNouns, foreign } = scene.lexicon.countryWords
  const cases = casesOf(scene, token.index)
  if (cases.some(word => origin.has(word))) return true
  const noun = scene.tokens[mention.head]
  const among = (words: ReadonlySet<string>): boolean =>
    noun !== undefined && (words.has(noun.text.toLowerCase()) || words.has(noun.lemma.toLowerCase()))
  const local = localSectors.has(actor.sector ?? '') || among(localNouns)
  return local && !among(foreign) && cases.some(word => site.has(word))
}

/** `based in Lima`. */
function settledAt(context: CountryScene, actor: Actor, verb: Token): string[] {
  const { scene } = context
  const { settled, site } = scene.lexicon.countryWords
  if (!settled.has(verb.lemma.toLowerCase())) return []
  return (scene.children[verb.index] ?? []).flatMap(child =>
    casesOf(scene, child).some(word => site.has(word)) ? (countryAt(context, actor, child) ?? []) : []
  )
}

/** Part of an adjective that says otherwise (`anti-Syria journalist`, `Moscow-backed rebels`). */
function hyphened(scene: Scene, index: number): boolean {
  const mark = (i: number): boolean => /^[-‐–]$/u.test(scene.tokens[i]?.text ?? '')
  return mark(index - 1) || mark(index + 1)
}

/** What lends a person its country; the people that somebody descends from do not. */
const BODIES = new Set(['organisation', 'government', 'armed-group', 'state', 'place', 'facility'])

/** The country of a word: of a state, or of the place, body or group that it stands for. */
function countryAt({ scene, cast, states }: CountryScene, actor: Actor, index: number): string | null {
  const state = states.at.get(index)
  const before = scene.tokens[index - 1]?.text.toLowerCase() ?? ''
  if (state !== undefined) return scene.lexicon.countryWords.peoples.has(before) ? null : state.code
  const known = scene.hits.find(({ first, last }) => first <= index && index < last)?.value.actor ?? null
  const other = cast.at(index)
  const part = other !== null && other.named && other.known === null && other.type !== 'place'
  if (!part && known?.country !== undefined && known.country !== null) return known.country
  if (other === null) return ofPlaceNoun(scene, states, index)
  if (other === actor) return null
  return actor.type === 'person' && !BODIES.has(other.type) ? null : other.country
}

/** `police in Ormia's second city`, `in a village in Ormia`: the state that a noun for a place is said to lie in. */
function ofPlaceNoun(scene: Scene, states: StateWords, index: number): string | null {
  const noun = scene.tokens[index]
  if (noun === undefined || scene.lexicon.nouns.get(noun.lemma.toLowerCase())?.type !== 'place') return null
  const { origin, site } = scene.lexicon.countryWords
  for (const child of scene.children[index] ?? []) {
    const token = scene.tokens[child]
    const tied = token !== undefined && (token.deprel === 'nmod:poss' || /^(?:amod|compound)$/u.test(token.deprel))
    const code = states.at.get(child)?.code ?? null
    if (code !== null && (tied || casesOf(scene, child).some(word => origin.has(word) || site.has(word)))) return code
  }
  return null
}
