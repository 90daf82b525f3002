import type { Token } from '../layers.js'
import { childrenOf, relation } from '../tree.js'

/**
 * Objects hung on the verb right before them, where a parser gave two to the first of two verbs: a verb has one object.
 *
 *     Police fired tear gas and arrested 23 protesters.
 *                               ^^^^^^^^ ---> ^^^^^^^^^^
 */
export function mendedObjects(tokens: readonly Token[]): Token[] {
  const children = childrenOf(tokens)
  const below = (t: Token) => (children[t.index] ?? []).flatMap(c => tokens[c] ?? [])
  return tokens.map(token => {
    const verb = relation(token) === 'obj' ? tokens[token.head] : undefined
    if (verb === undefined) return token
    const own = below(verb)
    const first = own.find(t => relation(t) === 'obj')
    if (first === undefined || first.index >= token.index) return token
    const second = own.findLast(t => relation(t) === 'conj' && t.index > first.index && t.index < token.index)
    if (second?.upos !== 'VERB' || below(second).some(t => ['obj', 'ccomp', 'xcomp'].includes(relation(t))))
      return token
    return { ...token, head: second.index }
  })
}
