import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'

/** The tokens right below one, conjuncts and conjunctions included. */
export type Below = (head: number) => readonly Token[]

/** Relations by which a word of negation belongs to a clause. */
const CLAUSE: ReadonlySet<string> = new Set(['advmod', 'cc', 'det', 'mark'])

/** Whether a clause is negated by a word of its own or by its subject; `words` are those that negate. */
export function isNegated(below: Below, words: ReadonlySet<string>, head: number): boolean {
  const own = below(head)
  const is = (token: Token) => words.has(token.text.toLowerCase()) || words.has(token.lemma.toLowerCase())
  if (own.some(token => CLAUSE.has(relation(token)) && is(token))) return true
  const subject = own.find(token => relation(token) === 'nsubj')
  return subject !== undefined && (words.has(subject.text.toLowerCase()) || isNone(below, subject.index))
}

/** Whether a noun is negated: `no answer`, `neither A nor B`. */
export function isNone(below: Below, noun: number): boolean {
  const own = below(noun)
  const joints = [...own, ...own.filter(t => relation(t) === 'conj').flatMap(t => below(t.index))]
  return (
    own.some(t => ['det', 'advmod'].includes(relation(t)) && /^(?:no|not|neither)$/iu.test(t.text)) ||
    joints.some(t => relation(t) === 'cc' && /^(?:neither|nor)$/iu.test(t.text))
  )
}
