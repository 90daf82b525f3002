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
    const vague =
      time.type === 'SET' ||
      isRecord(view, time) ||
      time.value.startsWith('FUTURE') ||
      isAhead(time, published) === false
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
      const above = limited(view, lexicon, at)
      if (above !== null) return above
      if (isBackground(view, at) && !cases.some(word => lexicon.limits.has(word))) return null
      return governed(view, lexicon, at, time).index
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

/** Words before a time among which the noun or number stands that it is the measure of. */
const AROUND = 8

/** `the first party to enter the parliament in 50 years`, `for the first time in a decade`: a record, and no deadline. */
function isRecord(view: TreeView, { value, first }: TimeMention): boolean {
  if (!value.startsWith('P') || view.tokens[first - 1]?.lemma !== 'in') return false
  const sentence = view.tokens[first]?.sentence
  const before = view.tokens.slice(Math.max(0, first - AROUND), first).filter(token => token.sentence === sentence)
  return before.some(({ xpos, text, feats }) => xpos === 'JJS' || feats.includes('NumType=Ord') || ORDINAL.test(text))
}

const ORDINAL = /^(?:first|last|only|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu

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
