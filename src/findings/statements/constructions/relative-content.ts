import { relation, type Attribution, type TokenRange } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { cueWord } from './cue-word.js'
import { overlaps, type Syntax } from './syntax.js'

/**
 * A relative pronoun before the verb stands for the noun that its clause hangs on.
 *
 *     He kept the furnace, which he described as “a hole in the ground”.
 *                 ^^^^^^^ <- ^^^^^
 */
export function relativeContent(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  const noun = verb === undefined || relation(verb) !== 'acl' ? undefined : syntax.tokens[verb.head]
  const isPronoun = (r: TokenRange) =>
    r.last === r.first + 1 && /^(?:which|whom|that)$/iu.test(syntax.tokens[r.first]?.text ?? '')
  const pronoun = a.content.find(isPronoun)
  if (verb === undefined || noun === undefined || pronoun === undefined || a.content.length < 2) return a
  if (noun.index >= pronoun.first || noun.upos === 'PRON') return a
  const phrase = nounPhrase(syntax.tokens, syntax.children, noun.index, verb.index)
  if (a.content.some(r => overlaps(r, phrase)) || a.source.some(r => overlaps(r, phrase))) return a
  return { ...a, content: [phrase, ...a.content.filter(r => r !== pronoun)] }
}
