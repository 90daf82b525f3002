import type { TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { isCondition } from '../condition.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { isAhead } from './is-ahead.js'
import { casesAround, headOfTime, isDeadline } from './time-role.js'
import type { Undertaking } from './undertaking.js'

const REACH = 6

/** Each predicate that a time hangs on, with that time. */
export function dated(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  const { published } = view.document.article
  return view.document.times.flatMap(time => {
    const vague = isAhead(time, published) === false || !isDeadline(view, lexicon, time)
    const predicate = vague ? null : datedPredicate(view, lexicon, time)
    return predicate === null ? [] : [{ predicate, condition: null, time }]
  })
}

function datedPredicate(view: TreeView, lexicon: CommitmentLexicon, time: TimeMention): number | null {
  let at = headOfTime(view, time)
  const cases = at === undefined ? [] : casesAround(view, at, time)
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.upos === 'VERB' || (i > 0 && childBy(view, at.index, 'cop') !== null)) {
      if (isInsideCondition(view, lexicon, at) || belongsToNoun(view, time, at)) return null
      const above = limited(view, lexicon, at)
      if (above !== null) return above
      if (isBackground(view, at) && !cases.some(word => lexicon.limits.has(word))) return null
      return governed(view, lexicon, infinitiveBefore(view, lexicon, time, at), time).index
    }
    if (!['obl', 'nmod', 'obj', 'advmod', 'conj', 'dep'].includes(relation(at))) return null
    at = view.tokens[at.head]
  }
  return null
}

/** `will pay before the season begins next spring`: what has to be done before a dated clause. */
function limited(view: TreeView, { limits }: CommitmentLexicon, clause: Token): number | null {
  const marks = relation(clause) === 'advcl' ? childrenBy(view, clause.index, 'mark') : []
  return marks.some(mark => mark.text.toLowerCase() === 'before' && limits.has('before')) ? clause.head : null
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

/** `its pledge to rebuild the port by 2028 still stands`: a limit before the verb that a parser hung it on, and right behind an infinitive. */
function infinitiveBefore(view: TreeView, { governors }: CommitmentLexicon, time: TimeMention, verb: Token): Token {
  const before = view.tokens[time.first - 2]
  if (time.first > verb.index || before === undefined) return verb
  const infinitive = before.xpos === 'VB' ? before : view.tokens[before.head]
  const noun = view.tokens[infinitive?.head ?? -1]
  const pledged = infinitive?.deprel === 'acl' && infinitive.xpos === 'VB' && noun?.head === verb.index
  return pledged && governors.has(noun.lemma.toLowerCase()) ? infinitive : verb
}

/** `is set to rule by Friday`, `in June it plans to rule`: what is governed, where a parser hangs the time on the verb that governs it. */
function governed(view: TreeView, lexicon: CommitmentLexicon, verb: Token, time: TimeMention): Token {
  let at = verb
  const present = ['VBZ', 'VBP'].includes(verb.xpos)
  for (let i = 0; i < REACH && lexicon.governors.has(at.lemma.toLowerCase()); i++) {
    const inner = childrenBy(view, at.index, 'xcomp').find(
      child => child.upos === 'VERB' && (child.index < time.first || (present && time.first < verb.index))
    )
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
