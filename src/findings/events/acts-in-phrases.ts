import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated, isToCome } from '../outlook.js'
import { carrierAt } from '../participants.js'
import { casesOf, isBareIn, obliques } from '../cases.js'
import { subjectOf } from '../predicate.js'
import { isPassive } from '../passive.js'
import { childBy, type TreeView } from '../tree-view.js'
import { doersOf } from './doers.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { fits } from './word-class.js'
import { harmedBy, isDeadly } from './harm.js'
import { byVerb, harmed, NOBODY, predicate, received, type Carrying } from './carried.js'

/** What a verb makes of an act in a phrase of its own: `killed in an attack`, `involved in a probe`, `entered into talks`. */
export function inPhrase(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  word: Token,
  head: Token
): Carrying | null {
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

/** `killed in an attack`, `killed their leader in a strike`, `died in the shelling`. */
function inViolence(view: TreeView, lexicon: EventLexicon, frame: Frame, word: Token, verb: Token): Carrying | null {
  const lemma = verb.lemma.toLowerCase()
  const harms = lexicon.harms.has(lemma)
  if (harms && isPassive(view, verb.index)) return harmed(view, lexicon, verb)
  if (frame.type !== 'ASSAULT' || !isDeadly(view, lexicon, word)) return NOBODY
  if (harms) return dealt(view, lexicon, verb)
  return lexicon.deaths.has(lemma) ? received(view, lexicon, verb) : NOBODY
}

/** `killed their leader in a strike`: whoever harms somebody in an act has done it. */
function dealt(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying | null {
  const doers = byVerb(view, lexicon, verb)
  return doers === null ? null : { ...doers, sufferers: harmedBy(view, lexicon, verb) }
}

/** `involved in a probe`. */
function isInquiry(view: TreeView, { entangled }: EventLexicon, { act }: Frame, word: Token): boolean {
  const verb = view.tokens[word.head]?.lemma.toLowerCase() ?? ''
  const phrase = ['obl', 'obj'].includes(relation(word)) && casesOf(view, word.index).includes('in')
  return act === 'investigation' && phrase && entangled.has(verb)
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

/** `The two sides are engaged in talks`. */
function takenIn(view: TreeView, lexicon: EventLexicon, head: Token): Carrying | null {
  const doers = doersOf(view, lexicon, subjectOf(view, head.index))
  return doers === null ? null : { carried: head.index, doers, sufferers: [] }
}

/** `fasted in protest against the law`, and not `was hurt in a protest`: how somebody does what he does. */
export function isManner(view: TreeView, { type }: Frame, word: Token): boolean {
  return type === 'PROTEST' && relation(word) === 'obl' && isBareIn(view, word)
}

/** `Ada Holm said after talks with the union`, `is in Sarn for talks with the union`: whoever is not named in the phrase is the subject of the verb. */
function aside(view: TreeView, lexicon: EventLexicon, noun: Token, verb: Token): Carrying {
  const owner = childBy(view, noun.index, 'nmod:poss')
  const own =
    (owner !== null && carrierAt(view, owner.index) !== null) ||
    obliques(view, noun.index, ['between', 'by', 'of']).length > 0
  const stays = childBy(view, verb.index, 'cop') !== null
  const cases = casesOf(view, noun.index)
  const beside = stays
    ? cases.includes('for')
    : relation(noun) === 'obl' && cases.some(word => lexicon.besides.has(word))
  if (own || isToCome(view, verb.index) || !beside) return NOBODY
  if (obliques(view, noun.index, ['with', 'to']).length === 0 || isNegated(view, verb.index)) return NOBODY
  return { ...NOBODY, doers: doersOf(view, lexicon, subjectOf(view, verb.index)) ?? [] }
}

/** `retook the village after fighting with guerrillas`: the other side is the subject of the verb where it can fight. */
function fought(view: TreeView, lexicon: EventLexicon, word: Token, head: Token): Carrying {
  const { doers } = aside(view, lexicon, word, head)
  return { ...NOBODY, doers: doers.filter(({ mention }) => fits(view, lexicon, mention.head, FIGHTERS)) }
}

/** Classes of those who take part in fighting, and do not only happen to be there. */
const FIGHTERS = ['armed', 'force', 'militia', 'police']
