import type { EventStatus } from '../record/index.js'
import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { isCondition } from './condition.js'
import { effectOf } from './governing-effect.js'
import { deniedByCase, verbStatus } from './outlook.js'
import type { OutlookLexicon } from './outlook-lexicon.js'
import { casesOf } from './cases.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

const REACH = 5

/**
 * Whether an act that a noun names has happened. `carried` is the verb that performs it (held talks) or tells that it
 * takes place (talks began), null where another verb only speaks of it: then it is taken for granted unless that verb or
 * noun plans, wants or prevents it.
 */
export function nounStatus(view: TreeView, lexicon: OutlookLexicon, noun: number, carried: number | null): EventStatus {
  const token = view.tokens[noun]
  if (token === undefined) return 'occurred'
  const modifier = modifierStatus(view, lexicon, noun)
  if (deniedByCase(view, lexicon, noun)) return 'denied'
  if (carried !== null) {
    const status = carriedStatus(view, lexicon, carried, token)
    return status === 'occurred' && modifier !== null ? modifier : status
  }
  return modifier ?? governed(view, lexicon, token, REACH) ?? (isAny(view, noun) ? 'possible' : 'occurred')
}

/** `will answer any attack`: one that need not come. */
function isAny(view: TreeView, noun: number): boolean {
  return childrenBy(view, noun, 'det').some(det => det.text.toLowerCase() === 'any')
}

/** `talks are under way`, `talks are possible`, `talks began`; talks that failed were held. */
function carriedStatus(view: TreeView, lexicon: OutlookLexicon, carried: number, noun: Token): EventStatus {
  const token = view.tokens[carried]
  const status = verbStatus(view, lexicon, carried)
  if (token === undefined || (status !== 'occurred' && status !== 'ongoing')) return status
  if (carried === noun.index) return isPresent(view, carried) ? 'ongoing' : status
  if (token.lemma === 'way' || token.lemma === 'progress' || token.lemma === 'underway') return 'ongoing'
  if (status === 'occurred' && isWithin(view, noun, carried)) return 'ongoing'
  const effect = effectOf(view, lexicon, token)
  const itself = noun.deprel === 'nsubj' && effect === 'denied'
  return token.lemma === 'be' || effect === null || itself ? status : effect
}

/** `are engaged in talks` goes on; `have been killed in attacks` is done. */
function isWithin(view: TreeView, noun: Token, verb: number): boolean {
  const auxiliaries = childrenBy(view, verb, 'cop', 'aux', 'aux:pass')
  const state = isPresent(view, verb) && auxiliaries.every(({ lemma }) => lemma === 'be')
  return state && relation(noun) !== 'nsubj' && casesOf(view, noun.index).includes('in')
}

/** `Ormia is in talks` goes on; `was in talks` has been. */
function isPresent(view: TreeView, predicate: number): boolean {
  return childrenBy(view, predicate, 'cop', 'aux', 'aux:pass').some(aux => aux.xpos === 'VBZ' || aux.xpos === 'VBP')
}

function modifierStatus(view: TreeView, lexicon: OutlookLexicon, noun: number): EventStatus | null {
  for (const child of childrenBy(view, noun, 'amod', 'acl')) {
    const effect = lexicon.adjectives.get(child.text.toLowerCase()) ?? null
    const participle = child.xpos === 'VBN' && effect === null ? effectOf(view, lexicon, child) : effect
    if (participle !== null) return participle
  }
  return null
}

function governed(view: TreeView, lexicon: OutlookLexicon, token: Token, reach: number): EventStatus | null {
  const head = view.tokens[token.head]
  if (head === undefined || reach === 0) return null
  const name = relation(token)
  if (name === 'conj') return governed(view, lexicon, head, reach - 1)
  if (isCondition(view, lexicon, token.index)) return 'conditional'
  const cases = casesOf(view, token.index)
  if (cases.includes('if')) return 'conditional'
  if (cases.includes('ahead')) return 'planned'
  if (cases.includes('after') || cases.includes('since') || cases.includes('during') || cases.includes('by'))
    return null
  if (name === 'nmod') return lexicon.nouns.get(head.lemma) ?? null
  return byVerb(view, lexicon, token, head)
}

/** `plans talks`, `called for a withdrawal`, `the visit was cancelled`. */
function byVerb(view: TreeView, lexicon: OutlookLexicon, token: Token, head: Token): EventStatus | null {
  const name = relation(token)
  if (!['obj', 'obl', 'nsubj', 'advcl', 'xcomp'].includes(name)) return null
  if (name === 'nsubj' && token.deprel !== 'nsubj:pass' && childBy(view, head.index, 'cop') === null)
    return isHypothetical(view, head) ? 'conditional' : null
  if (name === 'obl' && head.upos === 'VERB' && !isCalledFor(view, token)) return null
  const effect = lexicon.clausesOnly.has(head.lemma) && !isCalledFor(view, token) ? null : effectOf(view, lexicon, head)
  if (effect === null) return null
  const status = verbStatus(view, lexicon, head.index)
  if (status === 'conditional') return status
  if (status === 'denied') return effect === 'denied' ? 'occurred' : 'denied'
  return effect
}

/** `recognition by Kenya would anger Ormia`: what would follow from it has not happened, and nor has it. */
function isHypothetical(view: TreeView, verb: Token): boolean {
  return childrenBy(view, verb.index, 'aux').some(aux => aux.text.toLowerCase() === 'would')
}

function isCalledFor(view: TreeView, token: Token): boolean {
  return casesOf(view, token.index).some(word => word === 'for' || word === 'out')
}
