import type { EventStatus } from '../record/index.js'
import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { conditionsOf, isCondition } from './condition.js'
import type { Effect, OutlookLexicon } from './outlook-lexicon.js'
import { isNegated as isNegatedBy, isNone, type Below } from './negation.js'
import { casesOf } from './cases.js'
import { isPassive } from './predicate.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

/** How far up the tree a word still says something of the act. */
const REACH = 10

/** Whether an act has happened, by the verb that tells it and the words it depends on. */
export function verbStatus(view: TreeView, lexicon: OutlookLexicon, verb: number, reach = REACH): EventStatus {
  const token = view.tokens[verb]
  if (token === undefined || reach === 0) return 'occurred'
  const above = fromAbove(view, lexicon, token, reach)
  if (above === 'conditional') return above
  const own = ownStatus(view, lexicon, token)
  if (isNegated(view, verb)) return own === 'conditional' ? own : 'denied'
  if (own === null) return above ?? 'occurred'
  return above === 'denied' || (above === 'possible' && own !== 'conditional') ? above : own
}

/** `will not`, `won't`, `would never`: the subject's own no to an act of his, and no negated past. */
export function isRefusal(view: TreeView, { future, would }: OutlookLexicon, verb: number): boolean {
  const token = view.tokens[verb]
  if (token === undefined || isPassive(view, verb) || !isNegated(view, verb)) return false
  return auxiliariesOf(view, token).some(({ text }) => future.has(text.toLowerCase()) || would.has(text.toLowerCase()))
}

/** Whether the clause is negated by a word of its own. */
export function isNegated(view: TreeView, head: number): boolean {
  return isNegatedBy(belowIn(view), view.grammar.negations, head)
}

/** The tokens below one: arguments, conjuncts, and words that join it to what stands before it (`neither A nor B`). */
function belowIn(view: TreeView): Below {
  return head => {
    const at = [...(view.args[head] ?? []), ...(view.conjuncts[head] ?? [])].flatMap(i => view.tokens[i] ?? [])
    const before = view.tokens.slice(view.first[head] ?? head, head)
    return [...at, ...before.filter(t => t.head === head && relation(t) === 'cc')]
  }
}

/** What auxiliaries and tense say; null for a form that says nothing (infinitive, participle). */
function ownStatus(view: TreeView, lexicon: OutlookLexicon, token: Token): EventStatus | null {
  const auxiliaries = auxiliariesOf(view, token)
  const words = auxiliaries.map(aux => aux.text.toLowerCase())
  const conditional = hasCondition(view, lexicon, token)
  if (words.some(word => lexicon.would.has(word) && isModal(auxiliaries))) {
    return conditional || !isReported(view, token) ? 'conditional' : 'planned'
  }
  if (words.some(word => lexicon.future.has(word))) return conditional ? 'conditional' : 'planned'
  if (words.some(word => lexicon.possible.has(word))) return conditional ? 'conditional' : 'possible'
  if (words.length === 0 && isInfinitive(view, token)) return isHeadline(view, token) ? 'planned' : null
  if (words.includes('to')) return null
  if (isDue(view, auxiliaries)) return 'planned'
  const be = auxiliaries.some(aux => aux.lemma === 'be')
  if (token.xpos === 'VBG') return be ? 'ongoing' : null
  if (token.xpos === 'VB' && be) return 'planned'
  return token.xpos === 'VBN' && words.length === 0 ? null : 'occurred'
}

/** `is due to be signed`: parsers may take all of it for auxiliaries of one verb. */
function isDue(view: TreeView, auxiliaries: readonly Token[]): boolean {
  const [first, last] = [auxiliaries[0], auxiliaries.at(-1)]
  const finite = first?.lemma === 'be' && ['VBZ', 'VBP', 'VBD'].includes(first.xpos)
  return finite && last?.xpos === 'VB' && view.tokens[last.index - 1]?.lemma === 'to'
}

/** A condition of the clause's own, or one after it that hangs on the verb of saying above. */
function hasCondition(view: TreeView, lexicon: OutlookLexicon, token: Token): boolean {
  if (conditionsOf(view, lexicon, token.index).length > 0) return true
  if (relation(token) !== 'ccomp') return false
  return conditionsOf(view, lexicon, token.head).some(condition => condition.first > token.index)
}

function isModal(auxiliaries: readonly Token[]): boolean {
  return auxiliaries.some(aux => aux.xpos === 'MD' || aux.lemma === 'would' || aux.lemma === 'will')
}

/** The verb's auxiliaries, or those it shares with the verb it is joined to. */
function auxiliariesOf(view: TreeView, token: Token): Token[] {
  const own = childrenBy(view, token.index, 'aux', 'aux:pass', 'cop')
  if (own.length > 0 || relation(token) !== 'conj' || childBy(view, token.index, 'nsubj') !== null) return own
  const first = view.tokens[token.head]
  return first === undefined || first.xpos !== token.xpos
    ? own
    : childrenBy(view, first.index, 'aux', 'aux:pass', 'cop')
}

function isInfinitive(view: TreeView, token: Token): boolean {
  return token.xpos === 'VB' && childrenBy(view, token.index, 'mark', 'aux').some(mark => mark.lemma === 'to')
}

/** `Ormia to withdraw troops`: an infinitive that heads its sentence, or hangs on a name that does, is a headline's future. */
function isHeadline(view: TreeView, token: Token): boolean {
  if (token.head < 0 || ['ccomp', 'parataxis'].includes(relation(token))) return true
  const head = view.tokens[token.head]
  return (
    relation(token) === 'acl' && head?.upos === 'PROPN' && head.head < 0 && childBy(view, head.index, 'cop') === null
  )
}

/** `would` of a clause that somebody said stands for `will`; elsewhere it is what would be. */
function isReported(view: TreeView, token: Token): boolean {
  let at: Token | undefined = token
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (relation(at) === 'ccomp' || childBy(view, at.index, 'parataxis') !== null) return true
    if (relation(at) !== 'conj') return false
    at = view.tokens[at.head]
  }
  return false
}

/** What the words above say; null where nothing does. */
function fromAbove(view: TreeView, lexicon: OutlookLexicon, token: Token, reach: number): EventStatus | null {
  const head = view.tokens[token.head]
  if (head === undefined) return null
  if (isCondition(view, lexicon, token.index)) return 'conditional'
  switch (relation(token)) {
    case 'conj':
      return sharesOutlook(view, token)
        ? verbStatus(view, lexicon, head.index, reach - 1)
        : conditionAbove(view, lexicon, head, reach)
    case 'xcomp':
      return underGovernor(view, lexicon, head, reach)
    case 'acl':
      return token.deprel === 'acl:relcl'
        ? conditionAbove(view, lexicon, head, reach)
        : underNoun(view, lexicon, token, head, reach)
    case 'advcl':
      return adverbial(view, lexicon, token, head, reach)
    case 'ccomp':
    case 'csubj':
      return isNonFinite(view, token)
        ? underGovernor(view, lexicon, head, reach)
        : underFinite(view, lexicon, token, head, reach)
    default:
      return conditionAbove(view, lexicon, head, reach)
  }
}

/** A conjunct without a subject and an auxiliary of its own stands as the first verb does, where the form is the same. */
function sharesOutlook(view: TreeView, token: Token): boolean {
  const first = view.tokens[token.head]
  return (
    first?.xpos === token.xpos &&
    childBy(view, token.index, 'nsubj', 'aux', 'nsubj:pass') === null &&
    ['VB', 'VBG', 'VBN'].includes(token.xpos)
  )
}

function isNonFinite(view: TreeView, token: Token): boolean {
  return childrenBy(view, token.index, 'aux', 'cop').length === 0 && ['VB', 'VBG', 'VBN'].includes(token.xpos)
}

/** All that is told inside a condition is conditional, however deep it stands. */
function conditionAbove(view: TreeView, lexicon: OutlookLexicon, from: Token, reach: number): EventStatus | null {
  let at: Token | undefined = from
  for (let i = 0; i < reach && at !== undefined; i++) {
    if (isCondition(view, lexicon, at.index)) return 'conditional'
    at = view.tokens[at.head]
  }
  return null
}

function underGovernor(view: TreeView, lexicon: OutlookLexicon, head: Token, reach: number): EventStatus {
  return combined(effectOf(view, lexicon, head), verbStatus(view, lexicon, head.index, reach - 1), head)
}

/** A finite clause tells its own time; the verb above only takes it back or doubts it, and `whether` leaves it open. */
function underFinite(
  view: TreeView,
  lexicon: OutlookLexicon,
  token: Token,
  head: Token,
  reach: number
): EventStatus | null {
  if (conditionAbove(view, lexicon, head, reach) !== null) return 'conditional'
  const effect = effectOf(view, lexicon, head)
  if (effect === 'denied' && !isNegated(view, head.index)) return 'denied'
  if (childrenBy(view, token.index, 'mark').some(mark => mark.text.toLowerCase() === 'whether')) return 'possible'
  return lexicon.doubts.has(head.lemma) ? 'possible' : null
}

/** `a plan to leave` is ahead as the plan is; `an appeal lodged in May` tells what was done with it. */
function underNoun(
  view: TreeView,
  lexicon: OutlookLexicon,
  token: Token,
  noun: Token,
  reach: number
): EventStatus | null {
  const effect = lexicon.nouns.get(noun.lemma) ?? lexicon.adjectives.get(noun.lemma)
  const condition = conditionAbove(view, lexicon, noun, reach)
  if (condition !== null || !isNonFinite(view, token) || token.xpos === 'VBN') return condition
  if (effect !== undefined) return effect
  return isInfinitive(view, token) && noun.upos === 'NOUN' ? infinitiveOfNoun(noun) : null
}

/** `the first country to recognise`: an infinitive after an ordinal or superlative tells what was done. */
function infinitiveOfNoun(noun: Token): EventStatus {
  return noun.feats.includes('NumType=Ord') ? 'occurred' : 'planned'
}

function adverbial(
  view: TreeView,
  lexicon: OutlookLexicon,
  token: Token,
  head: Token,
  reach: number
): EventStatus | null {
  const marks = childrenBy(view, token.index, 'mark', 'case').map(mark => mark.text.toLowerCase())
  if (marks.some(mark => lexicon.bare.has(mark))) return 'denied'
  if (!isNonFinite(view, token))
    return isAwaited(marks, token) ? 'possible' : conditionAbove(view, lexicon, head, reach)
  const effect = effectOf(view, lexicon, head)
  const up = verbStatus(view, lexicon, (came(view, token, head) ?? head).index, reach - 1)
  if (token.xpos !== 'VB')
    return effect === null || (marks.length > 0 && !marks.includes('from')) ? up : combined(effect, up, head)
  if (effect !== null) return combined(effect, up, head)
  return up !== 'occurred' || lexicon.motion.has(head.lemma) ? up : 'planned'
}

/** `before they leave`: what others wait for has not happened. */
function isAwaited(marks: readonly string[], token: Token): boolean {
  const present = token.xpos === 'VBP' || token.xpos === 'VBZ'
  return present && marks.some(mark => mark === 'before' || mark === 'until' || mark === 'till')
}

/** The status of what depends on `head`, whose own status is `up`. */
function combined(effect: Effect | null, up: EventStatus, head: Token): EventStatus {
  if (effect === null || up === 'conditional') return up
  if (effect === 'denied') return up === 'denied' ? 'occurred' : up === 'possible' ? 'possible' : 'denied'
  if (up === 'denied') return head.lemma === 'rule' ? 'possible' : 'denied'
  if (effect === 'ongoing') return up === 'occurred' ? 'ongoing' : up
  return effect
}

/** The effect of a governing word; `going to`, `is to` and `close to` are read from how the word is used. */
export function effectOf(view: TreeView, lexicon: OutlookLexicon, head: Token): Effect | null {
  if (head.lemma === 'go' && head.xpos === 'VBG') return 'planned'
  if (head.lemma === 'be') return 'planned'
  if (head.lemma === 'rule') return childBy(view, head.index, 'compound:prt', 'advmod') === null ? null : 'denied'
  const own = head.upos === 'ADJ' ? lexicon.adjectives.get(head.lemma) : undefined
  const form = head.xpos === 'VBN' ? lexicon.adjectives.get(head.text.toLowerCase()) : undefined
  const table = head.upos === 'NOUN' ? lexicon.nouns : lexicon.verbs
  return own ?? form ?? table.get(head.lemma) ?? null
}

/** Prepositions of a phrase that tell against its having happened. */
export function deniedByCase(view: TreeView, { bare }: OutlookLexicon, phrase: number): boolean {
  return casesOf(view, phrase).some(word => bare.has(word)) || isNone(belowIn(view), phrase)
}

/** Whether a verb tells what will, would or may be. */
export function isToCome(view: TreeView, verb: number): boolean {
  return childrenBy(view, verb, 'aux').some(aux => aux.xpos === 'MD')
}

/** `fired to break up the march, killing one`: what came of it is told of the first verb, wherever parsers hang it. */
function came(view: TreeView, token: Token, purpose: Token): Token | null {
  const first = view.first[token.index] ?? token.index
  const comma = [first - 1, first].some(at => view.tokens[at]?.text === ',')
  const apart = token.xpos === 'VBG' && comma && childBy(view, token.index, 'mark', 'case') === null
  return apart && relation(purpose) === 'advcl' && isInfinitive(view, purpose)
    ? (view.tokens[purpose.head] ?? null)
    : null
}
