import type { EventStatus } from '../record/index.js'
import type { Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { conditionsOf } from './condition.js'
import type { OutlookLexicon } from './outlook-lexicon.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

/** How far up a verb of saying is looked for. */
const REACH = 10

/** What auxiliaries and tense say; null for a form that says nothing (infinitive, participle). */
export function ownStatus(view: TreeView, lexicon: OutlookLexicon, token: Token): EventStatus | null {
  const auxiliaries = auxiliariesOf(view, token)
  const words = auxiliaries.map(aux => aux.text.toLowerCase())
  const conditional = hasCondition(view, lexicon, token)
  if (words.some(word => lexicon.would.has(word) && isModal(auxiliaries))) {
    return conditional || !isReported(view, token) ? 'conditional' : 'planned'
  }
  if (words.some(word => lexicon.future.has(word))) return conditional ? 'conditional' : 'planned'
  if (words.some(word => lexicon.possible.has(word))) return conditional ? 'conditional' : 'possible'
  if (words.length === 0 && isInfinitive(view, token)) return isHeadline(view, token) ? 'planned' : null
  if (words.includes('to')) return null
  if (isDue(view, auxiliaries)) return 'planned'
  const be = auxiliaries.some(aux => aux.lemma === 'be')
  if (token.xpos === 'VBG') return be ? 'ongoing' : null
  if (token.xpos === 'VB' && be) return 'planned'
  return token.xpos === 'VBN' && words.length === 0 ? null : 'occurred'
}

/** `is due to be signed`: parsers may take all of it for auxiliaries of one verb. */
function isDue(view: TreeView, auxiliaries: readonly Token[]): boolean {
  const [first, last] = [auxiliaries[0], auxiliaries.at(-1)]
  const finite = first?.lemma === 'be' && ['VBZ', 'VBP', 'VBD'].includes(first.xpos)
  return finite && last?.xpos === 'VB' && view.tokens[last.index - 1]?.lemma === 'to'
}

/** A condition of the clause's own, or one after it that hangs on the verb of saying above. */
function hasCondition(view: TreeView, lexicon: OutlookLexicon, token: Token): boolean {
  if (conditionsOf(view, lexicon, token.index).length > 0) return true
  if (relation(token) !== 'ccomp') return false
  return conditionsOf(view, lexicon, token.head).some(condition => condition.first > token.index)
}

function isModal(auxiliaries: readonly Token[]): boolean {
  return auxiliaries.some(aux => aux.xpos === 'MD' || aux.lemma === 'would' || aux.lemma === 'will')
}

/** The verb's auxiliaries, or those it shares with the verb it is joined to. */
export function auxiliariesOf(view: TreeView, token: Token): Token[] {
  const own = childrenBy(view, token.index, 'aux', 'aux:pass', 'cop')
  if (own.length > 0 || relation(token) !== 'conj' || childBy(view, token.index, 'nsubj') !== null) return own
  const first = view.tokens[token.head]
  return first === undefined || first.xpos !== token.xpos
    ? own
    : childrenBy(view, first.index, 'aux', 'aux:pass', 'cop')
}

/** `to leave`. */
export function isInfinitive(view: TreeView, token: Token): boolean {
  return token.xpos === 'VB' && childrenBy(view, token.index, 'mark', 'aux').some(mark => mark.lemma === 'to')
}

/** `Ormia to withdraw troops`: an infinitive that heads its sentence, or hangs on a name that does, is a headline's future. */
function isHeadline(view: TreeView, token: Token): boolean {
  if (token.head < 0 || ['ccomp', 'parataxis'].includes(relation(token))) return true
  const head = view.tokens[token.head]
  return (
    relation(token) === 'acl' && head?.upos === 'PROPN' && head.head < 0 && childBy(view, head.index, 'cop') === null
  )
}

/** `would` of a clause that somebody said stands for `will`; elsewhere it is what would be. */
function isReported(view: TreeView, token: Token): boolean {
  let at: Token | undefined = token
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (relation(at) === 'ccomp' || childBy(view, at.index, 'parataxis') !== null) return true
    if (relation(at) !== 'conj') return false
    at = view.tokens[at.head]
  }
  return false
}
