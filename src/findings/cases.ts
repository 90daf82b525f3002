import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { childrenBy, type TreeView } from './tree-view.js'

/** Phrases tied to `head` by one of these prepositions. */
export function obliques(view: TreeView, head: number, prepositions: readonly string[]): Token[] {
  return childrenBy(view, head, 'obl', 'nmod').filter(token =>
    casesOf(view, token.index).some(word => prepositions.includes(word))
  )
}

/**
 * The prepositions of a phrase in lower case, outer words first: `out`, `of`. Before a title and a name parsers may hang
 * them on the title (a call from President Holm).
 */
export function casesOf(view: TreeView, phrase: number): string[] {
  const own = childrenBy(view, phrase, 'case')
  const title =
    own.length > 0 ? null : (childrenBy(view, phrase, 'nmod:desc').find(word => word.index < phrase) ?? null)
  const near = title === null ? own : childrenBy(view, title.index, 'case')
  const words = near.length > 0 ? near : strayMark(view, phrase)
  return words.flatMap(token => [
    token.text.toLowerCase(),
    ...childrenBy(view, token.index, 'fixed').map(fixed => fixed.text.toLowerCase())
  ])
}

/** `met with Chancellor Holm`: parsers may take a preposition behind the verb for the mark of a clause. */
function strayMark(view: TreeView, phrase: number): Token[] {
  const before = view.tokens[(view.first[phrase] ?? 0) - 1]
  const stray = before?.xpos === 'IN' && relation(before) === 'mark' && before.index > before.head
  return stray && before.head === view.tokens[phrase]?.head ? [before] : []
}

/** `in protest`: whether a noun stands behind `in` alone. */
export function isBareIn(view: TreeView, { index }: Token): boolean {
  return view.tokens[index - 1]?.lemma === 'in' && casesOf(view, index).includes('in')
}
