import type { EventStatus } from '../record/index.js'
import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { isCondition } from './condition.js'
import { combined, effectOf } from './governing-effect.js'
import type { OutlookLexicon } from './outlook-lexicon.js'
import { auxiliariesOf, isInfinitive, ownStatus } from './own-status.js'
import { isNegated as isNegatedBy, isNone, type Below } from './negation.js'
import { casesOf } from './cases.js'
import { isPassive } from './passive.js'
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
      if (head.upos === 'NOUN') return underNoun(view, lexicon, token, head, reach)
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
  if (condition === null && !isNonFinite(view, token) && isRebutted(view, lexicon, noun)) return 'denied'
  if (condition !== null || !isNonFinite(view, token) || token.xpos === 'VBN') return condition
  if (effect !== undefined) return effect
  return isInfinitive(view, token) && noun.upos === 'NOUN' ? infinitiveOfNoun(noun) : null
}

/** `dismissed claims that its soldiers looted`: what somebody denies has not happened on his word. */
function isRebutted(view: TreeView, { rebuttals }: OutlookLexicon, noun: Token): boolean {
  const verb = view.tokens[noun.head]
  const object = relation(noun) === 'obj' || noun.deprel === 'nsubj:pass'
  return verb !== undefined && object && rebuttals.has(verb.lemma) && !isNegated(view, verb.index)
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
