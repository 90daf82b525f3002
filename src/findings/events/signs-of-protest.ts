import { obliques } from '../cases.js'
import type { Token } from '../../language/layers.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { EventLexicon } from './event-lexicon.js'
import { fits } from './word-class.js'

/**
 * Whether something shows that a deed is a protest and not a day's work: who does it (demonstrators), what it is against or
 * over, or what it is to press for (`closed the bridge to demand pay`, and not `closed the bridge for repairs`).
 */
export function isProtest(view: TreeView, lexicon: EventLexicon, verb: Token, agent: number | null): boolean {
  if (agent !== null && fits(view, lexicon, agent, ['dissenters'])) return true
  const heads = [verb.index, ...childrenBy(view, verb.index, 'obj').map(({ index }) => index)]
  if (heads.some(head => obliques(view, head, ['against', 'over']).length > 0)) return true
  const moods = heads.flatMap(head => obliques(view, head, ['in', 'as']))
  if (moods.some(({ index }) => fits(view, lexicon, index, ['dissent']))) return true
  const clauses = heads.flatMap(head => childrenBy(view, head, 'advcl', 'xcomp', 'acl'))
  const joined = (view.conjuncts[verb.index] ?? []).flatMap(index => view.tokens[index] ?? [])
  return [...clauses, ...joined].some(({ lemma }) => lexicon.againsts.has(lemma) || lexicon.wants.has(lemma))
}
