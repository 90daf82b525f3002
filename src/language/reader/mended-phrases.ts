import type { Token } from '../layers.js'
import { belowIn, relation } from '../tree.js'

/** What only a clause has. */
const CLAUSAL: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'expl', 'aux', 'cop', 'obj', 'xcomp', 'ccomp'])

/**
 * Phrases called clauses: a noun behind a preposition that could open a clause, with nothing that only a clause has.
 *
 *     called off the strike after talks with the ministry
 *                           ^^^^^ case ^^^^^ obl
 */
export function mendedPhrases(tokens: readonly Token[]): Token[] {
  const below = belowIn(tokens)
  const out = [...tokens]
  for (const token of tokens) {
    if (token.deprel !== 'advcl' || !['NOUN', 'PROPN'].includes(token.upos)) continue
    const own = below(token)
    const marks = own.filter(t => ['mark', 'case'].includes(relation(t)))
    if (marks.length === 0 || own.some(t => CLAUSAL.has(relation(t)))) continue
    if (!marks.every(t => PREPOSITIONS.test(t.text) && t.index < token.index)) continue
    out[token.index] = { ...token, deprel: 'obl' }
    for (const mark of marks) out[mark.index] = { ...mark, upos: 'ADP', deprel: 'case' }
  }
  return out
}

/** Words that are a preposition before a noun and open a clause before a sentence. */
const PREPOSITIONS = /^(?:after|before|since|until|till|for|without|following|despite)$/iu

/**
 * Names called a second doer of a passive right behind a noun that is the first: they say who that is. (Second subjects
 * and objects are as often those of a clause without `that`.)
 *
 *     abducted by the rebel group Red Banner
 *                           ^^^^^ <--- ^^^^^^ appos
 */
export function mendedAppositions(tokens: readonly Token[]): Token[] {
  const below = belowIn(tokens)
  return tokens.map(token => {
    if (token.upos !== 'PROPN' || token.deprel !== 'obl:agent') return token
    const own = below(token)
    if (own.some(t => t.index < token.index && !['compound', 'amod', 'flat'].includes(relation(t)))) return token
    const first = Math.min(token.index, ...own.map(t => t.index))
    const noun = tokens[first - 1]
    const same = noun?.upos === 'NOUN' && noun.head === token.head && noun.deprel === token.deprel
    return same ? { ...token, head: noun.index, deprel: 'appos' } : token
  })
}
