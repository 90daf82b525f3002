import type { Token, TokenRange } from '../language/layers.js'
import { relation } from '../language/tree.js'
import { trimmed } from './clause.js'
import type { OutlookLexicon } from './outlook-lexicon.js'
import { childBy, childrenBy, type TreeView } from './tree-view.js'

/** A clause that states on what something depends, with its marker. */
export interface Condition extends TokenRange {
  /** Head of the clause. */
  readonly head: number
}

/** Relations of clauses and phrases that may state a condition. */
const HUNG: readonly string[] = ['advcl', 'dep', 'parataxis', 'obl', 'acl']

/** Openers that begin nothing but conditions, whatever a parser takes the clause for; `asked if he came` is none. */
const SURE: ReadonlySet<string> = new Set(['unless', 'provided', 'providing', 'lest'])

/** Whether the clause headed by this token states a condition (`if`, `unless`, `should X do Y`). */
export function isCondition(view: TreeView, lexicon: OutlookLexicon, head: number): boolean {
  return openerOf(view, lexicon, head) !== null
}

/** The words of the condition headed by this token, its opener included; null where it is none. */
export function conditionAt(view: TreeView, lexicon: OutlookLexicon, head: number): Condition | null {
  const opener = openerOf(view, lexicon, head)
  if (opener === null) return null
  const before = /^(?:only|even|except)$/u.test(wordAt(view, opener - 1)) ? opener - 1 : opener
  const range = { first: Math.min(before, view.first[head] ?? head), last: endOf(view, head) }
  return { head, ...trimmed(view, range) }
}

/** One past the condition's last word; a noun behind a comma that says something of it is none of its words (`…, a step that …`). */
function endOf(view: TreeView, head: number): number {
  const last = view.last[head] ?? head + 1
  const remarks = childrenBy(view, head, 'appos', 'nsubj', 'nsubj:pass', 'dep', 'parataxis').map(
    ({ index }) => view.first[index] ?? index
  )
  return Math.min(last, ...remarks.filter(start => start > head && isRemark(view, start)))
}

function isRemark(view: TreeView, start: number): boolean {
  return wordAt(view, start) === ',' || wordAt(view, start - 1) === ','
}

/** The conditions that hang on this clause head, in text order. */
export function conditionsOf(view: TreeView, lexicon: OutlookLexicon, head: number): Condition[] {
  return childrenBy(view, head, ...HUNG, 'ccomp').flatMap(token => {
    const condition = conditionAt(view, lexicon, token.index)
    return condition === null ? [] : [condition]
  })
}

/** The first word of what opens the condition; null where nothing does. */
function openerOf(view: TreeView, lexicon: OutlookLexicon, head: number): number | null {
  const token = view.tokens[head]
  if (token === undefined || !canBeCondition(view, token)) return null
  const mark = childrenBy(view, head, 'mark').find(word => isMark(view, lexicon, word))
  if (mark !== undefined) return mark.index
  const preposed = childrenBy(view, head, 'case').find(word => /^(?:if|unless)$/iu.test(word.text))
  if (preposed !== undefined) return preposed.index
  const fixed = fixedOpener(view, lexicon, head)
  if (fixed !== null) return fixed
  const participle = participleOpener(view, lexicon, head)
  if (participle !== null) return participle
  const clause = relation(token) !== 'obl' && relation(token) !== 'acl'
  return clause && isInverted(view, lexicon, head) ? (view.first[head] ?? head) : null
}

/** `said it would go should they ask`: a second complement of a verb is a condition that the parser hung too high. */
function canBeCondition(view: TreeView, token: Token): boolean {
  if (relation(token) !== 'ccomp') return HUNG.includes(relation(token))
  if (childrenBy(view, token.index, 'mark').some(mark => SURE.has(mark.text.toLowerCase()))) return true
  if (participleBefore(view, token.index) !== null) return true
  return childrenBy(view, token.head, 'ccomp', 'xcomp').some(other => other.index < token.index)
}

function isMark(view: TreeView, lexicon: OutlookLexicon, word: Token): boolean {
  return word.upos !== 'AUX' && lexicon.marks.has(word.text.toLowerCase()) && wordAt(view, word.index - 1) !== 'as'
}

/** Where an opener of several words begins that one of the clause's own small words belongs to. */
function fixedOpener(view: TreeView, lexicon: OutlookLexicon, head: number): number | null {
  for (const word of childrenBy(view, head, 'mark', 'case', 'advmod')) {
    for (const opener of lexicon.fixed) {
      const starts = [word.index, word.index - opener.length + 1, word.index - opener.length]
      const start = starts.find(index => opener.every((part, i) => wordAt(view, index + i) === part))
      if (start !== undefined) return start
    }
  }
  return null
}

/** `provided the army leaves`: parsers hang the participle beside the clause that it opens. */
function participleOpener(view: TreeView, lexicon: OutlookLexicon, head: number): number | null {
  const before = participleBefore(view, head)
  return before !== null && lexicon.marks.has(before.text.toLowerCase()) ? before.index : null
}

/** A sure opener right before a clause and beside it; parsers may take the participle for a past. */
function participleBefore(view: TreeView, head: number): Token | null {
  const before = view.tokens[(view.first[head] ?? head) - 1]
  const beside = before?.upos === 'VERB' && before.head === view.tokens[head]?.head
  return beside && SURE.has(before.text.toLowerCase()) ? before : null
}

/** `should the talks fail`: the auxiliary, which parsers also call a mark, stands before the subject, and no other word opens the clause. */
function isInverted(view: TreeView, lexicon: OutlookLexicon, head: number): boolean {
  const opener = childrenBy(view, head, 'aux', 'cop', 'aux:pass', 'mark')[0]
  const subject = childBy(view, head, 'nsubj', 'nsubj:pass', 'csubj', 'expl')
  if (opener === undefined || subject === null || !lexicon.inverted.has(opener.text.toLowerCase())) return false
  const first = view.first[subject.index] ?? subject.index
  const start = view.first[head] ?? head
  const marks = childrenBy(view, head, 'mark').filter(mark => mark !== opener)
  return opener.index < first && opener.index - start <= 2 && marks.length === 0
}

function wordAt(view: TreeView, index: number): string {
  return view.tokens[index]?.text.toLowerCase() ?? ''
}
