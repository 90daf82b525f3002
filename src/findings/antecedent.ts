import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { isRelative, type TreeView } from './tree-view.js'

/** How far above a verb its relative clause is looked for. */
const REACH = 6

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
