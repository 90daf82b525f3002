import type { Token } from '../layers.js'
import { childrenOf, relation } from '../tree.js'

/** What only a clause has. */
const CLAUSAL: ReadonlySet<string> = new Set(['nsubj', 'csubj', 'expl', 'aux', 'cop', 'obj', 'xcomp', 'ccomp'])

/**
 * Phrases called clauses: a noun behind a preposition that could open a clause, with nothing that only a clause has.
 *
 *     called off the strike after talks with the ministry
 *                           ^^^^^ case ^^^^^ obl
 */
export function mendedPhrases(tokens: readonly Token[]): Token[] {
  const children = childrenOf(tokens)
  const out = [...tokens]
  for (const token of tokens) {
    if (token.deprel !== 'advcl' || !['NOUN', 'PROPN'].includes(token.upos)) continue
    const own = (children[token.index] ?? []).flatMap(c => tokens[c] ?? [])
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
