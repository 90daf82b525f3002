import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { trimmed } from '../clause.js'
import { conditionAt, isCondition, type Condition } from '../condition.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { isAhead } from './is-ahead.js'

const REACH = 6

/** A predicate that somebody would do, with the condition or the deadline that the text ties to it. */
export interface Undertaking {
  /** Token that heads what would be done. */
  readonly predicate: number
  readonly condition: Condition | null
  readonly time: TimeMention | null
}

/** Each predicate that a condition hangs on, with that condition. */
export function conditional(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  return view.tokens.flatMap(token => {
    const condition = isBasis(view, lexicon, token) ? whole(view, token) : clauseOf(view, lexicon, token)
    const predicate = condition === null ? null : predicateOf(view, lexicon, token)
    return predicate === null ? [] : [{ predicate, condition, time: null }]
  })
}

function whole(view: TreeView, token: Token): Condition {
  const [first, last] = [view.first[token.index] ?? token.index, view.last[token.index] ?? token.index + 1]
  return { head: token.index, ...trimmed(view, { first, last }) }
}

function clauseOf(view: TreeView, lexicon: CommitmentLexicon, token: Token): Condition | null {
  return isMeant(view, lexicon, token) ? conditionAt(view, lexicon.outlook, token.index) : null
}

/** `based on conditions on the ground`, `subject to a vote`. */
function isBasis(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const opener = childBy(view, token.index, 'case')
  const hung = relation(token) === 'advcl' || relation(token) === 'obl'
  if (!hung && (opener === null || relation(token) !== 'obj')) return false
  const word = opener ?? token
  if (!lexicon.bases.has(word.lemma.toLowerCase()) && !lexicon.bases.has(word.text.toLowerCase())) return false
  const next = view.tokens[word.index + 1]?.text.toLowerCase() ?? ''
  return ['on', 'upon', 'to'].includes(next)
}

/** Not a set phrase (if necessary, if anything) nor people in general (if you ask me). */
function isMeant(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const subject = childBy(view, token.index, 'nsubj', 'nsubj:pass', 'csubj', 'expl')
  if (subject === null) return token.xpos === 'VBN' || relation(token) === 'obl' || relation(token) === 'acl'
  const general = lexicon.anybody.has(subject.text.toLowerCase()) && !view.headed.has(subject.index)
  return !general || subject.text.toLowerCase() === 'it'
}

/** What the condition governs: not `said`, but what was said; not `threatened`, but what was threatened. */
function predicateOf(view: TreeView, lexicon: CommitmentLexicon, clause: Token): number | null {
  const above = view.tokens[clause.head]
  let at = above?.upos === 'ADV' ? view.tokens[above.head] : above
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const inner = innerPredicate(view, lexicon, at, clause)
    if (inner === null) break
    at = inner
  }
  if (at === undefined) return null
  at = finiteAbove(view, at)
  if (at.upos === 'NOUN' && childBy(view, at.index, 'cop') === null) return verbAbove(view, at)
  return at.index
}

/** The verb whose auxiliaries and subject a second verb or an infinitive of purpose shares. */
function finiteAbove(view: TreeView, from: Token): Token {
  let at: Token | undefined = from
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (childBy(view, at.index, 'nsubj', 'aux', 'cop') !== null)
      return childBy(view, at.index, 'aux') === null ? from : at
    if (!['conj', 'advcl', 'xcomp'].includes(relation(at))) return from
    at = view.tokens[at.head]
  }
  return from
}

function innerPredicate(view: TreeView, lexicon: CommitmentLexicon, at: Token, clause: Token): Token | null {
  const governs = lexicon.governors.has(at.lemma.toLowerCase())
  if (!governs && !lexicon.speech.has(at.lemma.toLowerCase())) return null
  const inner = childrenBy(view, at.index, 'xcomp', 'ccomp').find(
    child => child.index !== clause.index && child.upos !== 'NOUN'
  )
  if (inner === undefined) return null
  const follows = clause.index > inner.index || relation(inner) === 'xcomp' || at.index > clause.index
  return follows ? inner : null
}

function verbAbove(view: TreeView, noun: Token): number | null {
  let at: Token | undefined = noun
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.upos === 'VERB') return at.index
    if (!['obj', 'nmod', 'obl', 'conj', 'nsubj'].includes(relation(at))) return null
    at = view.tokens[at.head]
  }
  return null
}

/** Each predicate that a time hangs on, with that time. */
export function dated(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  const { published } = view.document.article
  return view.document.times.flatMap(time => {
    const predicate =
      time.type === 'SET' || isAhead(time, published) === false ? null : datedPredicate(view, lexicon, time)
    return predicate === null ? [] : [{ predicate, condition: null, time }]
  })
}

function datedPredicate(view: TreeView, lexicon: CommitmentLexicon, time: TimeMention): number | null {
  let at = headOfTime(view, time)
  const cases = at === undefined ? [] : casesAround(view, at, time)
  if (cases.some(word => lexicon.notDeadlines.has(word)) && !cases.some(word => lexicon.limits.has(word))) return null
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.upos === 'VERB' || (i > 0 && childBy(view, at.index, 'cop') !== null)) {
      return isInsideCondition(view, lexicon, at) ? null : at.index
    }
    if (!['obl', 'nmod', 'obj', 'advmod', 'conj', 'dep'].includes(relation(at))) return null
    at = view.tokens[at.head]
  }
  return null
}

/** The deadline of a condition binds nobody: `if they do not leave before July`. */
function isInsideCondition(view: TreeView, lexicon: CommitmentLexicon, from: Token): boolean {
  let at: Token | undefined = from
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (isCondition(view, lexicon.outlook, at.index)) return true
    at = view.tokens[at.head]
  }
  return false
}

function headOfTime(view: TreeView, time: TimeMention): Token | undefined {
  for (let i = time.first; i < time.last; i++) {
    const token = view.tokens[i]
    if (token !== undefined && (token.head < time.first || token.head >= time.last)) return token
  }
  return undefined
}

/** Prepositions of the time, and of the noun that it stands below (by the end of June). */
function casesAround(view: TreeView, head: Token, time: TimeMention): string[] {
  const above = view.tokens[head.head]
  const heads =
    relation(head) === 'nmod' && above !== undefined && above.upos === 'NOUN' ? [head.index, above.index] : [head.index]
  const before = view.tokens[time.first - 1]
  const words = heads.flatMap(index => childrenBy(view, index, 'case').map(token => token.text.toLowerCase()))
  return before?.upos === 'ADP' || before?.upos === 'SCONJ' ? [...words, before.text.toLowerCase()] : words
}
