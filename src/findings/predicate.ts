import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { casesOf } from './cases.js'
import { gerundAgent, gerundObject, isNominal } from './gerund.js'
import { ACTING } from './participants.js'
import { bareOblique, isTime, measuredObject, misnamedObject, nounComplement, outerObject } from './stray-objects.js'
import { childBy, childrenBy, isRelative, type Branches, type TreeView } from './tree-view.js'

/** How far a missing argument is looked for up the tree. */
const REACH = 6

/** Whether the verb stands in the passive, reduced relative clauses and shared auxiliaries included. */
export function isPassive(view: Branches, verb: number, reach = REACH): boolean {
  const token = view.tokens[verb]
  if (token === undefined) return false
  if (childBy(view, verb, 'aux:pass') !== null) return true
  if (childBy(view, verb, 'nsubj:pass') !== null) return token.xpos !== 'VB' && !isActiveForm(view, token)
  if (token.xpos !== 'VBN' || childBy(view, verb, 'aux', 'nsubj') !== null) return false
  if (relation(token) === 'acl' || relation(token) === 'advcl')
    return childBy(view, verb, 'obj') === null || (relation(token) === 'acl' && view.grammar.giving.has(token.lemma))
  if (relation(token) === 'xcomp') return isFound(view, token)
  return relation(token) === 'conj' && reach > 0 && isPassive(view, token.head, reach - 1)
}

/** `was found shot dead`, `left him wounded`: in what state somebody is found or left. */
function isFound(view: Branches, { index, head }: Token): boolean {
  return childBy(view, index, 'obj') === null && ['find', 'leave', 'see'].includes(view.tokens[head]?.lemma ?? '')
}

/** `police have deported four`, `police arrested four`: no passive, though a parser may call the subject one. */
function isActiveForm(view: Branches, verb: Token): boolean {
  const auxiliaries = childrenBy(view, verb.index, 'aux', 'cop')
  if (auxiliaries.some(aux => aux.lemma === 'be' || aux.lemma === 'get')) return false
  return verb.xpos === 'VBD' || auxiliaries.some(aux => aux.lemma === 'have')
}

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

/** Relations of a word that is surely no subject of the verb after it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'iobj', 'conj', 'acl'])

/** `Ada Holm has praised`: the mention just before a finite verb, where the parser hangs it on another word. */
function adjacentSubject(view: TreeView, verb: Token): number | null {
  let at = verb.index
  const before = (): Token | undefined => view.tokens[at - 1]
  while (verb.index - at < 4 && ['AUX', 'ADV', 'PART'].includes(before()?.upos ?? '') && before()?.xpos !== 'POS') at--
  const finite = ['VBD', 'VBZ', 'VBP'].includes(verb.xpos) || view.tokens[at]?.upos === 'AUX'
  const carrier = finite ? view.ending.get(at) : undefined
  if (carrier === undefined || verb.upos !== 'VERB' || carrier.mention.first > at - 1) return null
  const { head, first } = carrier.mention
  const word = view.tokens[head]
  const preceding = view.tokens[first - 1]
  if (word === undefined || ELSEWHERE.has(relation(word)) || word.sentence !== verb.sentence) return null
  return preceding !== undefined && preceding.sentence === verb.sentence && ['ADP', 'VERB'].includes(preceding.upos)
    ? null
    : head
}

/** `Ada Holm in a letter condemned it and asked for more`: parsers may hang the subject of both on the second verb. */
function laterSubject(view: TreeView, verb: Token): number | null {
  if (!['VBD', 'VBZ', 'VBP'].includes(verb.xpos) || isPassive(view, verb.index)) return null
  const next = (view.conjuncts[verb.index] ?? []).find(index => index > verb.index)
  const subject = next === undefined ? null : childBy(view, next, 'nsubj')
  return subject !== null && subject.index < verb.index ? subject.index : null
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

/** `says two of the guards have been freed`: parsers may give the subject of a clause to the verb above it as object. */
function strayedSubject(view: TreeView, token: Token): number | null {
  if (relation(token) !== 'ccomp') return null
  const object = childBy(view, token.head, 'obj')
  return object !== null && object.index > token.head && object.index < token.index ? object.index : null
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

/** The noun behind a relative pronoun of the clause of `verb`; any other word stands for itself. */
export function antecedent(view: TreeView, word: Token, verb: number): number | null {
  if (!isRelative(word)) return word.index
  let clause = view.tokens[verb]
  for (let i = 0; i < REACH && clause !== undefined; i++) {
    if (relation(clause) === 'acl' && clause.head >= 0) return clause.head
    clause = view.tokens[clause.head]
  }
  return null
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

/** `urged the miners to return`: parsers give the object to the infinitive or participle after it. */
function adjacentObject(view: TreeView, verb: Token): number | null {
  const carrier = view.holding.get(verb.index + 1) ?? view.holding.get(verb.index + 2)
  if (carrier === undefined || isPassive(view, verb.index)) return null
  const { first, head } = carrier.mention
  const between = view.tokens[verb.index + 1]
  if (first <= verb.index || (first === verb.index + 2 && between?.upos !== 'DET')) return null
  const token = view.tokens[head]
  const above = view.tokens[token?.head ?? -1]
  const stray = token !== undefined && above !== undefined && above.index > head && ['VB', 'VBG'].includes(above.xpos)
  return stray && ['obj', 'nsubj'].includes(relation(token)) ? head : null
}

/** `asked the firms to leave`, `warned Ormia that`: who is told is an indirect object to some treebanks, and the only one. */
function toldObject(view: TreeView, verb: number): Token | null {
  return childBy(view, verb, 'xcomp', 'ccomp') === null ? null : childBy(view, verb, 'iobj')
}

/** The noun that is given in a passive (`were granted asylum`), which parsers may take for a complement. */
export function retainedObject(view: TreeView, verb: number): number | null {
  if (!isPassive(view, verb)) return null
  const own = childBy(view, verb, 'obj')
  if (own !== null) return own.index
  const noun = childBy(view, verb, 'xcomp')
  return noun?.upos === 'NOUN' && childBy(view, noun.index, 'cop', 'mark') === null ? noun.index : null
}

/** `the village that the rebels attacked`, `the village rebels attacked`. */
function gap(view: TreeView, verb: Token): number | null {
  const subject = childBy(view, verb.index, 'nsubj')
  return subject === null || isRelative(subject) ? null : verb.head
}

/** `attacked and burned the village`: the object stands by the other verb, and after both. */
function sharedObject(view: TreeView, verb: Token): number | null {
  const before = relation(verb) === 'conj' && !hasComplements(view, verb.index) ? childBy(view, verb.head, 'obj') : null
  if (before !== null && before.index > verb.index) return antecedent(view, before, verb.head)
  const next = (view.conjuncts[verb.index] ?? []).find(index => index <= verb.index + 3)
  const object = next === undefined ? null : childBy(view, next, 'obj')
  return object === null || next === undefined ? null : antecedent(view, object, next)
}

/** Whether a verb has a clause, a phrase or somebody told of its own, so that it shares no object. */
function hasComplements(view: TreeView, verb: number): boolean {
  return childBy(view, verb, 'obl', 'iobj', 'xcomp', 'ccomp') !== null
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
