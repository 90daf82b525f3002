import type { Token, TokenRange } from './layers.js'

/** Token indices by head, so that walks down the tree need no search. Index `tokens.length` holds nothing. */
export type Children = readonly (readonly number[])[]

/** The children of every token, in text order. */
export function childrenOf(tokens: readonly Token[]): Children {
  const children: number[][] = tokens.map(() => [])
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token.index)
  return children
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

/** Every token below `root`, itself included, in text order; `stop` keeps a child and what is below it out. */
export function subtree(
  tokens: readonly Token[],
  children: Children,
  root: number,
  stop: (child: Token) => boolean = () => false
): number[] {
  const out: number[] = []
  const open = [root]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    out.push(at)
    for (const child of children[at] ?? []) {
      const token = tokens[child]
      if (token !== undefined && !stop(token)) open.push(child)
    }
  }
  return out.sort((a, b) => a - b)
}

/** The smallest range that holds all these tokens. */
export function rangeOf(indices: readonly number[]): TokenRange {
  return { first: Math.min(...indices), last: Math.max(...indices) + 1 }
}

/** The token of a range whose head lies outside it (the first, where the range holds several trees). */
export function headOf(tokens: readonly Token[], range: TokenRange): number {
  for (let i = range.first; i < range.last; i++) {
    const head = tokens[i]?.head ?? -1
    if (head < range.first || head >= range.last) return i
  }
  return range.first
}

/** The words that hang on a token. */
export type Below = (token: Token) => readonly Token[]

/** What hangs on each token, in text order. */
export function belowIn(tokens: readonly Token[]): Below {
  const children = childrenOf(tokens)
  return ({ index }) => (children[index] ?? []).flatMap(child => tokens[child] ?? [])
}
