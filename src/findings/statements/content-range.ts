import { rangeOf, relation, subtree, type Children, type Document, type TokenRange } from '../../language/index.js'

/** Relations by which a clause takes its time. */
const ADJUNCT: ReadonlySet<string> = new Set(['obl', 'advmod', 'nmod'])

/**
 * A content without the time that belongs to its reporting verb and not to what is reported:
 *
 *     The council announced a new bridge on Tuesday.
 *                           ^^^^^^^^^^^^ content    `on Tuesday` hangs on `announced`
 */
export function contentRange(
  { tokens, times }: Pick<Document, 'tokens' | 'times'>,
  children: Children,
  cue: readonly TokenRange[],
  content: TokenRange
): TokenRange {
  const inCue = (i: number) => cue.some(r => i >= r.first && i < r.last)
  let { last } = content
  for (let steps = 0; steps < 3; steps++) {
    const tops = topsOf(tokens, content.first, last)
    const end = tops.at(-1)
    const token = end === undefined ? undefined : tokens[end]
    if (token === undefined || tops.length < 2 || !inCue(token.head) || !ADJUNCT.has(relation(token))) break
    const part = rangeOf(subtree(tokens, children, token.index))
    const timed = times.some(t => t.first >= part.first && t.last <= part.last)
    if (!timed || part.last < last - 1 || part.first <= content.first) break
    last = part.first
  }
  return { first: content.first, last }
}

/** The words of a range that hang on words outside it. */
function topsOf(tokens: Document['tokens'], first: number, last: number): number[] {
  const out: number[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token !== undefined && token.upos !== 'PUNCT' && (token.head < first || token.head >= last)) out.push(i)
  }
  return out
}
