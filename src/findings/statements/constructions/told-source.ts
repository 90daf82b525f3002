import { headOf, relation, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { isPassive } from '../../passive.js'
import { nounPhrase } from '../source-of.js'
import { cueWord } from './cue-word.js'
import { below, branchesOf, holds, type Syntax } from './syntax.js'

/**
 * The one who is told is no source: the subject before the verb is.
 *
 *     A drover reportedly told the Gazette that …
 *     ^^^^^^^^                 ^^^^^^^^^^^ the reader model's source
 */
export function toldSource(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  const given = a.source[0]
  if (given === undefined || verb?.upos !== 'VERB' || !syntax.lexicon.telling.has(verb.lemma)) return a
  if (given.first < verb.index || isPassive(branchesOf(syntax), verb.index)) return a
  const told = syntax.tokens[headOf(syntax.tokens, given)]
  const subject = subjectOf(syntax, verb)
  if (told?.head !== verb.index || !['obj', 'iobj'].includes(relation(told)) || subject === null) return a
  return { ...a, source: [subject] }
}

/** The phrase of a subject before its verb. */
function subjectOf(syntax: Syntax, verb: Token): TokenRange | null {
  const subject = below(syntax, verb.index).find(t => relation(t) === 'nsubj' && t.index < verb.index)
  const phrase = subject === undefined ? null : nounPhrase(syntax.tokens, syntax.children, subject.index)
  return phrase === null || holds(phrase, verb.index) ? null : phrase
}
