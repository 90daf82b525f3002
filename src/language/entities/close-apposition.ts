import type { EntityType } from '../../record/index.js'
import type { Token, TokenRange } from '../layers.js'
import { headOf, relation } from '../tree.js'
import type { ActorNoun } from './data-files.js'
import { nounAt } from './description.js'
import { casesOf, modifies, type Scene } from './scene.js'

/** A noun for what a name just behind it is the name of. */
export interface NounBeside {
  readonly index: number
  readonly noun: ActorNoun
}

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['organisation', 'government', 'armed-group', 'group'])
const GROUNDS: ReadonlySet<EntityType> = new Set<EntityType>(['place', 'facility'])

/**
 * The noun for a body or place that a name stands right behind, without a comma, as its name: `the militant group Red
 * Banner`, `the port Karvos`, `the weekly Vesti`. Null where they are two (`told the group Kenya would pay`).
 */
export function nounBeside(scene: Scene, name: TokenRange): NounBeside | null {
  const token = scene.tokens[name.first - 1]
  const head = scene.tokens[headOf(scene.tokens, name)]
  if (token === undefined || head === undefined || token.sentence !== head.sentence) return null
  if (!/^(?:NOUN|ADJ)$/u.test(token.upos) || modifies(scene.tokens, head.index)) return null
  const noun = nounAt(scene, token.index)?.noun
  if (noun === undefined || token.xpos.endsWith('S') || !(BODIES.has(noun.type) || GROUNDS.has(noun.type))) return null
  return tied(scene, token, head, noun) ? { index: token.index, noun } : null
}

/** Whether the tree makes a noun and the name behind it one, whichever of the two is the head. */
function tied(scene: Scene, noun: Token, name: Token, { type, sector }: ActorNoun): boolean {
  if (name.head === noun.index)
    return /^(?:appos|flat|compound|nmod|dep)$/u.test(relation(name)) && casesOf(scene, name.index).length === 0
  if (noun.head === name.index) {
    const owner = type === 'government' || OWNERS.has(sector ?? '')
    return !owner && (noun.upos === 'ADJ' ? sector === 'JRN' : /^(?:compound|nmod:desc|nmod)$/u.test(noun.deprel))
  }
  return noun.upos === 'NOUN' && noun.head === name.head && noun.deprel === name.deprel && isOneArgument(scene, noun)
}

/** Sectors of bodies that stand before a name as those whom its bearer belongs to (`police Radio Karsk`). */
const OWNERS: ReadonlySet<string> = new Set(['MIL', 'COP', 'LEG', 'JUD', 'SPY', 'OPP'])

/** Whether two subjects or objects of one verb that stand side by side are one and the same. */
function isOneArgument({ tokens, phrase, lexicon }: Scene, noun: Token): boolean {
  if (!/^(?:nsubj|nsubj:pass|obj|obl)$/u.test(noun.deprel)) return false
  const verb = tokens[noun.head]
  const before = tokens[phrase(noun.index).first - 1]
  const { givingVerbs } = lexicon.reference
  const addressed = before?.upos === 'VERB' && givingVerbs.has(before.lemma.toLowerCase())
  return !addressed && verb !== undefined && !givingVerbs.has(verb.lemma.toLowerCase())
}

/**
 * The type of a name that a noun before it tells: a body's or place's, where it was taken for none. A person may stand behind
 * what somebody is the head of: `the head of the commission Ana Petrov`.
 */
export function typeBeside(scene: Scene, name: TokenRange, type: EntityType, beside: NounBeside): EntityType {
  const { noun } = beside
  if (type === 'person' && (isGiven(scene, name) || isOfPerson(scene, beside.index))) return type
  if (BODIES.has(noun.type)) return type === 'state' || (BODIES.has(type) && !tellsMore(noun)) ? type : noun.type
  return type === 'person' || type === 'work' ? noun.type : type
}

/** Whether a noun says more of a body than that it is one: `trade union`, and not `group`. */
function tellsMore({ type, sector }: ActorNoun): boolean {
  return type === 'armed-group' || !(sector === null || sector === 'SOC' || sector === 'IGO')
}

/** The sector that a noun gives the name behind it; null where it leaves that open. */
export function sectorBeside({ noun }: NounBeside): string | null {
  return tellsMore(noun) ? noun.sector : null
}

function isGiven({ tokens, lexicon }: Scene, { first, last }: TokenRange): boolean {
  return last - first > 1 && lexicon.gender.has(tokens[first]?.text.toLowerCase() ?? '')
}

function isOfPerson(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  const above = token === undefined || relation(token) !== 'nmod' ? null : nounAt(scene, token.head)
  return above?.noun.type === 'person'
}
