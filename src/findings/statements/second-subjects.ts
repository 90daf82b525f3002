import { childrenOf, rangeOf, relation, subtree, type Document, type Token } from '../../language/index.js'

/**
 * A name between commas behind the person whom a noun describes is that person's, where a parser made it a first subject of
 * a verb that has its own.
 *
 *     According to the logbook of the pilot, Erik Sund, the airline had four jets.
 *                                     ^^^^^ <- ^^^^ appos
 */
export function withSecondSubjects<D extends Pick<Document, 'tokens' | 'entities'>>(document: D): D {
  const { tokens, entities } = document
  const children = childrenOf(tokens)
  const people = new Set(
    entities.flatMap(({ type, mentions }) =>
      type === 'person' ? mentions.flatMap(m => (m.form === 'nominal' ? [m.head] : [])) : []
    )
  )
  const mended = tokens.map(token => {
    const described = relation(token) === 'nsubj' && token.upos === 'PROPN' ? describedBy(token) : undefined
    const another = (c: number): boolean =>
      c > token.index && c < token.head && relation(tokens[c] ?? token) === 'nsubj'
    return described === undefined || !(children[token.head] ?? []).some(another)
      ? token
      : { ...token, head: described, deprel: 'appos' }
  })
  return mended.some((t, i) => t !== tokens[i]) ? { ...document, tokens: mended } : document

  /** The noun for a person right before the comma, where another comma closes the name. */
  function describedBy(name: Token): number | undefined {
    const { first, last } = rangeOf(subtree(tokens, children, name.index, t => t.upos === 'PUNCT'))
    const noun = tokens[first - 2]
    const apart = tokens[first - 1]?.text === ',' && tokens[last]?.text === ','
    return apart && noun !== undefined && noun.sentence === name.sentence && people.has(noun.index)
      ? noun.index
      : undefined
  }
}
