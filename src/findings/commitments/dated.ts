import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isCondition } from '../condition.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { isAhead } from './is-ahead.js'
import type { Undertaking } from './undertaking.js'

const REACH = 6

/** Each predicate that a time hangs on, with that time. */
export function dated(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  const { published } = view.document.article
  return view.document.times.flatMap(time => {
    const vague = time.type === 'SET' || time.value.startsWith('FUTURE') || isAhead(time, published) === false
    const predicate = vague ? null : datedPredicate(view, lexicon, time)
    return predicate === null ? [] : [{ predicate, condition: null, time }]
  })
}

function datedPredicate(view: TreeView, lexicon: CommitmentLexicon, time: TimeMention): number | null {
  let at = headOfTime(view, time)
  const cases = at === undefined ? [] : casesAround(view, at, time)
  if (cases.some(word => lexicon.notDeadlines.has(word)) && !cases.some(word => lexicon.limits.has(word))) return null
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.upos === 'VERB' || (i > 0 && childBy(view, at.index, 'cop') !== null)) {
      if (isInsideCondition(view, lexicon, at) || belongsToNoun(view, time, at)) return null
      if (isBackground(view, at) && !cases.some(word => lexicon.limits.has(word))) return null
      return governed(view, lexicon, at, time).index
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

/** `is set to rule by Friday`: what is governed, where the parser hangs the time on the verb that governs it. */
function governed(view: TreeView, lexicon: CommitmentLexicon, verb: Token, time: TimeMention): Token {
  let at = verb
  for (let i = 0; i < REACH && lexicon.governors.has(at.lemma.toLowerCase()); i++) {
    const inner = childrenBy(view, at.index, 'xcomp').find(child => child.index < time.first && child.upos === 'VERB')
    if (inner === undefined) return at
    at = inner
  }
  return at
}

/**
 * A day without a preposition right after a noun in a phrase of its own dates that noun: `is improving its chances in a vote
 * next month`, `would be the last, according to a statement Monday`. Where the verb is in the future, only after a source.
 */
function belongsToNoun(view: TreeView, time: TimeMention, verb: Token): boolean {
  const noun = view.tokens[time.first - 1]
  if (noun?.upos !== 'NOUN' || view.tokens[time.first]?.upos === 'ADP') return false
  const cases = childrenBy(view, noun.index, 'case').map(token => token.text.toLowerCase())
  const future = childrenBy(view, verb.index, 'aux').some(aux => aux.xpos === 'MD')
  return future ? cases.includes('according') : cases.length > 0
}

/** `Ormia, which is set to vote next month, …`: a day in a relative clause only says more of a name; a limit still binds. */
function isBackground(view: TreeView, from: Token): boolean {
  let at: Token | undefined = from
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.deprel === 'acl:relcl') return true
    if (!['xcomp', 'conj'].includes(relation(at))) return false
    at = view.tokens[at.head]
  }
  return false
}
