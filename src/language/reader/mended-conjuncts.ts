import type { Token } from '../layers.js'
import { childrenOf, relation, type Children } from '../tree.js'

const FINITE = /^VB[DZ]$/u

/**
 * Finite verbs joined to a bare form, hung on the finite verb above it: what follows `would` or `to` is no past form, so
 * the second verb goes on with the main clause.
 *
 *     It warned that the hospital would close and appealed for help.
 *        ^^^^^^ -------------------------------> ^^^^^^^^
 */
export function mendedConjuncts(tokens: readonly Token[]): Token[] {
  const children = childrenOf(tokens)
  return tokens.map(token => {
    const verb = relation(token) === 'conj' ? tokens[token.head] : undefined
    if (verb === undefined || !isFinite(token) || !isBare(verb, tokens, children)) return token
    if (below(token, tokens, children).some(t => /^(?:nsubj|aux|cop|expl)$/u.test(relation(t)))) return token
    const above = finiteAbove(tokens, verb)
    return above === null ? token : { ...token, head: above }
  })
}

/** A form in the past or of the third person, and one that cannot be the bare form (cut, put). */
function isFinite({ upos, xpos, text, lemma }: Token): boolean {
  return upos === 'VERB' && FINITE.test(xpos) && text.toLowerCase() !== lemma.toLowerCase()
}

/** Whether a verb is the bare form behind a modal, do or to. */
function isBare(verb: Token, tokens: readonly Token[], children: Children): boolean {
  const helps = (t: Token): boolean => t.index < verb.index && (t.xpos === 'MD' || t.xpos === 'TO' || t.lemma === 'do')
  return verb.xpos === 'VB' && below(verb, tokens, children).some(t => /^(?:aux|mark)$/u.test(relation(t)) && helps(t))
}

/** The nearest finite verb before a verb up the tree. */
function finiteAbove(tokens: readonly Token[], verb: Token): number | null {
  for (let up = tokens[verb.head]; up !== undefined && up.index < verb.index; up = tokens[up.head]) {
    if (up.upos === 'VERB' && FINITE.test(up.xpos)) return up.index
    if (up.upos !== 'VERB') return null
  }
  return null
}

function below(token: Token, tokens: readonly Token[], children: Children): Token[] {
  return (children[token.index] ?? []).flatMap(c => tokens[c] ?? [])
}
