import { relation, subtree, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { isPassive } from '../../passive.js'
import { saysByObject } from './believed.js'
import { cueWord } from './cue-word.js'
import { branchesOf, overlaps, type Syntax } from './syntax.js'
import { verbContent } from './verb-content.js'

/**
 * What a reporting verb takes by the tree, where the roles hold a cue and who speaks but nothing said, or leave out the
 * time that belongs to what somebody would do, or what he would do besides.
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
  if (a.content.length === 0 && a.source.length > 0) {
    const plain = content.form !== 'object' || saysByObject(syntax, { verb, source: a.source })
    return plain ? { ...a, content: free(a, content.parts) } : a
  }
  if (content.form !== 'infinitive') return a
  return { ...a, content: a.content.map(r => whole(syntax, r, content.parts)) }
}

function free(a: Attribution, parts: readonly TokenRange[]): TokenRange[] {
  return parts.filter(p => ![...a.source, ...a.cue].some(r => overlaps(r, p)))
}

/** A content up to the end of what hangs on words inside it: a time, and an infinitive that goes on with it. */
function whole({ tokens, children, document }: Syntax, range: TokenRange, parts: readonly TokenRange[]): TokenRange {
  const part = parts.find(p => overlaps(p, range) && p.last > range.last)
  if (part === undefined) return range
  const rest = tokens.slice(range.last, part.last)
  const heads = rest.filter(t => t.head >= range.first && t.head < range.last && relation(t) !== 'punct')
  const covered = new Set(heads.flatMap(t => subtree(tokens, children, t.index)))
  const goesOn = heads.length > 0 && heads.every(t => isTime(t) || (relation(t) === 'conj' && t.xpos === 'VB'))
  return goesOn && rest.every(t => covered.has(t.index) || t.upos === 'PUNCT')
    ? { first: range.first, last: part.last }
    : range

  function isTime(token: Token): boolean {
    const own = subtree(tokens, children, token.index)
    return ['obl', 'advmod', 'nmod'].includes(relation(token)) && document.times.some(t => own.includes(t.first))
  }
}
