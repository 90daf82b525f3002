import type { PloverType } from '../../record/index.js'
import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { ACTING, ACTING_OR_PLACE, canAct, distinct, namedWithin, participants } from '../participants.js'
import { agentOf, casesOf, isPassive, objectOf, subjectOf } from '../predicate.js'
import { childBy, childrenBy, type Carrier, type TreeView } from '../tree-view.js'
import type { EventLexicon, Frame } from './event-lexicon.js'
import type { Match } from './match.js'
import { doersOf } from './match-verb.js'
import { fullest } from './needs.js'
import { nounPath, nounPhrases } from './noun-paths.js'
import { entryFor } from './trigger-lemma.js'
import { fits, precededBy } from './word-class.js'

/** What the word above makes of a noun that names an act. */
interface Carrying {
  /** Verb or predicate that says that it takes place. */
  readonly carried: number | null
  /** Who does it by way of that verb; null where nobody stands there who can act. */
  readonly doers: readonly Carrier[]
  /** To whom it is done by way of that verb. */
  readonly sufferers: readonly Carrier[]
}

const NOBODY: Carrying = { carried: null, doers: [], sufferers: [] }
const INSIDE: ReadonlySet<string> = new Set(['compound', 'flat', 'amod', 'nmod:poss', 'goeswith', 'fixed'])

/** The act that a noun names; null where it names none, or nobody who takes part and nothing that says it took place. */
export function matchNoun(view: TreeView, lexicon: EventLexicon, noun: Token): Match | null {
  if (INSIDE.has(noun.deprel) || INSIDE.has(relation(noun))) return null
  const frames = (entryFor(lexicon.nouns, noun) ?? []).filter(frame => isNamed(view, lexicon, frame, noun))
  return fullest(frames.flatMap(frame => matchFrame(view, lexicon, frame, noun) ?? []))
}

function isNamed(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): boolean {
  if (!precededBy(view, noun.index, frame.rest)) return false
  const against = ['on', 'against', 'of'].flatMap(preposition => nounPhrases(view, preposition, noun.index))
  if (frame.without.length > 0 && against.some(phrase => fits(view, lexicon, phrase, frame.without))) return false
  if (frame.of.length === 0) return true
  const kinds = childrenBy(view, noun.index, 'nmod', 'compound')
  return kinds.some(
    child =>
      (child.index < noun.index || casesOf(view, child.index).some(c => c === 'of' || c === 'in')) &&
      fits(view, lexicon, child.index, frame.of)
  )
}

function matchFrame(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): Match | null {
  const carrying = carryingOf(view, lexicon, frame, noun)
  if (carrying === null) return null
  const actors = carrying.doers.length > 0 ? carrying.doers : doersNamed(view, lexicon, frame, noun, carrying.carried)
  const recipients = [...carrying.sufferers, ...recipientsOf(view, lexicon, frame, noun.index, carrying.carried)]
  const apart = distinct(recipients).filter(r => !actors.some(a => a.entity.id === r.entity.id))
  return {
    frame,
    trigger: noun.index,
    carried: carrying.carried,
    hasAgent: actors.length > 0,
    actors,
    recipients: apart,
    consumed: null
  }
}

/** Who does it by the noun's own words, the first place that names somebody; all of them in a mutual act. */
function doersNamed(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: Token,
  carried: number | null
): readonly Carrier[] {
  for (const path of doingPlaces(view, frame, noun)) {
    const own = nounPath(view, lexicon, path, noun.index).filter(canAct)
    const over =
      own.length === 0 && carried !== null && OUTSIDE.has(path) ? nounPath(view, lexicon, path, carried) : own
    if (over.length > 0) return over
  }
  return []
}

/** Places of those who take part that may stand by the verb that carries the noun (talks began between the two). */
const OUTSIDE: ReadonlySet<string> = new Set(['between', 'among', 'by'])

/** `their abduction` is done to them, `their abduction of the nurses` is not. */
function doingPlaces(view: TreeView, frame: Frame, noun: Token): readonly string[] {
  const places = frame.actor ?? ['poss', 'by']
  if (!frame.recipient.includes('poss')) return places
  const others = places.filter(path => path !== 'poss')
  return nounPhrases(view, 'of', noun.index).length === 0 ? others : [...others, 'poss']
}

function recipientsOf(
  view: TreeView,
  lexicon: EventLexicon,
  frame: Frame,
  noun: number,
  carried: number | null
): Carrier[] {
  for (const path of frame.recipient) {
    const own = nounPath(view, lexicon, path, noun)
    const over =
      own.length > 0 || carried === null || carried === noun || path === 'poss'
        ? own
        : nounPath(view, lexicon, path, carried)
    if (over.length > 0) return over
  }
  for (const path of frame.recipient) {
    const types = GIVEN.has(frame.type) ? ACTING : ACTING_OR_PLACE
    const own = nounPhrases(view, path, noun)
    const phrases = own.length > 0 || carried === null || path === 'poss' ? own : nounPhrases(view, path, carried)
    const inner = phrases.flatMap(phrase => namedWithin(view, phrase, types, false) ?? [])
    if (inner.length > 0) return distinct(inner)
  }
  return []
}

/** How the noun stands to the verb above it; null where that verb makes it somebody's who cannot act. */
function carryingOf(view: TreeView, lexicon: EventLexicon, frame: Frame, noun: Token): Carrying | null {
  const word = seriesOf(view, lexicon, relation(noun) === 'conj' ? (view.tokens[noun.head] ?? noun) : noun)
  const head = view.tokens[word.head]
  if (childBy(view, noun.index, 'cop') !== null) return predicate(view, lexicon, noun)
  if (head === undefined) return NOBODY
  const lemma = head.lemma.toLowerCase()
  const name = relation(word)
  if (name === 'obj' || word.deprel === 'nsubj:pass') {
    if (lexicon.receivers.has(lemma) && name === 'obj') return received(view, lexicon, head)
    return carries(lexicon, frame, lemma) ? byVerb(view, lexicon, head) : NOBODY
  }
  if (name === 'nsubj') return happening(view, lexicon, head)
  if (name === 'nmod' && head.lemma === 'responsibility') return claimed(view, lexicon, head)
  if (name === 'obl' && isPassive(view, head.index) && lexicon.harms.has(lemma)) return harmed(view, lexicon, head)
  if (name === 'obl' && frame.mutual && lexicon.participations.has(lemma) && isTaking(view, lexicon, word))
    return byVerb(view, lexicon, head)
  return NOBODY
}

/** `faced a series of inquiries`: the word of number stands where its acts do. */
function seriesOf(view: TreeView, lexicon: EventLexicon, noun: Token): Token {
  const head = view.tokens[noun.head]
  if (head === undefined || relation(noun) !== 'nmod' || !casesOf(view, noun.index).includes('of')) return noun
  return lexicon.rounds.has(head.lemma.toLowerCase()) ? head : noun
}

/** Types of acts that are given, offered or had and not only carried out. */
const GIVEN: ReadonlySet<PloverType> = new Set<PloverType>([
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

function carries(lexicon: EventLexicon, frame: Frame, lemma: string): boolean {
  return lexicon.carriers.has(lemma) || (GIVEN.has(frame.type) && lexicon.givings.has(lemma))
}

/** `the bombing killed two guards`, `talks began`. */
function happening(view: TreeView, lexicon: EventLexicon, head: Token): Carrying {
  if (lexicon.harms.has(head.lemma.toLowerCase())) return harmed(view, lexicon, head)
  return happens(view, lexicon, head) ? { ...NOBODY, carried: head.index } : NOBODY
}

/** Those whom a verb says that the act has harmed. */
function harmed(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying {
  const sufferers = participants(view, objectOf(view, verb.index), ACTING_OR_PLACE, lexicon.belonging)
  return { carried: verb.index, doers: [], sufferers }
}

/** `claimed responsibility for the bombing`. */
function claimed(view: TreeView, lexicon: EventLexicon, noun: Token): Carrying | null {
  const verb = view.tokens[noun.head]
  const claims = verb !== undefined && relation(noun) === 'obj' && lexicon.ownings.has(verb.lemma)
  return claims ? byVerb(view, lexicon, verb) : NOBODY
}

function happens(view: TreeView, lexicon: EventLexicon, head: Token): boolean {
  const lemma = head.lemma.toLowerCase()
  if (!lexicon.happenings.has(lemma)) return false
  const wanted = lexicon.completions.get(lemma)
  const words = childrenBy(view, head.index, 'obj', 'compound', 'advmod').map(child => child.text.toLowerCase())
  return wanted === undefined || words.some(word => wanted.has(word))
}

function isTaking(view: TreeView, lexicon: EventLexicon, word: Token): boolean {
  return casesOf(view, word.index).some(preposition => lexicon.takings.has(preposition))
}

function byVerb(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying | null {
  const doers = doersOf(view, lexicon, agentOf(view, verb.index))
  return doers === null ? null : { carried: verb.index, doers, sufferers: [] }
}

function received(view: TreeView, lexicon: EventLexicon, verb: Token): Carrying {
  return { carried: verb.index, doers: [], sufferers: doersOf(view, lexicon, subjectOf(view, verb.index)) ?? [] }
}

/** `The two sides are in talks`, `the mayor is under investigation`. */
function predicate(view: TreeView, lexicon: EventLexicon, noun: Token): Carrying | null {
  const cases = casesOf(view, noun.index)
  const under = cases.includes('under')
  if (!under && !cases.includes('in')) return NOBODY
  const subject = doersOf(view, lexicon, subjectOf(view, noun.index))
  if (subject === null) return null
  return under
    ? { carried: noun.index, doers: [], sufferers: subject }
    : { carried: noun.index, doers: subject, sufferers: [] }
}
