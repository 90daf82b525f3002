import {
  relation,
  subtree,
  type Children,
  type Document,
  type Token,
  type TokenRange
} from '../../../language/index.js'
import type { Branches } from '../../tree-view.js'
import type { CueLexicon } from '../cue-lexicon.js'
import type { MentionIndex } from '../speakers.js'
import type { ConstructionWords } from './construction-words.js'

/** What the rules for constructions read: the tree, who is mentioned where, and the words they know. */
export interface Syntax {
  readonly document: Pick<Document, 'surface' | 'times' | 'sentences'>
  readonly tokens: readonly Token[]
  readonly children: Children
  readonly mentions: MentionIndex
  readonly lexicon: CueLexicon
  readonly words: ConstructionWords
}

/** The tokens right below one, in text order. */
export function below({ tokens, children }: Pick<Syntax, 'tokens' | 'children'>, index: number): Token[] {
  return (children[index] ?? []).flatMap(c => tokens[c] ?? [])
}

/** The first token below with one of these relations, subtypes included. */
export function childOf(syntax: Syntax, index: number, ...names: string[]): Token | undefined {
  return below(syntax, index).find(t => names.includes(relation(t)) || names.includes(t.deprel))
}

/** The lower-case word by which a phrase or clause is joined to what governs it (of, that, as), or null. */
export function joinedBy(syntax: Syntax, index: number): string | null {
  const mark = below(syntax, index).find(t => ['case', 'mark'].includes(relation(t)) && t.index < index)
  return mark?.text.toLowerCase() ?? null
}

/** The trees as the rules read them that all findings share. */
export function branchesOf({ tokens, children, lexicon }: Pick<Syntax, 'tokens' | 'children' | 'lexicon'>): Branches {
  return { tokens, args: children, grammar: lexicon.grammar }
}

/**
 * The words below `heads` as ranges in text order, without those that hang on what `cut` names. Punctuation at the edges
 * is left out; ranges that only punctuation parts are one.
 */
export function partsOf(
  { tokens, children }: Pick<Syntax, 'tokens' | 'children'>,
  heads: readonly number[],
  cut: (token: Token) => boolean = () => false
): TokenRange[] {
  const all = new Set(heads.flatMap(head => subtree(tokens, children, head, cut)))
  const own = [...all].filter(i => tokens[i]?.upos !== 'PUNCT').sort((a, b) => a - b)
  const out: { first: number; last: number }[] = []
  for (const i of own) {
    const open = out.at(-1)
    if (open !== undefined && onlyMarks(tokens, open.last, i)) open.last = i + 1
    else out.push({ first: i, last: i + 1 })
  }
  return out
}

function onlyMarks(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.upos !== 'PUNCT') return false
  return true
}

/** Whether two ranges share a word. */
export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last
}

/** Whether a range holds a token. */
export function holds(range: TokenRange, index: number): boolean {
  return index >= range.first && index < range.last
}

/** The ranges without the words of `out`. */
export function without(ranges: readonly TokenRange[], out: TokenRange): TokenRange[] {
  return ranges.flatMap(r => {
    if (!overlaps(r, out)) return [r]
    const left = { first: r.first, last: out.first }
    const right = { first: out.last, last: r.last }
    return [left, right].filter(x => x.last > x.first)
  })
}

/** The ranges in text order, those that touch joined. */
export function joined(ranges: readonly TokenRange[]): TokenRange[] {
  const out: { first: number; last: number }[] = []
  for (const r of [...ranges].sort((a, b) => a.first - b.first)) {
    const open = out.at(-1)
    if (open !== undefined && r.first <= open.last) open.last = Math.max(open.last, r.last)
    else out.push({ ...r })
  }
  return out
}
