import type { Span } from '../record/index.js'
import type { Token, TokenRange } from '../language/layers.js'
import { toSpan } from '../language/surface.js'
import { relation } from '../language/tree.js'
import { childBy, type TreeView } from './tree-view.js'

/** Longest evidence, in characters. */
const LONGEST = 600
const REACH = 8
/** Relations that end a clause: what stands above is another one. */
const EDGES: ReadonlySet<string> = new Set(['ccomp', 'parataxis', 'root'])

/** Head of the clause that tells the act at `trigger`, its subject included. */
export function clauseHead(view: TreeView, trigger: number): number {
  let at = trigger
  for (let i = 0; i < REACH; i++) {
    const token = view.tokens[at]
    if (token === undefined || token.head < 0 || EDGES.has(relation(token))) return at
    if (hasSubject(view, at) && relation(token) !== 'acl') return at
    at = token.head
  }
  return at
}

function hasSubject(view: TreeView, head: number): boolean {
  return childBy(view, head, 'nsubj', 'nsubj:pass', 'csubj') !== null
}

/** The words of the clause around `trigger`, one sentence at most and no longer than 600 characters. */
export function evidenceOf(view: TreeView, trigger: number): Span {
  const head = clauseHead(view, trigger)
  const range = { first: view.first[head] ?? head, last: view.last[head] ?? head + 1 }
  return rangeSpan(view, trimmed(view, shortened(view, range, trigger)))
}

function shortened(view: TreeView, range: TokenRange, trigger: number): TokenRange {
  const { tokens } = view
  const sentence = tokens[trigger]?.sentence
  let [first, last] = [trigger, trigger + 1]
  const fits = (from: number, to: number): boolean =>
    (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) <= LONGEST &&
    tokens[from]?.sentence === sentence &&
    tokens[to - 1]?.sentence === sentence
  let [left, right] = [true, true]
  while (left || right) {
    left &&= first > range.first && fits(first - 1, last)
    if (left) first--
    right &&= last < range.last && fits(first, last + 1)
    if (right) last++
  }
  return { first, last }
}

/** The range without punctuation at its edges, closing quotation marks and the like. */
export function trimmed(view: TreeView, range: TokenRange): TokenRange {
  let { first, last } = range
  while (first < last - 1 && isEdge(view.tokens[first])) first++
  while (last - 1 > first && isEdge(view.tokens[last - 1])) last--
  return { first, last }
}

function isEdge(token: Token | undefined): boolean {
  return token?.upos === 'PUNCT' && !['(', ')', '%'].includes(token.text)
}

/** The record's span of a token range. */
export function rangeSpan(view: TreeView, range: TokenRange): Span {
  const start = view.tokens[range.first]?.start ?? 0
  return toSpan(view.document.surface, start, view.tokens[range.last - 1]?.end ?? start)
}
