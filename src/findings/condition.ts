import type { TokenRange } from '../language/layers.js'
import { relation } from '../language/tree.js'
import type { OutlookLexicon } from './outlook-lexicon.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

/** A clause that states on what something depends, with its marker. */
export interface Condition extends TokenRange {
  /** Head of the clause. */
  readonly head: number
}

/** Whether the clause headed by this token states a condition (`if`, `unless`, `should X do Y`). */
export function isCondition(view: TreeView, lexicon: OutlookLexicon, head: number): boolean {
  const token = view.tokens[head]
  if (token === undefined || !['advcl', 'dep', 'parataxis', 'obl', 'acl'].includes(relation(token))) return false
  if (marked(view, lexicon, head)) return true
  return relation(token) !== 'obl' && relation(token) !== 'acl' && inverted(view, lexicon, head)
}

function marked(view: TreeView, lexicon: OutlookLexicon, head: number): boolean {
  const words = childrenBy(view, head, 'mark', 'case', 'advmod', 'fixed').map(token => token.index)
  const marks = childrenBy(view, head, 'mark').filter(token => token.upos !== 'AUX')
  const plain = marks.some(token => lexicon.marks.has(token.text.toLowerCase()) && !precededBy(view, token.index, 'as'))
  if (plain) return true
  return words.some(index => lexicon.fixed.some(opener => opener.every((word, i) => wordAt(view, index + i) === word)))
}

/** `should the talks fail`: the auxiliary stands before the subject, and no other word opens the clause. */
function inverted(view: TreeView, lexicon: OutlookLexicon, head: number): boolean {
  const opener = childrenBy(view, head, 'aux', 'cop', 'aux:pass')[0]
  const subject = childBy(view, head, 'nsubj', 'nsubj:pass', 'csubj', 'expl')
  if (opener === undefined || subject === null || !lexicon.inverted.has(opener.text.toLowerCase())) return false
  const first = view.first[subject.index] ?? subject.index
  const start = view.first[head] ?? head
  return opener.index < first && opener.index - start <= 2 && childBy(view, head, 'mark') === null
}

/** The conditions that hang on this clause head, in text order. */
export function conditionsOf(view: TreeView, lexicon: OutlookLexicon, head: number): Condition[] {
  return childrenBy(view, head, 'advcl', 'dep', 'parataxis', 'obl', 'acl')
    .filter(token => isCondition(view, lexicon, token.index))
    .map(token => ({
      head: token.index,
      first: view.first[token.index] ?? token.index,
      last: lastWord(view, token.index)
    }))
}

function lastWord(view: TreeView, head: number): number {
  let last = view.last[head] ?? head + 1
  while (last - 1 > head && view.tokens[last - 1]?.upos === 'PUNCT') last--
  return last
}

function wordAt(view: TreeView, index: number): string {
  return view.tokens[index]?.text.toLowerCase() ?? ''
}

function precededBy(view: TreeView, index: number, word: string): boolean {
  return wordAt(view, index - 1) === word
}
