import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isNegated, isToCome } from '../outlook.js'
import { casesOf } from '../cases.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import type { Frame } from './frame.js'
import { JUDGING } from './recipient-places.js'
import { harmedBy, harmfulClause, isAimed, isHarm } from './harm.js'
import { inPhrase } from './acts-in-phrases.js'
import { byVerb, harmed, NOBODY, predicate, received, type Carrying } from './carried.js'

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
