import { headOf, relation, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { isPassive } from '../../passive.js'
import { cueWord } from './cue-word.js'
import { below, branchesOf, childOf, holds, joined, joinedBy, overlaps, without, type Syntax } from './syntax.js'
import { verbContent } from './verb-content.js'

/**
 * The other side of a clause that the cue parts, and the sentence of a cue that has nothing.
 *
 *     The strike, she said on Monday, has cost the company a third.
 *     ^^^^^^^^^^  ^^^ ^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withOtherSide(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  if (verb?.upos !== 'VERB' || isPassive(branchesOf(syntax), verb.index)) return a
  const content = verbContent(syntax, verb)
  if (content === null || !['clause', 'aside'].includes(content.form)) return a
  const free = content.parts.filter(p => ![...a.content, ...a.source, ...a.cue].some(r => overlaps(r, p)))
  if (a.content.length === 0) return { ...a, content: free }
  const begun = free.find(p => isBegun(syntax, p, a, verb))
  if (begun !== undefined) return { ...a, content: [begun, ...a.content] }
  if (content.parts.length !== 2 || free.length !== 1 || content.parts.every(p => p.last <= verb.index)) return a
  const more = free.filter(p => goesOn(syntax, p, verb))
  return { ...a, content: [...a.content, ...more].sort((x, y) => x.first - y.first) }
}

/** A clause that breaks off at its auxiliary before the reporting words and goes on behind them: "There was, she said, no time." */
function isBegun({ tokens }: Syntax, part: TokenRange, { content }: Attribution, verb: Token): boolean {
  const last = tokens[part.last - 1]
  return (
    part.last < verb.index &&
    last?.upos === 'AUX' &&
    last.head === verb.index &&
    relation(last) === 'ccomp' &&
    tokens[part.last]?.text === ',' &&
    content.every(r => r.first > verb.index && tokens[r.first]?.sentence === verb.sentence)
  )
}

/** A clause of which the roles hold parts without its predicate is the content as a whole. */
export function withPredicate(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  if (verb?.upos !== 'VERB' || isPassive(branchesOf(syntax), verb.index)) return a
  const content = verbContent(syntax, verb)
  const [part] = content?.parts ?? []
  if (content === null || part === undefined || content.parts.length > 1 || !['clause', 'aside'].includes(content.form))
    return a
  const head = headOf(syntax.tokens, part)
  const inside = a.content.filter(r => overlaps(r, part))
  const taken = [...a.source, ...a.cue].some(r => overlaps(r, part))
  if (inside.length === 0 || taken || inside.some(r => holds(r, head) || r.first < part.first || r.last > part.last))
    return a
  return { ...a, content: joined([...a.content.filter(r => !inside.includes(r)), part]) }
}

/** "she said, because she was not allowed to speak": why somebody says it so is no part of what is said. */
export function withoutReasons(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  const isReason = (r: TokenRange) => {
    const head = syntax.tokens[headOf(syntax.tokens, r)]
    const own = head !== undefined && relation(head) === 'advcl' && head.head === verb?.index && r.first > verb.index
    return own && syntax.words.reasons.has(joinedBy(syntax, head.index) ?? '')
  }
  const kept = a.content.filter(r => !isReason(r))
  return kept.length === 0 ? a : { ...a, content: kept }
}

/** Whether a part holds the predicate of the clause, or is tied to it in the mood of report: "and it would go". */
function goesOn({ tokens, children }: Syntax, part: TokenRange, verb: Token): boolean {
  const head = tokens[headOf(tokens, part)]
  if (head === undefined || head.sentence !== verb.sentence) return false
  if (head.head === verb.index || relation(head) === 'root') return true
  const aux = (children[head.index] ?? []).flatMap(c => tokens[c] ?? []).filter(t => relation(t) === 'aux')
  return relation(head) === 'conj' && aux.some(t => /^(?:would|should|could|might)$/iu.test(t.text))
}

/** A content ends before the next verb of the one who reports: "said it was safe | and urged people to stay". */
export function beforeNextVerb(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  const isThat = (t: Token) => joinedBy(syntax, t.index) === 'that'
  const next =
    verb === undefined
      ? []
      : below(syntax, verb.index).filter(t => relation(t) === 'conj' && t.upos === 'VERB' && !isThat(t))
  const ends = next.flatMap(t => below(syntax, t.index).find(c => relation(c) === 'cc' && c.index < t.index) ?? [])
  const end = ends.find(cc => a.content.some(r => r.first < cc.index && holds(r, cc.index)))?.index
  if (verb === undefined || end === undefined || a.content.some(r => r.first < verb.index)) return a
  return {
    ...a,
    content: a.content.flatMap(r => (r.first >= end ? [] : [{ first: r.first, last: Math.min(r.last, end) }]))
  }
}

/**
 * A content begins with the clause and not with the circumstance between it and its verb, of which the cue has no word.
 *
 *     He confirmed for the first time | that they had met.
 */
export function withoutCircumstance(syntax: Syntax, a: Attribution): Attribution {
  const verb = cueWord(syntax.tokens, a.cue)
  const own = verb === undefined ? [] : below(syntax, verb.index)
  const clause = own.find(t => relation(t) === 'ccomp' && joinedBy(syntax, t.index) === 'that')
  const mark = clause === undefined ? undefined : childOf(syntax, clause.index, 'mark')
  const between = own.find(t => relation(t) === 'obl' && t.index < (mark?.index ?? 0) && t.index > (verb?.index ?? 0))
  const range = a.content.find(
    r => mark !== undefined && between !== undefined && r.first < mark.index && holds(r, mark.index)
  )
  if (mark === undefined || between === undefined || range === undefined || !holds(range, between.index)) return a
  const words = new Set(below(syntax, between.index).map(t => t.index))
  const cue = a.cue.flatMap(r => without([r], { first: [...words].find(i => holds(r, i)) ?? r.last, last: r.last }))
  return { ...a, cue, content: a.content.map(r => (r === range ? { first: mark.index, last: r.last } : r)) }
}
