import { rangeOf, relation, subtree, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { canSpeak } from './noun-attributions.js'
import { childOf, overlaps, partsOf, without, type Syntax } from './syntax.js'

/**
 * The clause around "according to somebody", where the roles hold none or one side of it. What things are done by (plan,
 * age, the size of the flat) says nothing, so that nothing is left.
 *
 *     The tower, according to its builder, can withstand any wind.
 *     ^^^^^^^^^  ^^^^^^^^^^^^ ^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^
 */
export function accordingTo(syntax: Syntax, given: Attribution): Attribution {
  const source = accordingNoun(syntax, given.cue)
  if (source === null) return given
  const a = withoutPredicate(syntax, given)
  if (syntax.words.measures.has(source.lemma.toLowerCase())) return { ...a, source: [], content: [] }
  const phrase = nounPhrase(syntax.tokens, syntax.children, source.index)
  if (a.source.length === 0 && a.cue.some(r => overlaps(r, phrase)))
    return accordingTo(syntax, apart(syntax, a, source))
  const own = a.source.length > 0 ? a.source : [phrase]
  const clause = clauseAround(syntax, source)
  const clear = clause.filter(p => ![...own, ...a.cue].some(r => overlaps(r, p)))
  const content = a.content.filter(r => !overlaps(r, phrase))
  if (content.length === 0) return { ...a, source: own, content: clear }
  const parted = clear.length > 1 && clear.some(p => content.some(r => overlaps(r, p)))
  const more = parted ? clear.filter(p => !content.some(r => overlaps(r, p))) : []
  return { ...a, source: own, content: [...content, ...more].sort((x, y) => x.first - y.first) }
}

/** Raw score of an attribution by "according to" that only the tree shows; set by hand. */
const ACCORDING_SCORE = 0.6

/** An attribution by "according to" somebody who can speak, or a document, where the reader model left the words free; the clause has a subject. */
export function accordingAttribution(syntax: Syntax, word: Token): Attribution | null {
  const to = syntax.tokens[word.index + 1]
  if (word.text.toLowerCase() !== 'according' || to?.text.toLowerCase() !== 'to') return null
  const cue = [{ first: word.index, last: to.index + 1 }]
  const source = accordingNoun(syntax, cue)
  const told = source === null ? undefined : childOf(syntax, source.head, 'nsubj', 'csubj', 'expl')
  if (source === null || told === undefined || !canSpeak(syntax, source)) return null
  const a = accordingTo(syntax, { source: [], cue, content: [], score: ACCORDING_SCORE, within: null })
  return a.content.length > 0 ? a : null
}

/** A cue of which the roles made the clause's own verb a part, "according to | is considering": that is said, and no cue. */
function withoutPredicate({ tokens }: Syntax, a: Attribution): Attribution {
  const cue = a.cue.filter(r => tokens.slice(r.first, r.last).some(t => t.text.toLowerCase() === 'according'))
  return cue.length === a.cue.length ? a : { ...a, cue, content: [] }
}

/** A cue that takes in its source, "according to figures | that …": the source by itself, and its relative clause is not said. */
function apart({ tokens, children }: Syntax, a: Attribution, source: Token): Attribution {
  const whole = rangeOf(subtree(tokens, children, source.index, t => ['case', 'punct'].includes(relation(t))))
  const content = a.content.filter(r => r.first < whole.first || r.last > whole.last)
  return { ...a, source: [whole], cue: a.cue.flatMap(r => without([r], whole)), content }
}

/** The noun that "according to" brings in; null where the cue is another one. */
function accordingNoun({ tokens, children }: Syntax, cue: readonly TokenRange[]): Token | null {
  const word = cue.flatMap(r => tokens.slice(r.first, r.last)).find(t => t.text.toLowerCase() === 'according')
  if (word === undefined) return null
  const head = tokens[word.head]
  if (head !== undefined && head.index > word.index) return head
  return (
    (children[word.index] ?? []).flatMap(c => tokens[c] ?? []).find(t => ['obl', 'nmod'].includes(relation(t))) ?? null
  )
}

/** The clause that the phrase hangs on, without the phrase and without a relative pronoun. */
function clauseAround(syntax: Syntax, source: Token): TokenRange[] {
  const head = syntax.tokens[source.head]
  if (head === undefined) return []
  const cut = (t: Token) => t.index === source.index || (t.head === head.index && isTie(t, head))
  return partsOf(syntax, [head.index], cut)
}

function isTie(token: Token, head: Token): boolean {
  if (relation(token) === 'cc') return token.index < head.index
  return head.deprel === 'acl:relcl' && /^(?:who|which|that)$/iu.test(token.text)
}
