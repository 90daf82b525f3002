import type { Token, TokenRange } from '../layers.js'
import { relation, type Children } from '../tree.js'

/** The noun phrase of each token as a head: without its preposition, relative clauses, appositions and conjuncts. */
export type NounPhrases = (head: number) => TokenRange

const LEFT = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'fixed', 'goeswith', 'dep', 'advmod'])
const RIGHT = new Set(['nmod', 'flat', 'compound', 'fixed', 'goeswith', 'amod'])
/** Below these a whole subtree belongs to the phrase; below `nmod` only the inner noun phrase does. */
const WHOLE = new Set(['amod', 'compound', 'nummod', 'det', 'flat', 'fixed', 'goeswith', 'dep', 'advmod'])
const MARKS = new Set(['“', '”', '"', '‘', '’', "'", '-', '–', '.', '/', "''", '``'])

interface Extents {
  readonly phrase: TokenRange[]
  /** With the preposition or possessive mark. */
  readonly outer: TokenRange[]
  readonly whole: TokenRange[]
  readonly limiting: ReadonlySet<string>
}

/**
 * The extents of all phrases, in one walk from the leaves up; the time is linear in the number of tokens. `limiting` are
 * adverbs that limit a phrase from outside rather than belong to it.
 */
export function nounPhrases(tokens: readonly Token[], children: Children, limiting: ReadonlySet<string>): NounPhrases {
  const own = (i: number): TokenRange => ({ first: i, last: i + 1 })
  const extents: Extents = {
    phrase: tokens.map((_, i) => own(i)),
    outer: tokens.map((_, i) => own(i)),
    whole: tokens.map((_, i) => own(i)),
    limiting
  }
  for (const head of leavesFirst(tokens, children)) {
    const below = children[head] ?? []
    const left = leftEdge(tokens, below, head, extents)
    const right = rightEdge(tokens, below, head, extents)
    extents.phrase[head] = { first: left, last: right }
    extents.outer[head] = withCase(tokens, below, { first: left, last: right })
    const spans = below.map(child => extents.whole[child] ?? own(child))
    extents.whole[head] = spans.reduce(
      (range, span) => ({ first: Math.min(range.first, span.first), last: Math.max(range.last, span.last) }),
      own(head)
    )
  }
  return head => shortened(extents.phrase[head] ?? own(head), head)
}

/** Longest side of a phrase in tokens; parsers run on without an end in lists, and no description is as long. */
const SIDE = 40

function shortened({ first, last }: TokenRange, head: number): TokenRange {
  return { first: head - first > SIDE ? head : first, last: last - head > SIDE ? head + 1 : last }
}

function leavesFirst(tokens: readonly Token[], children: Children): number[] {
  const order = tokens.filter(token => token.head < 0).map(token => token.index)
  for (let at = 0; at < order.length; at++) for (const child of children[order[at] ?? 0] ?? []) order.push(child)
  return order.reverse()
}

/** `among them two lawyers`: a phrase with its preposition before a noun is not one of its words. */
function isPrepositional({ outer, phrase }: Extents, index: number): boolean {
  return (outer[index]?.first ?? index) < (phrase[index]?.first ?? index)
}

function leftEdge(tokens: readonly Token[], below: readonly number[], head: number, extents: Extents): number {
  let edge = head
  for (let k = below.length - 1; k >= 0; k--) {
    const child = tokens[below[k] ?? -1]
    if (child === undefined || child.index > head) continue
    const kind = relation(child)
    if (kind === 'punct') continue
    if (!LEFT.has(kind) || child.deprel === 'nmod:unmarked') break
    if (kind === 'advmod' && extents.limiting.has(child.lemma.toLowerCase())) break
    if (child.deprel === 'nmod' && isPrepositional(extents, child.index)) break
    const span = (WHOLE.has(kind) ? extents.whole : extents.outer)[child.index]
    if (span === undefined || !joined(tokens, span.last, edge)) break
    edge = span.first
  }
  return edge
}

function rightEdge(tokens: readonly Token[], below: readonly number[], head: number, extents: Extents): number {
  let edge = head + 1
  for (const index of below) {
    const child = tokens[index]
    if (child === undefined || index < head) continue
    const kind = relation(child)
    if (kind === 'punct' && MARKS.has(child.text)) continue
    if (!RIGHT.has(kind) || child.deprel === 'nmod:unmarked' || child.deprel === 'nmod:poss') break
    const span = (WHOLE.has(kind) ? extents.whole : extents.outer)[index]
    if (span === undefined || !joined(tokens, edge, span.first)) break
    if (kind === 'nmod' && span.first === index && tokens[edge]?.upos === 'PUNCT') break
    edge = span.last
  }
  return edge
}

/** Whether nothing but marks stands between two token indices. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > to || to - from > 3) return false
  for (let i = from; i < to; i++) if (tokens[i]?.upos !== 'PUNCT') return false
  return true
}

function withCase(tokens: readonly Token[], below: readonly number[], range: TokenRange): TokenRange {
  let { first, last } = range
  for (const index of below) {
    const child = tokens[index]
    if (child === undefined || relation(child) !== 'case') continue
    if (index < first && first - index <= 3) first = index
    if (index === last) last = index + 1
  }
  return { first, last }
}
