import { relation, type Attribution, type Token } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { canSpeak } from './noun-attributions.js'
import { childOf, joinedBy, partsOf, type Syntax } from './syntax.js'

/** Raw score of an attribution by a set phrase; set by hand. */
const PHRASE_SCORE = 0.6

/**
 * Attributions by a set phrase that hangs on the clause it reports.
 *
 *     A loose thread costs a coat, as the tailor put it.      It was cold, to quote the drummer.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^ ^^^^^^       ^^^^^^^^^^^     ^^^^^ ^^^^^^^^^^^
 */
export function phraseAttribution(syntax: Syntax, verb: Token): Attribution | null {
  const { tokens, children } = syntax
  const head = tokens[verb.head]
  if (verb.upos !== 'VERB' || relation(verb) !== 'advcl' || head === undefined || head.index > verb.index) return null
  const found = putting(syntax, verb) ?? quoting(syntax, verb)
  if (found === null || !canSpeak(syntax, found.speaker)) return null
  const tie = (t: Token) => t.head === head.index && relation(t) === 'cc' && t.index < head.index
  const content = partsOf(syntax, [head.index], t => t.index === verb.index || tie(t))
  const source = [nounPhrase(tokens, children, found.speaker.index)]
  return { source, cue: [found.cue], content, score: PHRASE_SCORE, within: null }
}

interface Phrase {
  readonly speaker: Token
  readonly cue: { readonly first: number; readonly last: number }
}

/** `as she put it`: nothing else is put. */
function putting(syntax: Syntax, verb: Token): Phrase | null {
  const [speaker, it] = [childOf(syntax, verb.index, 'nsubj'), childOf(syntax, verb.index, 'obj')]
  const set = verb.lemma === 'put' && it?.text.toLowerCase() === 'it' && joinedBy(syntax, verb.index) === 'as'
  return set && speaker !== undefined ? { speaker, cue: { first: verb.index, last: it.index + 1 } } : null
}

/** `to quote her`, at the end of what she said. */
function quoting(syntax: Syntax, verb: Token): Phrase | null {
  const speaker = childOf(syntax, verb.index, 'obj')
  const bare = verb.xpos === 'VB' && joinedBy(syntax, verb.index) === 'to' && syntax.words.citing.has(verb.lemma)
  const apart = syntax.tokens[verb.index - 2]?.text === ','
  return bare && apart && speaker !== undefined ? { speaker, cue: { first: verb.index, last: verb.index + 1 } } : null
}
