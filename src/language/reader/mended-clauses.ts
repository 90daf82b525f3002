import type { Token } from '../layers.js'
import { childrenOf, relation } from '../tree.js'

/**
 * Clauses by their name, where a parser called one an adjective or a compound: a word behind a noun that has a subject and
 * a conjunction of its own.
 *
 *     the claim that the store was full
 *         ^^^^^ <------------------ ^^^^ amod ---> acl
 */
export function mendedClauses(tokens: readonly Token[]): Token[] {
  const children = childrenOf(tokens)
  return tokens.map(token => {
    if (!['amod', 'compound', 'nmod'].includes(relation(token)) || token.head < 0 || token.head > token.index)
      return token
    const before = (children[token.index] ?? []).flatMap(c => (c < token.index ? (tokens[c] ?? []) : []))
    const mark = before.some(t => relation(t) === 'mark' && t.text.toLowerCase() === 'that')
    const subject = before.some(t => ['nsubj', 'csubj', 'expl'].includes(relation(t)))
    return mark && subject ? { ...token, deprel: 'acl' } : token
  })
}
