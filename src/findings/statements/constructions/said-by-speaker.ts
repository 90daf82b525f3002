import type { Attribution } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { cueWord } from './cue-word.js'
import { childOf, type Syntax } from './syntax.js'

/**
 * Who speaks is no content: the subject behind its verb, of which the roles made a part of what is said.
 *
 *     Nine could sail her, says the boatwright Finn Osk.
 *     ^^^^^^^^^^^^^^^^^^^  ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^ source
 */
export function saidBySpeaker(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  if (verb?.upos !== 'VERB' || a.source.length > 0 || a.content.length < 2) return a
  const subject = childOf(syntax, verb.index, 'nsubj')
  if (subject === undefined || subject.index < verb.index || subject.deprel.endsWith(':pass')) return a
  const phrase = nounPhrase(syntax.tokens, syntax.children, subject.index)
  const content = a.content.filter(r => r.first < phrase.first || r.last > phrase.last)
  return content.length === a.content.length - 1 ? { ...a, source: [phrase], content } : a
}
