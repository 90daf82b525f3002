import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated, isToCome } from '../outlook.js'
import { ACTING, carrierAt, ownerOf } from '../participants.js'
import { casesOf, isBareIn, obliques } from '../cases.js'
import { agentOf, isPassive, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import { doersOf } from './doers.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { JUDGING } from './recipients.js'
import { fits } from './word-class.js'
import { harmedBy, harmfulClause, isAimed, isDeadly, isHarm } from './harm.js'

/** What the word above makes of a noun that names an act. */
export interface Carrying {
  /** Verb or predicate that says that it takes place. */
  readonly carried: number | null
  /** Who does it by way of that verb; null where nobody stands there who can act. */
  readonly doers: readonly Carrier[]
  /** To whom it is done by way of that verb. */
  readonly sufferers: readonly Carrier[]
}

const NOBODY: Carrying = { carried: null, doers: [], sufferers: [] }

/**
 * How the noun stands to the verb above it, or to the clause below it that says whom it harmed (an attack that killed two);
 * null where the verb makes it somebody's who cannot act.
 */
export function carryingOf(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): Carrying | null {
  const above = carriedAbove(view, lexicon, frame, noun)
  if (above !== null && frame.type === 'COERCE' && above.carried === null)
    return confining(view, lexicon, noun) ?? above
  if (above === null || !HARMFUL.has(frame.type) || above.sufferers.length > 0) return above
  const clause = harmfulClause(view, lexicon, noun) ?? harmfulClause(view, lexicon, seriesOf(view, lexicon, noun))
  if (clause === null) return above
  return { ...above, carried: above.carried ?? clause.index, sufferers: harmedBy(view, lexicon, clause) }
}

/** `a siege that starves the town`, `the blockade has kept the fishermen ashore`: those whom it keeps from something suffer it. */
function confining(view: TreeView, lexicon: EventLexicon, noun: Token): Carrying | null {
  const verb = view.tokens[noun.head]
  if (verb === undefined || noun.deprel !== 'nsubj' || !lexicon.confinings.has(verb.lemma)) return null
  if (isNegated(view, verb.index) || isToCome(view, verb.index)) return null
  const sufferers = harmedBy(view, lexicon, verb)
  return sufferers.length === 0 ? null : { carried: verb.index, doers: [], sufferers }
}

/** Types of acts that may hurt people. */
const HARMFUL: ReadonlySet<PloverType> = new Set<PloverType>(['ASSAULT', 'PROTEST'])

function carriedAbove(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): Carrying | null {
  const word = seriesOf(view, lexicon, relation(noun) === 'conj' ? (view.tokens[noun.head] ?? noun) : noun)
  const head = view.tokens[word.head]
  if (childBy(view, noun.index, 'cop') !== null) return predicate(view, lexicon, frame, noun, noun)
  if (head === undefined) return NOBODY
  const lemma = head.lemma.toLowerCase()
  const name = relation(word)
  if (name === 'obj' || word.deprel === 'nsubj:pass') {
    if (lexicon.receivers.has(lemma) && name === 'obj') return received(view, lexicon, head)
    if (word.deprel === 'nsubj:pass' && frame.type === 'ASSAULT' && lexicon.ownings.has(lemma))
      return byVerb(view, lexicon, head)
    if (lexicon.earnings.has(lemma) && name === 'obj' && JUDGING.has(frame.type)) return received(view, lexicon, head)
    return carries(view, lexicon, frame, word) ? byVerb(view, lexicon, head) : NOBODY
  }
  if (name === 'nsubj') return happening(view, lexicon, noun, head)
  if (name === 'nmod' && head.lemma === 'responsibility') return claimed(view, lexicon, head)
  return inPhrase(view, lexicon, frame, word, head)
}

/** What a verb makes of an act in a phrase of its own: `killed in an attack`, `involved in a probe`, `entered into talks`. */
function inPhrase(view: TreeView, lexicon: EventLexicon, frame: Frame, word: Token, head: Token): Carrying | null {
  const name = relation(word)
  const lemma = head.lemma.toLowerCase()
  const violence = name === 'obl' ? inViolence(view, lexicon, frame, word, head) : NOBODY
  if (violence?.carried !== null) return violence
  if ((name === 'obl' || name === 'xcomp') && lexicon.stays.has(lemma))
    return predicate(view, lexicon, frame, word, head)
  if (isInquiry(view, lexicon, frame, word)) return entangled(view, lexicon, head)
  if (name === 'obl' && frame.mutual && lexicon.participations.has(lemma) && isTaking(view, lexicon, word))
    return isPassive(view, head.index) ? takenIn(view, lexicon, head) : byVerb(view, lexicon, head)
  if (isManner(view, frame, word)) return byVerb(view, lexicon, head)
  if (frame.type === 'CONSULT' && (name === 'obl' || name === 'nmod')) return aside(view, lexicon, word, head)
  return frame.type === 'ASSAULT' && frame.mutual && name === 'obl' ? fought(view, lexicon, word, head) : NOBODY
}

/** `retook the village after fighting with guerrillas`: the other side is the subject of the verb where it can fight. */
function fought(view: TreeView, lexicon: EventLexicon, word: Token, head: Token): Carrying {
  const { doers } = aside(view, lexicon, word, head)
  return { ...NOBODY, doers: doers.filter(({ mention }) => fits(view, lexicon, mention.head, FIGHTERS)) }
}

/** Classes of those who take part in fighting, and do not only happen to be there. */
const FIGHTERS = ['armed', 'force', 'militia', 'police']

/** `involved in a probe`. */
function isInquiry(view: TreeView, { entangled }: EventLexicon, { act }: Frame, word: Token): boolean {
  const verb = view.tokens[word.head]?.lemma.toLowerCase() ?? ''
  const phrase = ['obl', 'obj'].includes(relation(word)) && casesOf(view, word.index).includes('in')
  return act === 'investigation' && phrase && entangled.has(verb)
}

/** `fasted in protest against the law`, and not `was hurt in a protest`: how somebody does what he does. */
export function isManner(view: TreeView, { type }: Frame, word: Token): boolean {
  return type === 'PROTEST' && relation(word) === 'obl' && isBareIn(view, word)
}

/** Prepositions of a meeting or visit during or after which its party does something else. */
const BESIDES: ReadonlySet<string> = new Set(['after', 'during', 'following', 'on', 'at', 'in'])

/** `Ada Holm said after talks with the union`, `is in Sarn for talks with the union`: whoever is not named in the phrase is the subject of the verb. */
function aside(view: TreeView, lexicon: EventLexicon, noun: Token, verb: Token): Carrying {
  const owner = childBy(view, noun.index, 'nmod:poss')
  const own =
    (owner !== null && carrierAt(view, owner.index) !== null) ||
    obliques(view, noun.index, ['between', 'by', 'of']).length > 0
  const stays = childBy(view, verb.index, 'cop') !== null
  const cases = casesOf(view, noun.index)
  const beside = stays ? cases.includes('for') : relation(noun) === 'obl' && cases.some(word => BESIDES.has(word))
  if (own || isToCome(view, verb.index) || !beside) return NOBODY
  if (obliques(view, noun.index, ['with', 'to']).length === 0 || isNegated(view, verb.index)) return NOBODY
  return { ...NOBODY, doers: doersOf(view, lexicon, subjectOf(view, verb.index)) ?? [] }
}

/** `killed in an attack`, `killed their leader in a strike`, `died in the shelling`. */
function inViolence(view: TreeView, lexicon: EventLexicon, frame: Frame, word: Token, verb: Token): Carrying | null {
  const lemma = verb.lemma.toLowerCase()
  const harms = lexicon.harms.has(lemma)
  if (harms && isPassive(view, verb.index)) return harmed(view, lexicon, verb)
  if (frame.type !== 'ASSAULT' || !isDeadly(view, word)) return NOBODY
  if (harms) return dealt(view, lexicon, verb)
  return lexicon.deaths.has(lemma) ? received(view, lexicon, verb) : NOBODY
}

/** `The two sides are engaged in talks`. */
function takenIn(view: TreeView, lexicon: EventLexicon, head: Token): Carrying | null {
  const doers = doersOf(view, lexicon, subjectOf(view, head.index))
  return doers === null ? null : { carried: head.index, doers, sufferers: [] }
}

/** `faced a series of inquiries`: the word of number stands where its acts do. */
function seriesOf(view: TreeView, lexicon: EventLexicon, noun: Token): Token {
  const head = view.tokens[noun.head]
  if (head === undefined || relation(noun) !== 'nmod' || !casesOf(view, noun.index).includes('of')) return noun
  return lexicon.rounds.has(head.lemma.toLowerCase()) ? head : noun
}

/** Types of acts that are given, offered or had and not only carried out. */
export const GIVEN: ReadonlySet<PloverType> = new Set<PloverType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION'
])

function carries(view: TreeView, lexicon: EventLexicon, frame: Frame, word: Token): boolean {
  const verb = view.tokens[word.head]
  if (verb === undefined || isJudged(view, word, verb)) return false
  const lemma = verb.lemma.toLowerCase()
  return lexicon.carriers.has(lemma) || (GIVEN.has(frame.type) && lexicon.givings.has(lemma))
}

/** `called the attack a failure`: a second noun or an adjective says what somebody makes of the act. */
function isJudged(view: TreeView, { index }: Token, verb: Token): boolean {
  return (
    verb.lemma === 'call' && childrenBy(view, verb.index, 'xcomp', 'obj', 'ccomp').some(child => child.index > index)
  )
}

/** `the bombing killed two guards`, `talks began`. */
function happening(view: TreeView, lexicon: EventLexicon, noun: Token, head: Token): Carrying {
  if (lexicon.harms.has(head.lemma.toLowerCase())) return harmed(view, lexicon, head)
  if (isHarm(view, lexicon, head))
    return isAimed(view, noun) ? { ...NOBODY, carried: head.index } : harmed(view, lexicon, head)
  return happens(view, lexicon, head) ? { ...NOBODY, carried: head.index } : NOBODY
}

/** Those whom a verb says that the act has harmed. */
function harmed(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying {
  return { carried: verb.index, doers: [], sufferers: harmedBy(view, lexicon, verb) }
}

/** `killed their leader in a strike`: whoever harms somebody in an act has done it. */
function dealt(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying | null {
  const doers = byVerb(view, lexicon, verb)
  return doers === null ? null : { ...doers, sufferers: harmedBy(view, lexicon, verb) }
}

/** `claimed responsibility for the bombing`. */
function claimed(view: TreeView, lexicon: EventLexicon, noun: Token): Carrying | null {
  const verb = view.tokens[noun.head]
  const claims = verb !== undefined && relation(noun) === 'obj' && lexicon.ownings.has(verb.lemma)
  const nobody = claims && isNegated(view, verb.index)
  return claims && !nobody ? byVerb(view, lexicon, verb) : NOBODY
}

function happens(view: TreeView, lexicon: EventLexicon, head: Token): boolean {
  const lemma = head.lemma.toLowerCase()
  if (!lexicon.happenings.has(lemma)) return false
  const wanted = lexicon.completions.get(lemma)
  const words = childrenBy(view, head.index, 'obj', 'compound', 'advmod').map(child => child.text.toLowerCase())
  return wanted === undefined || words.some(word => wanted.has(word))
}

/** `Two aides are involved in a probe`: people are its subject; a body may as well be the one that inquires. */
function entangled(view: TreeView, lexicon: EventLexicon, head: Token): Carrying {
  const subject = doersOf(view, lexicon, subjectOf(view, head.index)) ?? []
  const suspects = subject.filter(
    ({ entity }) => (entity.type === 'person' || entity.type === 'group') && !INQUIRING.has(entity.sector ?? '')
  )
  return suspects.length === 0 ? NOBODY : { carried: head.index, doers: [], sufferers: suspects }
}

/** Sectors of those who inquire into others. */
const INQUIRING: ReadonlySet<string> = new Set(['COP', 'JUD', 'SPY'])

function isTaking(view: TreeView, lexicon: EventLexicon, word: Token): boolean {
  return casesOf(view, word.index).some(preposition => lexicon.takings.has(preposition))
}

function byVerb(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying | null {
  const doers = doersOf(view, lexicon, agentOf(view, verb.index))
  return doers === null ? null : { carried: verb.index, doers, sufferers: [] }
}

function received(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying {
  const subject = subjectOf(view, verb.index)
  const owner = subject === null ? null : ownerOf(view, subject, ACTING)
  const own = doersOf(view, lexicon, subject) ?? []
  return { carried: verb.index, doers: [], sufferers: own.length === 0 && owner !== null ? [owner] : own }
}

/**
 * `The two sides are in talks`, `the mayor is under investigation`, `two men remain in custody`, `the nurses are on strike`:
 * whoever is under an act suffers it, and so does whoever is in one that is done to people.
 */
function predicate(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token, verb: Token): Carrying | null {
  const cases = casesOf(view, noun.index)
  const under = cases.includes('under')
  const inside = cases.includes('in') || (cases.includes('on') && frame.type === 'PROTEST') || cases.includes('against')
  if (!under && !inside) return NOBODY
  const subject = doersOf(view, lexicon, subjectOf(view, verb.index))
  if (subject === null) return null
  const own = frame.act === 'emergency' && subject.some(({ entity }) => entity.type === 'state')
  const suffers = !own && (under || frame.type === 'COERCE')
  return suffers
    ? { carried: noun.index, doers: [], sufferers: subject }
    : { carried: noun.index, doers: subject, sufferers: [] }
}
