import type { Token, TokenRange } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { trimmed } from '../clause.js'
import { conditionAt, type Condition } from '../condition.js'
import { daysOfTime } from './days-of-time.js'
import { childBy, childrenBy, type TreeView } from '../tree-view.js'
import type { CommitmentLexicon } from './commitment-lexicon.js'
import type { Undertaking } from './undertaking.js'

const REACH = 6
/** How deep a word may stand below the head of its clause. */
const DEPTH = 30

/** Each predicate that a condition hangs on, with that condition. */
export function conditional(view: TreeView, lexicon: CommitmentLexicon): Undertaking[] {
  return view.tokens.flatMap(token => {
    const condition = isBasis(view, lexicon, token) ? whole(view, token) : clauseOf(view, lexicon, token)
    const predicate = condition === null ? null : predicateOf(view, lexicon, token)
    return predicate === null ? [] : [{ predicate, condition, time: null }]
  })
}

/** The words of a basis; what follows its preposition belongs to it wherever a parser hangs that. */
function whole(view: TreeView, token: Token): Condition {
  const [first, last] = [view.first[token.index] ?? token.index, view.last[token.index] ?? token.index + 1]
  const preposition = view.tokens[last]
  const stray = ['ADP', 'SCONJ'].includes(preposition?.upos ?? '') && last === token.index + 1
  const above = stray ? view.tokens[preposition?.head ?? -1] : undefined
  const noun = above?.deprel === 'acl' ? view.tokens[above.head] : above
  const end = noun === undefined || noun.index < last ? last : (view.last[noun.index] ?? last)
  return { head: token.index, ...trimmed(view, { first, last: end }) }
}

function clauseOf(view: TreeView, lexicon: CommitmentLexicon, token: Token): Condition | null {
  if (!isMeant(view, lexicon, token)) return null
  const condition = conditionAt(view, lexicon.outlook, token.index)
  if (condition === null) return untilClause(view, lexicon, token)
  return view.tokens[condition.first]?.text.toLowerCase() === 'even' ? null : { ...condition, ...own(view, condition) }
}

/** `Unless it pays, the gang will act, it said`: the words of the condition end where those of another clause begin. */
function own(view: TreeView, { head, first, last }: Condition): TokenRange {
  let end = head + 1
  while (end < last && isBelow(view, end, head)) end++
  return trimmed(view, { first, last: end })
}

function isBelow(view: TreeView, index: number, head: number): boolean {
  let at = view.tokens[index]
  for (let i = 0; i < DEPTH && at !== undefined; i++) {
    if (at.index === head) return true
    at = view.tokens[at.head]
  }
  return false
}

/** `once the ships have left`, `until they are paid`, `as soon as it rains`: what has to happen first. */
function untilClause(view: TreeView, lexicon: CommitmentLexicon, token: Token): Condition | null {
  const above = view.tokens[token.head]
  if (relation(token) !== 'advcl' || !isAct(view, above) || !(isToCome(view, token) || isShifted(view, token, above)))
    return null
  const opener = [
    ...childrenBy(view, token.index, 'mark', 'advmod', 'case'),
    ...(above === undefined ? [] : [above])
  ].find(word => word.index < token.index && word.upos !== 'VERB' && lexicon.firsts.has(word.text.toLowerCase()))
  if (opener === undefined) return null
  if (opener.text.toLowerCase() === 'when' && (isDated(view, token) || !isPromised(view, lexicon, above))) return null
  const before = view.tokens[opener.index - 1]
  const first =
    before?.text.toLowerCase() === 'only'
      ? before.index
      : Math.min(view.first[opener.index] ?? opener.index, view.first[token.index] ?? 0)
  return { head: token.index, ...trimmed(view, { first, last: view.last[token.index] ?? token.index + 1 }) }
}

/** `will reopen when it ends`, and not `has gone when it ends`: only of what is to come does `when` state a condition. */
function isPromised(view: TreeView, { outlook }: CommitmentLexicon, above: Token | undefined): boolean {
  const verb = above?.upos === 'ADV' ? view.tokens[above.head] : above
  const auxiliaries = verb === undefined ? [] : childrenBy(view, verb.index, 'aux')
  return auxiliaries.some(aux => outlook.future.has(aux.text.toLowerCase()))
}

/** `will sing when he visits Oslo on 5 August`: what is on a known day states no condition. */
function isDated(view: TreeView, { index }: Token): boolean {
  const [first, last] = [view.first[index] ?? index, view.last[index] ?? index + 1]
  return view.document.times.some(time => time.first >= first && time.last <= last && daysOfTime(time.value) !== null)
}

/** `would be foolish when it pays`: what somebody is waits for nothing; what he does may. */
function isAct(view: TreeView, above: Token | undefined): boolean {
  const verb = above?.upos === 'ADV' ? view.tokens[above.head] : above
  return verb?.upos === 'VERB'
}

/** A past form with its auxiliary (had left, are paid) tells what is to come first; the bare past tells what was. */
function isToCome(view: TreeView, token: Token): boolean {
  const auxiliary = childBy(view, token.index, 'aux', 'cop')
  if (/^(?:was|were)$/iu.test(auxiliary?.text ?? '')) return false
  return /^VB[DN]$/u.test(token.xpos) === (auxiliary !== null)
}

/** `said it would send aid as soon as the port opened`: the past stands for what is to come where the verb above would. */
function isShifted(view: TreeView, token: Token, above: Token | undefined): boolean {
  const verb = above?.upos === 'ADV' ? view.tokens[above.head] : above
  const would = verb === undefined ? [] : childrenBy(view, verb.index, 'aux')
  const past = token.xpos === 'VBD' || childrenBy(view, token.index, 'aux', 'cop').some(aux => aux.xpos === 'VBD')
  return past && would.some(aux => /^(?:would|['’]d)$/iu.test(aux.text))
}

/** `based on conditions on the ground`, `subject to a vote`. */
function isBasis(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const opener = childBy(view, token.index, 'case')
  const hung = ['advcl', 'obl', 'xcomp', 'amod', 'advmod'].includes(relation(token))
  if (!hung && (opener === null || relation(token) !== 'obj')) return false
  const word = opener ?? token
  if (!lexicon.bases.has(word.lemma.toLowerCase()) && !lexicon.bases.has(word.text.toLowerCase())) return false
  const next = view.tokens[word.index + 1]?.text.toLowerCase() ?? ''
  return ['on', 'upon', 'to'].includes(next)
}

/** Not a set phrase (if necessary, if anything) nor people in general (if you ask me). */
function isMeant(view: TreeView, lexicon: CommitmentLexicon, token: Token): boolean {
  const subject = childBy(view, token.index, 'nsubj', 'nsubj:pass', 'csubj', 'expl')
  if (subject === null && isMistaken(view, token)) return true
  if (subject === null) return token.xpos === 'VBN' || relation(token) === 'obl' || relation(token) === 'acl'
  const general = lexicon.anybody.has(subject.text.toLowerCase()) && !view.headed.has(subject.index)
  return !general || subject.text.toLowerCase() === 'it'
}

/** `if the council votes`: a verb that a parser took for a plural has its subject as the noun before it. */
function isMistaken(view: TreeView, token: Token): boolean {
  return token.upos === 'VERB' && /^(?:NNS|VBZ)$/u.test(token.xpos) && childBy(view, token.index, 'compound') !== null
}

/** What the condition governs: not `said`, but what was said; not `threatened`, but what was threatened. */
function predicateOf(view: TreeView, lexicon: CommitmentLexicon, clause: Token): number | null {
  const above = view.tokens[clause.head]
  let at = above?.upos === 'ADV' ? view.tokens[above.head] : above
  if (at !== undefined && isAside(view, at)) at = view.tokens[at.head]
  for (let i = 0; i < REACH && at !== undefined; i++) {
    const inner = innerPredicate(view, lexicon, at, clause)
    if (inner === null) break
    at = inner
  }
  if (at === undefined) return null
  at = finiteAbove(view, lexicon, at)
  if (at.upos === 'NOUN' && childBy(view, at.index, 'cop') === null) return verbAbove(view, at)
  return at.index
}

/** `will not talk, as agreed in May, until they leave`: a remark on the act that a parser hung the condition on. */
function isAside(view: TreeView, { index, deprel }: Token): boolean {
  return deprel === 'advcl' && childrenBy(view, index, 'mark').some(mark => mark.text.toLowerCase() === 'as')
}

/** The verb whose auxiliaries and subject a second verb or an infinitive of purpose shares; not one that governs it. */
function finiteAbove(view: TreeView, lexicon: CommitmentLexicon, from: Token): Token {
  let at: Token | undefined = from
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at !== from && lexicon.governors.has(at.lemma.toLowerCase())) return from
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
    child => child.index !== clause.index && (child.upos !== 'NOUN' || childBy(view, child.index, 'cop') !== null)
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
