import type { TokenRange } from '../../language/layers.js'
import { headOf } from '../../language/tree.js'
import { trimmed } from '../clause.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import { promisedThing } from './promised-thing.js'
import type { Undertaking } from './undertaking.js'

/**
 * The words for what would be done: from the verb to the end of its complements, without the condition and the deadline.
 * With `fromVerb` false, where the doer is not the subject, the clause from its subject on.
 */
export function whatOf(
  view: TreeView,
  lexicon: CommitmentLexicon,
  undertaking: Undertaking,
  fromVerb: boolean
): TokenRange {
  const { predicate } = undertaking
  const thing = promisedThing(view, lexicon, undertaking)
  if (thing !== null) return trimmed(view, { first: startOf(view, thing), last: endOf(view, lexicon, undertaking) })
  const subject = fromVerb ? null : childBy(view, predicate, 'nsubj', 'nsubj:pass')
  const copula = view.tokens[predicate]?.upos === 'VERB' ? null : childBy(view, predicate, 'cop')
  const start = subject === null ? (copula?.index ?? predicate) : (view.first[subject.index] ?? subject.index)
  const first = Math.min(start, predicate, negationOf(view, lexicon, predicate) ?? predicate)
  const end = endOf(view, lexicon, undertaking)
  return trimmed(view, { first, last: Math.max(end, predicate + 1) })
}

/** Where the words of a thing begin, behind its preposition. */
function startOf(view: TreeView, thing: number): number {
  const preposition = childrenBy(view, thing, 'case').at(-1)
  return preposition === undefined ? (view.first[thing] ?? thing) : preposition.index + 1
}

/** `will not sign`, `is not willing to sign`: the word that denies the act, or the verb that governs it, is part of what is told. */
function negationOf(view: TreeView, lexicon: CommitmentLexicon, predicate: number): number | null {
  const token = view.tokens[predicate]
  const governor = token?.deprel === 'xcomp' && lexicon.governors.has(view.tokens[token.head]?.lemma ?? '')
  const heads = [predicate, ...(governor ? [token.head] : [])]
  const words = heads.flatMap(head => childrenBy(view, head, 'advmod', 'neg', 'mark'))
  const not = words.find(({ index, text }) => index < predicate && NEGATION.test(text))
  return not === undefined ? null : /^n['’]t$/iu.test(not.text) ? not.index - 1 : not.index
}

const NEGATION = /^(?:not|never|n['’]t)$/iu

/** One past the last word before the condition, the deadline or another clause; complements after a deadline count. */
function endOf(view: TreeView, lexicon: CommitmentLexicon, undertaking: Undertaking): number {
  const { predicate } = undertaking
  const end = view.last[predicate] ?? predicate + 1
  const cuts = [...starts(view, lexicon, undertaking), ...clausesAfter(view, predicate)].filter(
    index => index > predicate
  )
  const cut = Math.min(end, ...cuts)
  const object = childBy(view, predicate, 'obj', 'xcomp', 'ccomp')
  return object !== null && object.index >= cut && !cuts.includes(view.first[object.index] ?? -1)
    ? (view.last[object.index] ?? cut)
    : cut
}

/** Where the condition and the deadline begin, their prepositions included; a day that says which talks are attended is none. */
function starts(view: TreeView, lexicon: CommitmentLexicon, { predicate, condition, time }: Undertaking): number[] {
  const on = condition === null ? [] : [condition.first]
  if (time === null) return on
  const head = headOf(view.tokens, time)
  const above = view.tokens[view.tokens[head]?.head ?? -1]
  if (above !== undefined && above.index >= time.last && above.index !== predicate && above.upos === 'NOUN') return on
  const first = Math.min(time.first, view.first[head] ?? time.first)
  return [...on, limitBefore(view, lexicon, first > predicate ? first : time.first, predicate)]
}

/** `no later than June`, `at the latest by June`: where the words that make the time a limit begin. */
function limitBefore(view: TreeView, { limiting }: CommitmentLexicon, time: number, predicate: number): number {
  let first = time
  while (first - 1 > predicate && limiting.has(view.tokens[first - 1]?.text.toLowerCase() ?? '')) first--
  return first
}

/** Other clauses that follow: adverbial ones and conjuncts with a subject of their own. */
function clausesAfter(view: TreeView, predicate: number): number[] {
  const adverbial = childrenBy(view, predicate, 'advcl', 'parataxis').map(
    token => view.first[token.index] ?? token.index
  )
  const joined = (view.conjuncts[predicate] ?? [])
    .filter(index => childBy(view, index, 'nsubj', 'nsubj:pass') !== null)
    .map(index => view.first[index] ?? index)
  return [...adverbial, ...joined]
}
