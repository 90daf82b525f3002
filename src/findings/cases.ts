import type { Token } from '../language/layers.js'
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
  const words = title === null ? own : childrenBy(view, title.index, 'case')
  return words.flatMap(token => [
    token.text.toLowerCase(),
    ...childrenBy(view, token.index, 'fixed').map(fixed => fixed.text.toLowerCase())
  ])
}
