import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { antecedent } from './antecedent.js'
import { casesOf } from './cases.js'
import { gerundAgent, gerundObject, isNominal } from './gerund.js'
import { gap, sharedObject } from './objects-elsewhere.js'
import { isPassive } from './passive.js'
import { ACTING } from './participants.js'
import {
  adjacentObject,
  bareOblique,
  isTime,
  measuredObject,
  misnamedObject,
  nounComplement,
  outerObject,
  toldObject
} from './stray-objects.js'
import { adjacentSubject, laterSubject, strayedSubject } from './stray-subjects.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

/** How far a missing argument is looked for up the tree. */
const REACH = 6

/**
 * Head of the phrase that is the verb's grammatical subject: its own, or the one it shares by conjunction, control,
 * raising, relative clause or participle. Null where nothing gives one.
 */
export function subjectOf(view: TreeView, verb: number, reach = REACH): number | null {
  const token = view.tokens[verb]
  if (token === undefined) return null
  const own = ownSubject(view, verb)
  if (own !== null) return antecedent(view, own, verb)
  const near = adjacentSubject(view, token) ?? laterSubject(view, token)
  if (near !== null) return near
  if (token.head < 0 || reach === 0) return null
  switch (relation(token)) {
    case 'xcomp':
      return controller(view, token.head, reach)
    case 'advcl':
    case 'ccomp':
      if (isFinite(view, token)) return strayedSubject(view, token)
      return blamed(view, token) ?? (sharesSubject(view, token) ? subjectOf(view, token.head, reach - 1) : null)
    case 'acl':
      return modified(view, token, reach)
    case 'conj':
    case 'parataxis':
    case 'dep':
      return sharesSubject(view, token) ? subjectOf(view, token.head, reach - 1) : null
    default:
      return null
  }
}

/** A phrase behind `by` is no subject, whatever the parser calls it; of two before the verb the nearer is. */
function ownSubject(view: TreeView, verb: number): Token | null {
  const subjects = childrenBy(view, verb, 'nsubj').filter(token => !casesOf(view, token.index).includes('by'))
  const before = subjects.filter(token => token.index < verb)
  const [first, last] = [before[0], before.at(-1)]
  const shares =
    first !== undefined && last !== undefined && (view.conjuncts[first.index] ?? []).includes(last.index - 1)
  return (before.length > 1 && !shares ? last : subjects[0]) ?? null
}

/** A finite clause without a subject is an imperative or a slip of the parser, unless it is a conjunct. */
function sharesSubject(view: TreeView, token: Token): boolean {
  if (relation(token) === 'conj') return isPredicate(view, token.head)
  return token.upos !== 'VERB' || ['VBG', 'VBN', 'VB'].includes(token.xpos)
}

/** Whether an auxiliary gives the verb a tense of its own, so that it shares no subject with the verb above. */
function isFinite(view: TreeView, token: Token): boolean {
  return childrenBy(view, token.index, 'aux', 'aux:pass', 'cop').some(aux =>
    ['VBZ', 'VBP', 'VBD', 'MD'].includes(aux.xpos)
  )
}

/** `accused the ministry of hiding it`: the object does what the gerund names. */
function blamed(view: TreeView, token: Token): number | null {
  const marks = token.xpos === 'VBG' ? childrenBy(view, token.index, 'mark', 'case') : []
  return marks.some(mark => ['of', 'for', 'from'].includes(mark.lemma)) ? objectOf(view, token.head) : null
}

function isPredicate(view: TreeView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined) return false
  return token.upos === 'VERB' || token.upos === 'AUX' || childBy(view, index, 'cop', 'nsubj') !== null
}

function controller(view: TreeView, matrix: number, reach: number): number | null {
  const token = view.tokens[matrix]
  if (token === undefined) return null
  const object = childBy(view, matrix, 'obj', 'iobj')
  if (object !== null && !view.grammar.subjectControl.has(token.lemma)) return antecedent(view, object, matrix)
  return subjectOf(view, matrix, reach - 1)
}

/** The subject of a clause that modifies a noun: the noun itself, or for `a plan to …` whoever has the plan. */
function modified(view: TreeView, token: Token, reach: number): number | null {
  const noun = token.head
  const charged = isOfGerund(view, token) ? chargedIn(view, noun) : null
  if (charged !== null) return charged
  const infinitive = token.deprel !== 'acl:relcl' && (token.xpos === 'VB' || isOfGerund(view, token))
  const carrier = view.headed.get(noun)
  if (!infinitive || (carrier !== undefined && ACTING.has(carrier.entity.type))) {
    return childBy(view, noun, 'cop') === null ? noun : subjectOf(view, noun, reach - 1)
  }
  return possessorOf(view, noun, reach)
}

/** `was accused by Ormia of hiding it`: parsers may hang the gerund on whoever accuses. */
function chargedIn(view: TreeView, noun: number): number | null {
  const verb = view.tokens[view.tokens[noun]?.head ?? -1]
  const byAgent = verb !== undefined && casesOf(view, noun).includes('by') && isPassive(view, verb.index)
  return byAgent ? subjectOf(view, verb.index) : null
}

/** `a policy of turning back boats`. */
function isOfGerund(view: TreeView, { index, xpos }: Token): boolean {
  return xpos === 'VBG' && childrenBy(view, index, 'mark', 'case').some(mark => mark.lemma === 'of')
}

/** Who has, makes or announces what the noun names: its possessor, or the subject of the verb that it is the object of. */
export function possessorOf(view: TreeView, noun: number, reach = REACH): number | null {
  const possessive = childBy(view, noun, 'nmod:poss')
  if (possessive !== null) return possessive.index
  const token = view.tokens[noun]
  if (token === undefined || reach === 0) return null
  if (childBy(view, noun, 'cop') !== null) return subjectOf(view, noun, reach - 1)
  const name = relation(token)
  if (name === 'obj' || name === 'obl' || name === 'xcomp') return subjectOf(view, token.head, reach - 1)
  return name === 'conj' ? possessorOf(view, token.head, reach - 1) : null
}

/** Head of the phrase that the verb acts on: its object, its subject in the passive, or the noun its relative clause modifies. */
export function objectOf(view: TreeView, verb: number): number | null {
  const token = view.tokens[verb]
  if (token === undefined) return null
  const own = outerObject(view, verb) ?? toldObject(view, verb)
  if (own !== null) return antecedent(view, own, verb)
  if (isPassive(view, verb)) return subjectOf(view, verb)
  if (token.deprel === 'acl:relcl') return gap(view, token)
  return (
    gerundObject(view, token) ??
    measuredObject(view, verb) ??
    nounComplement(view, verb) ??
    bareOblique(view, token) ??
    adjacentObject(view, token) ??
    sharedObject(view, token) ??
    misnamedObject(view, verb)
  )
}

/** The noun that is given in a passive (`were granted asylum`), which parsers may take for a complement. */
export function retainedObject(view: TreeView, verb: number): number | null {
  if (!isPassive(view, verb)) return null
  const own = childBy(view, verb, 'obj')
  if (own !== null) return own.index
  const noun = childBy(view, verb, 'xcomp')
  return noun?.upos === 'NOUN' && childBy(view, noun.index, 'cop', 'mark') === null ? noun.index : null
}

/** Head of the phrase that does the act: the subject, or in the passive the one behind `by`. */
export function agentOf(view: TreeView, verb: number): number | null {
  const token = view.tokens[verb]
  if (token !== undefined && isNominal(view, token)) return gerundAgent(view, verb)
  if (!isPassive(view, verb)) return subjectOf(view, verb)
  const retained = retainedObject(view, verb)
  const agents = [
    ...childrenBy(view, verb, 'obl:agent', 'obl', 'nsubj', 'nmod'),
    ...(retained === null ? [] : childrenBy(view, retained, 'nmod', 'obl')),
    ...childrenBy(view, verb, 'obl').flatMap(phrase =>
      casesOf(view, phrase.index).some(word => view.grammar.occasions.has(word))
        ? []
        : childrenBy(view, phrase.index, 'nmod')
    ),
    ...childrenBy(view, verb, 'xcomp').flatMap(clause =>
      isPassive(view, clause.index) ? [] : childrenBy(view, clause.index, 'obl', 'obl:agent')
    )
  ]
  const agent = agents.find(token => {
    if (isTime(view, token)) return false
    const cases = casesOf(view, token.index)
    return cases.includes('by') || (token.deprel === 'obl:agent' && cases.length === 0)
  })
  return agent?.index ?? null
}
