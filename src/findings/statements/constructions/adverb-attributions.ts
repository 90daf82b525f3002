import { relation, type Attribution, type Token } from '../../../language/index.js'
import { childOf, partsOf, type Syntax } from './syntax.js'

/** Raw score of an attribution by an adverb; set by hand. */
const ADVERB_SCORE = 0.6

/**
 * An attribution to nobody by an adverb of report, with the clause around it. Not where it stands beside a cue of its own
 * (reportedly said) or only in a noun phrase (the allegedly stolen car).
 *
 *     The owner has reportedly left the country.
 *     ^^^^^^^^^^^^^ ^^^^^^^^^^ ^^^^^^^^^^^^^^^^
 */
export function adverbAttribution(syntax: Syntax, adverb: Token): Attribution | null {
  const { tokens, words, lexicon } = syntax
  if (adverb.upos !== 'ADV' || !words.reportAdverbs.has(adverb.lemma.toLowerCase())) return null
  const head = tokens[adverb.head]
  if (head === undefined || relation(adverb) !== 'advmod') return null
  if (childOf(syntax, head.index, 'nsubj', 'csubj') === undefined) return null
  if (lexicon.verbs.has(head.lemma) && childOf(syntax, head.index, 'ccomp') !== undefined) return null
  const tie = (t: Token) => t.head === head.index && ['cc', 'mark'].includes(relation(t)) && t.index < head.index
  const content = partsOf(syntax, [head.index], t => t.index === adverb.index || tie(t) || isApart(t, head))
  const cue = [{ first: adverb.index, last: adverb.index + 1 }]
  return { source: [], cue, content, score: ADVERB_SCORE, within: null }
}

/** A clause joined to the one with the adverb is told in the outlet's own voice. */
function isApart(token: Token, head: Token): boolean {
  return token.head === head.index && ['conj', 'parataxis'].includes(relation(token))
}
