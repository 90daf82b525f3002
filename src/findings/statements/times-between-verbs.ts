import { childrenOf, relation, type Document, type Token } from '../../language/index.js'

/** Relations of a clause that stands inside the subject of another one. */
const INSIDE: ReadonlySet<string> = new Set(['acl', 'ccomp', 'xcomp'])

/**
 * A word of time between two verbs, where a parser hung it on the second: behind the verb of a clause inside the subject it
 * tells when that happened.
 *
 *     A warning that the dike could fail overnight emptied the low streets.
 *                                   ^^^^ <-------- ^^^^^^^
 */
export function withTimesBetweenVerbs<D extends Pick<Document, 'tokens' | 'times'>>(document: D): D {
  const { tokens, times } = document
  const children = childrenOf(tokens)
  const moved = new Map<number, Token>()
  for (const { first, last } of times) {
    const [time, verb] = [tokens[first], tokens[first - 1]]
    const later = tokens[time?.head ?? -1]
    if (time === undefined || last !== first + 1 || verb?.upos !== 'VERB' || later?.upos !== 'VERB') continue
    const own = later.index > first && (children[later.index] ?? []).some(c => relation(tokens[c] ?? later) === 'nsubj')
    if (own && INSIDE.has(relation(verb)) && verb.head < verb.index && verb.sentence === time.sentence)
      moved.set(first, { ...time, head: verb.index })
  }
  return moved.size === 0 ? document : { ...document, tokens: tokens.map(t => moved.get(t.index) ?? t) }
}
