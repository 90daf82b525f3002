import type { PloverType } from '../../record/index.js'
import type { Chain, Token } from '../../language/layers.js'
import type { Draft } from './event-draft.js'
import type { EventLexicon } from './event-lexicon.js'

/** What decides whether an act belongs to politics. */
export type Politics = Pick<EventLexicon, 'privateSectors' | 'openTypes' | 'kin' | 'laymen'>

/**
 * Whether an act is one of political event data: violence, force and protest whoever takes part; words and dealings only
 * where somebody takes part who may act in politics. What a company says to its customers, or two companies agree, is
 * business (PLOVER codebook: business news is no economic context by itself).
 */
export function isPolitical(
  { frame, actors, recipients }: Pick<Draft, 'frame' | 'actors' | 'recipients'>,
  entities: ReadonlyMap<string, Chain>,
  { privateSectors, openTypes, kin, laymen }: Politics
): boolean {
  const parties = [...actors, ...recipients].flatMap(({ entity }) => entities.get(entity) ?? [])
  if (frame.act === 'seizure' && isOfBusiness(actors, entities, privateSectors)) return false
  if (parties.length === 0 || openTypes.has(frame.type)) return true
  if (frame.type === 'CONSULT' && parties.some(party => isKin(party, kin))) return false
  if (FRIENDLY.has(frame.type) && parties.every(party => isOneOf(party, laymen) || isKin(party, kin))) return false
  if (parties.some(isAnybody) && parties.every(p => isAnybody(p) || isCrowd(p))) return false
  if (actors.some(({ entity }) => isSeat(entities.get(entity)))) return true
  const weights = parties.map(party => weightOf(party, privateSectors, FRIENDLY.has(frame.type)))
  return weights.includes('political') || !weights.includes('private')
}

/**
 * Whether a sentence is one of sport, games or the stage, by two of their words (fired past the keeper as the champions
 * bombarded the goal), where nobody of politics takes part.
 */
export function isPlay(
  words: readonly Pick<Token, 'lemma'>[],
  { actors, recipients }: Pick<Draft, 'actors' | 'recipients'>,
  entities: ReadonlyMap<string, Chain>,
  { sports, privateSectors }: Pick<EventLexicon, 'sports' | 'privateSectors'>
): boolean {
  const parties = [...actors, ...recipients].flatMap(({ entity }) => entities.get(entity) ?? [])
  if (parties.some(party => weightOf(party, privateSectors, false) === 'political')) return false
  return new Set(words.map(({ lemma }) => lemma.toLowerCase()).filter(lemma => sports.has(lemma))).size > 1
}

/** `the takeover by a bank`: what firms seize they have bought. */
function isOfBusiness(
  actors: Draft['actors'],
  entities: ReadonlyMap<string, Chain>,
  privateSectors: ReadonlySet<string>
): boolean {
  return actors.length > 0 && actors.every(({ entity }) => privateSectors.has(entities.get(entity)?.sector ?? ''))
}

/** `Sarn blacklisted the firm`: a place that acts is where those sit who rule. */
function isSeat(party: Chain | undefined): boolean {
  return party?.type === 'place' && party.mentions.some(({ form }) => form === 'name')
}

/** `met his wife`: whom one meets at home is no politics. */
function isKin(party: Chain, kin: ReadonlySet<string>): boolean {
  return (party.type === 'person' || party.type === 'group') && isOneOf(party, kin)
}

/** `an aunt in Sarn`: whether somebody without a name is called by one of these nouns, in the singular or plural. */
function isOneOf({ name, mentions }: Chain, nouns: ReadonlySet<string>): boolean {
  const [phrase = ''] = name.toLowerCase().split(BEHIND)
  const head = phrase.split(' ').at(-1) ?? ''
  const singular = [head, head.replace(/s$/u, ''), head.replace(/es$/u, ''), head.replace(/ies$/u, 'y')]
  return singular.some(noun => nouns.has(noun)) && !mentions.some(({ form }) => form === 'name')
}

/** What stands behind the head of a phrase. */
const BEHIND = / (?:of|in|from|for|at|on|with|near|who|that) /u

/** Somebody without a name and an office: what he says to a crowd is no politics. */
function isAnybody({ type, sector, mentions }: Chain): boolean {
  return type === 'person' && sector === null && !mentions.some(({ form }) => form === 'name')
}

/** A group that serves no state and fights no war. */
function isCrowd({ type, sector }: Chain): boolean {
  return type === 'group' && !SERVING.has(sector ?? '')
}

/** Sectors of those who serve a state in arms or in its courts. */
const SERVING: ReadonlySet<string> = new Set(['MIL', 'COP', 'SPY', 'JUD'])

/** Acts that private people do to one another every day. */
const FRIENDLY: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID'
])

/** Somebody who acts in politics, somebody who does not, or one of whom nothing is known but the name. */
function weightOf(
  { type, name, sector, country, mentions }: Chain,
  privateSectors: ReadonlySet<string>,
  friendly: boolean
): 'political' | 'private' | 'open' {
  if (friendly && sector === 'CVL' && !mentions.some(({ form }) => form === 'name')) return 'open'
  if (sector !== null) return privateSectors.has(sector) ? 'private' : 'political'
  if (type === 'state' || type === 'government' || type === 'armed-group' || type === 'office') return 'political'
  const named = mentions.some(({ form }) => form === 'name')
  if (name.toLowerCase().endsWith('counterpart') || name.toLowerCase().endsWith('counterparts')) return 'political'
  if (type === 'organisation') return country === null ? 'private' : 'open'
  return named || type === 'group' ? 'open' : 'private'
}
