import type { Attribution, Token } from '../../../language/index.js'
import { nounPhrase } from '../source-of.js'
import { below, childOf, holds, joined, joinedBy, type Syntax } from './syntax.js'
import { isQuotedAsSaying } from './verb-attributions.js'

/** What somebody says who is quoted or reported as saying it; null where the roles give another source. */
export function ofReportedAsSaying(syntax: Syntax, a: Attribution, verb: Token, subject: Token): Attribution | null {
  if (a.source.length === 0) return bySubject(syntax, a, subject)
  return a.source.some(r => holds(r, subject.index)) ? asSaying(syntax, a, verb) : null
}

/** "was reported as saying"; not "was accused of saying". */
export function isReportedAsSaying(syntax: Syntax, verb: Token): boolean {
  const as = below(syntax, verb.index).some(t => t.xpos === 'VBG' && joinedBy(syntax, t.index) === 'as')
  return as && isQuotedAsSaying(syntax, verb)
}

/** "the mayor was quoted as saying": the subject speaks, and is no part of what is said. */
function bySubject({ tokens, children }: Syntax, a: Attribution, subject: Token): Attribution {
  const phrase = nounPhrase(tokens, children, subject.index)
  return { ...a, source: [phrase], content: a.content.filter(r => !(r.first >= phrase.first && r.last <= phrase.last)) }
}

/** "the mayor was quoted by the Gazette as saying": who quotes him is no part of what he said. */
function asSaying(syntax: Syntax, a: Attribution, verb: Token): Attribution {
  const saying = below(syntax, verb.index).find(t => t.xpos === 'VBG' && joinedBy(syntax, t.index) === 'as')
  const said = saying === undefined ? undefined : childOf(syntax, saying.index, 'ccomp', 'obj')
  const whole = a.content[0]
  if (saying === undefined || said === undefined || whole === undefined || !holds(whole, saying.index)) return a
  const first = saying.index + 1
  const cue = [...a.cue.map(r => ({ first: r.first, last: verb.index + 1 })), { first: first - 2, last: first }]
  return {
    ...a,
    cue: joined(cue.filter(r => r.first < r.last)),
    content: [{ first, last: whole.last }, ...a.content.slice(1)]
  }
}
