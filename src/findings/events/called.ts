import type { Token } from '../../language/layers.js'
import { casesOf } from '../cases.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'

/**
 * What a verb says that its object is, with what is joined to it and its adjectives: `called him a liar and a thief`, `described the vote as
 * rigged`, `slammed as cowardly the raid`.
 */
export function calledBy(view: TreeView, verb: number, object: number | null): Token[] {
  const below = childrenBy(view, verb, 'xcomp', 'ccomp', 'advcl', 'acl', 'obl', 'obj').filter(
    child => child.index > verb && child.index !== object
  )
  const said = below.filter(child => {
    const marks = [...childrenBy(view, child.index, 'mark').map(({ text }) => text), ...casesOf(view, child.index)]
    if (NAMING.has(child.deprel)) return marks.every(mark => AS.has(mark.toLowerCase())) && !isClause(view, child)
    return marks.some(mark => AS.has(mark.toLowerCase())) && childBy(view, child.index, 'nsubj') === null
  })
  const joined = said.flatMap(token => [token.index, ...(view.conjuncts[token.index] ?? [])])
  const nouns = joined.flatMap(index => view.tokens[index] ?? [])
  return [...nouns, ...nouns.flatMap(({ index }) => childrenBy(view, index, 'amod'))]
}

/** Relations in which a name for the object may stand without a preposition. */
const NAMING: ReadonlySet<string> = new Set(['xcomp', 'obj', 'ccomp'])

/** Whether a word heads a clause of its own: a verb, or a predicate with its subject. */
function isClause(view: TreeView, { index, upos }: Token): boolean {
  return upos === 'VERB' || childBy(view, index, 'nsubj', 'cop') !== null
}

/** Words before what somebody is said to be. */
const AS: ReadonlySet<string> = new Set(['as'])
