import {
  rangeOf,
  relation,
  subtree,
  type Children,
  type Document,
  type Token,
  type TokenRange
} from '../../language/index.js'
import type { ConstructionWords } from './constructions/construction-words.js'

/** Relations by which a clause takes its circumstances. */
const ADJUNCT: ReadonlySet<string> = new Set(['obl', 'advmod', 'nmod'])
const ADDRESSED: ReadonlySet<string> = new Set(['obj', 'iobj'])

/**
 * A content without what belongs to its reporting verb and not to what is reported: the one who is told, the time and
 * the occasion.
 *
 *     The council announced a new bridge on Tuesday.    She told the press that it was late.
 *                           ^^^^^^^^^^^^                                       ^^^^^^^^^^^
 */
export function contentRange(
  document: Pick<Document, 'tokens' | 'times'>,
  children: Children,
  words: ConstructionWords,
  cue: readonly TokenRange[],
  content: TokenRange
): TokenRange {
  const context = { ...document, children, words, inCue: (i: number) => cue.some(r => i >= r.first && i < r.last) }
  const first = afterAddressee(context, content)
  let { last } = content
  for (let before = last + 1; last < before;) {
    before = last
    last = beforeAdjunct(context, first, last)
  }
  return { first, last }
}

interface Context extends Pick<Document, 'tokens' | 'times'> {
  readonly children: Children
  readonly words: ConstructionWords
  readonly inCue: (token: number) => boolean
}

/** Where the clause begins, if the content opens with the one who is told it. */
function afterAddressee({ tokens, children, words, inCue }: Context, { first, last }: TokenRange): number {
  const tops = topsOf(tokens, first, last).filter(i => inCue(tokens[i]?.head ?? -1))
  const [told, clause] = [tokens[tops[0] ?? -1], tokens[tops[1] ?? -1]]
  if (told === undefined || clause === undefined) return first
  const tells = ADDRESSED.has(relation(told)) && words.told.has(tokens[told.head]?.lemma ?? '')
  if (!tells || relation(clause) !== 'ccomp') return first
  const start = rangeOf(subtree(tokens, children, clause.index)).first
  return start > told.index && start < last ? start : first
}

/** The end of a content without the last circumstance that hangs on the cue itself. */
function beforeAdjunct({ tokens, times, children, words, inCue }: Context, first: number, last: number): number {
  const tops = topsOf(tokens, first, last)
  const token = tokens[tops.at(-1) ?? -1]
  if (token === undefined || tops.length < 2 || !inCue(token.head)) return last
  const part = rangeOf(subtree(tokens, children, token.index))
  const ends = part.last >= last - 1 && part.first > first
  if (isMeanwhile(tokens, children, token)) return ends ? part.first : last
  if (!ADJUNCT.has(relation(token))) return last
  if (words.deadlines.has(tokens[part.first]?.lemma.toLowerCase() ?? '')) return last
  const held = words.occasions.has(token.lemma.toLowerCase())
  const timed = times.some(
    t => t.first >= part.first && t.last <= part.last && ((isIn(t, token.index) && t.last >= part.last - 1) || held)
  )
  const nominal = tops.slice(0, -1).every(i => !/^(?:ccomp|xcomp|parataxis|root)/u.test(tokens[i]?.deprel ?? ''))
  const at = words.circumstances.has(tokens[part.first]?.lemma.toLowerCase() ?? '')
  const occasion = nominal && at && held
  return (timed || occasion) && ends ? part.first : last
}

/** "as talks collapse": what happens while somebody speaks. */
function isMeanwhile(tokens: Document['tokens'], children: Children, token: Token): boolean {
  const below = (children[token.index] ?? []).flatMap(c => tokens[c] ?? [])
  const mark = below.find(t => relation(t) === 'mark')
  const finite = below.some(t => relation(t) === 'nsubj')
  return relation(token) === 'advcl' && finite && /^(?:as|while)$/iu.test(mark?.text ?? '')
}

function isIn({ first, last }: TokenRange, index: number): boolean {
  return index >= first && index < last
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
