import type { EntityType } from '../../record/index.js'
import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Cast } from './cast.js'
import type { ActorNoun } from './data-files.js'
import { describe, nounAt, type Description } from './description.js'
import { modifies, type Scene, type StateWord } from './scene.js'
import type { StateWords } from './state-words.js'

/** Sectors of bodies that a noun for their thing may stand behind without an article of their own: `army positions`. */
const OWNERS: ReadonlySet<string> = new Set([
  'MIL',
  'COP',
  'SPY',
  'GOV',
  'LEG',
  'JUD',
  'OPP',
  'REB',
  'PRM',
  'UAF',
  'CRM'
])

/** What is somebody's though it is somewhere of its own: `guerrilla camps`. */
const GROUNDS: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'facility'])

/**
 * Those who stand before what they have or do: `army positions`, `a Kenyan police helicopter`, `rebel mortars`. Nouns for one
 * of many stand for all (`guerrilla camps`). What only says of which kind a thing is (`military aid`) is nobody; a state before
 * its government's thing stands for itself.
 */
export function ownersOfThings(
  scene: Scene,
  cast: Cast,
  states: StateWords,
  descriptions: readonly Description[]
): Description[] {
  const described = new Set(descriptions.flatMap(({ head, noun }) => (GROUNDS.has(noun.type) ? [] : [head])))
  return scene.tokens.flatMap(token => {
    const thing = thingOf(scene, token)
    if (thing === null || cast.at(token.index) !== null) return []
    if (cast.at(thing.index) !== null || described.has(thing.index)) return []
    return ownerBefore(scene, states, token, thing) ?? []
  })
}

/** The noun for a thing that a token stands before, directly or joined by `and` to one that does. */
function thingOf({ tokens, lexicon }: Scene, token: Token): Token | null {
  if (!/^(?:NOUN|ADJ|PROPN)$/u.test(token.upos)) return null
  const first = relation(token) === 'conj' ? tokens[token.head] : token
  const thing = tokens[first?.head ?? -1]
  if (first === undefined || thing?.upos !== 'NOUN' || thing.index < token.index || !modifies(tokens, first.index))
    return null
  const word = thing.lemma.toLowerCase()
  const { nouns, possessions } = lexicon.stateThings
  return nouns.has(word) || possessions.has(word) ? thing : null
}

function ownerBefore(scene: Scene, states: StateWords, token: Token, thing: Token): Description | null {
  if (scene.lexicon.stateThings.kinds.has(token.text.toLowerCase())) return null
  const found = nounAt(scene, token.index)
  const described = found === null ? null : describe(scene, token.index, states.at)
  if (found === null || described === null) return null
  const noun = found.noun.type === 'person' ? manyOf(scene, token) : found.noun
  if (noun === null || !OWNERS.has(noun.sector ?? '') || noun.type === 'group') return null
  const { first, state } = stateBefore(scene, states, found.first, [token.index, thing.index])
  if (noun.type === 'government' && state !== null) return null
  return {
    ...described,
    first,
    last: token.index + 1,
    noun,
    lexeme: found.lexeme,
    state,
    owner: ownerOf(scene, thing),
    of: null,
    article: 'definite',
    plural: noun.plural === true,
    counted: false
  }
}

/** The noun for many of those whom a noun for one names: `rebels` for `rebel`. */
function manyOf({ lexicon }: Scene, { lemma }: Token): ActorNoun | null {
  const many = lexicon.nouns.get(`${lemma.toLowerCase()}s`)
  return many?.type === 'armed-group' ? many : null
}

/** The state before an owner's words, where the tree hangs it on the owner or on the thing. */
function stateBefore(
  { tokens }: Scene,
  states: StateWords,
  first: number,
  heads: readonly number[]
): { first: number; state: StateWord | null } {
  const state = states.at.get(first - 1)
  const tied = heads.includes(tokens[first - 1]?.head ?? -1) && modifies(tokens, first - 1)
  if (state === undefined || !tied) return { first, state: null }
  let start = first - 1
  while (states.at.get(start - 1)?.key === state.key) start--
  return { first: start, state }
}

/** Whose the owner is in its turn: `Kenya's army positions`. */
function ownerOf({ tokens, children }: Scene, thing: Token): number | null {
  return (children[thing.index] ?? []).find(child => tokens[child]?.deprel === 'nmod:poss') ?? null
}
