import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { isPassive } from './passive.js'
import { childBy, type TreeView } from './tree-view.js'

/** Relations of a word that is surely no subject of the verb after it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'iobj', 'conj', 'acl'])

/** `Ada Holm has praised`: the mention just before a finite verb, where the parser hangs it on another word. */
export function adjacentSubject(view: TreeView, verb: Token): number | null {
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
export function laterSubject(view: TreeView, verb: Token): number | null {
  if (!['VBD', 'VBZ', 'VBP'].includes(verb.xpos) || isPassive(view, verb.index)) return null
  const next = (view.conjuncts[verb.index] ?? []).find(index => index > verb.index)
  const subject = next === undefined ? null : childBy(view, next, 'nsubj')
  return subject !== null && subject.index < verb.index ? subject.index : null
}

/** `says two of the guards have been freed`: parsers may give the subject of a clause to the verb above it as object. */
export function strayedSubject(view: TreeView, token: Token): number | null {
  if (relation(token) !== 'ccomp') return null
  const object = childBy(view, token.head, 'obj')
  return object !== null && object.index > token.head && object.index < token.index ? object.index : null
}
