import { relation, subtree, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { isPassive } from '../../predicate.js'
import { cueWord } from './cue-word.js'
import { branchesOf, overlaps, type Syntax } from './syntax.js'
import { verbContent } from './verb-content.js'

/**
 * What a reporting verb takes by the tree, where the roles hold a cue and who speaks but nothing said, or leave out the
 * time that belongs to what somebody would do.
 *
 *     Ostrey vows to close its airspace.        The miners agreed to return to work on Monday.
 *     ^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^
 */
export function missingContent(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  if (verb?.upos !== 'VERB' || !syntax.lexicon.verbs.has(verb.lemma) || isPassive(branchesOf(syntax), verb.index))
    return a
  const content = verbContent(syntax, verb)
  if (content === null) return a
  if (a.content.length === 0 && a.source.length > 0) return { ...a, content: free(a, content.parts) }
  if (content.form !== 'infinitive') return a
  return { ...a, content: a.content.map(r => withTime(syntax, r, content.parts)) }
}

function free(a: Attribution, parts: readonly TokenRange[]): TokenRange[] {
  return parts.filter(p => ![...a.source, ...a.cue].some(r => overlaps(r, p)))
}

/** A content up to the end of the time right behind it, where that hangs on a word inside it. */
function withTime({ tokens, children, document }: Syntax, range: TokenRange, parts: readonly TokenRange[]): TokenRange {
  const whole = parts.find(p => overlaps(p, range) && p.last > range.last)
  if (whole === undefined) return range
  const rest = tokens.slice(range.last, whole.last)
  const head = rest.find(t => t.head >= range.first && t.head < range.last && isAdjunct(t))
  const own = head === undefined ? [] : subtree(tokens, children, head.index)
  const timed = document.times.some(t => t.first >= range.last && t.last <= whole.last && own.includes(t.first))
  return timed && rest.every(t => own.includes(t.index)) ? { first: range.first, last: whole.last } : range
}

function isAdjunct(token: Token): boolean {
  return ['obl', 'advmod', 'nmod'].includes(relation(token))
}
