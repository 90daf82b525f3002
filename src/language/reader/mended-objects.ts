import type { Token } from '../layers.js'
import { belowIn, relation, type Below } from '../tree.js'
import { SHIPPED, type TreeWords } from './tree-words.js'

/** What hangs on a noun that has a preposition or clause of its own, or goes on after a comma. */
const NO_OBJECT = ['case', 'mark', 'advmod', 'nummod', 'punct', 'cc', 'cop', 'nsubj']
/** What a verb has that has no room for an object. */
const COMPLETE = ['obj', 'ccomp', 'xcomp', 'nsubj:pass']

/**
 * Objects hung on the verb right before them, where a parser gave two to the first of two verbs: a verb has one object.
 * A noun right after what it is called with `as` is the object of a verb without one.
 *
 *     Police fired tear gas and arrested 23 protesters.      They denounced as a crime the arrests.
 *                               ^^^^^^^^ ---> ^^^^^^^^^^                                    ^^^^^^^
 */
export function mendedObjects(tokens: readonly Token[]): Token[] {
  const below = belowIn(tokens)
  return tokens.map(token => {
    if (isLateObject(token, tokens, below)) return { ...token, deprel: 'obj' }
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

/** A noun that stands right after what it is called with `as`, with no preposition or time of its own. */
function isLateObject(token: Token, tokens: readonly Token[], below: Below): boolean {
  const verb = tokens[token.head]
  if (token.deprel !== 'obl' || token.upos !== 'NOUN' || verb?.upos !== 'VERB') return false
  const own = below(token).map(relation)
  if (NO_OBJECT.some(label => own.includes(label))) return false
  const others = below(verb)
  if (others.some(t => COMPLETE.includes(t.deprel))) return false
  const first = leftmost(token, below)
  return others.some(t => relation(t) === 'obl' && t.index === first - 1 && below(t).some(c => c.lemma === 'as'))
}

/** Index of the first word below a token, or its own. */
function leftmost(token: Token, below: Below): number {
  return Math.min(token.index, ...below(token).map(t => (t.index < token.index ? leftmost(t, below) : token.index)))
}

/**
 * Objects by their name: a phrase with a preposition is none, and who was taken for one who is given it is the object.
 *
 *     The court sentenced the mayor to ten years.
 *                             iobj ---> obj  obj ---> obl
 */
export function namedObjects(tokens: readonly Token[]): Token[] {
  const below = belowIn(tokens)
  const phrases = new Set(tokens.filter(token => token.deprel === 'obj' && isPhrase(token, below)))
  const verbs = new Set(Array.from(phrases, ({ head }) => head))
  return tokens.map(token => {
    if (phrases.has(token)) return { ...token, deprel: 'obl' }
    return token.deprel === 'iobj' && verbs.has(token.head) ? { ...token, deprel: 'obj' } : token
  })
}

/** Prepositions that limit no number (`up to ten`, `over ten`). */
const PLAIN = /^(?:to|for|from|with|against|into)$/iu

function isPhrase(token: Token, below: Below): boolean {
  const cases = below(token).filter(t => relation(t) === 'case' && t.index < token.index)
  return cases.some(t => PLAIN.test(t.text) && below(t).length === 0)
}

/**
 * Adjectives for what becomes of an object: one right behind the verb, before the number or article of the object, does not
 * describe it.
 *
 *     Police shot dead two men.
 *                 ^^^^ amod ---> xcomp of shot
 */
export function mendedResults(tokens: readonly Token[], { resultative }: TreeWords = SHIPPED): Token[] {
  return tokens.map(token => {
    const [noun, verb, next] = [tokens[token.head], tokens[token.index - 1], tokens[token.index + 1]]
    if (token.deprel !== 'amod' || !resultative.has(token.lemma.toLowerCase())) return token
    const object = noun?.deprel === 'obj' && verb?.upos === 'VERB' && noun.head === verb.index
    const apart = next !== undefined && next.index < token.head && ['NUM', 'DET'].includes(next.upos)
    return object && apart ? { ...token, head: verb.index, deprel: 'xcomp' } : token
  })
}
