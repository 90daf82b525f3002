import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { childBy, childrenBy, type Branches } from './tree-view.js'

/** How far up a verb is looked for that another shares its auxiliaries with. */
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
