import type { Token, TokenRange } from '../layers.js'

/** A stretch of tokens that spells an entry, with what the entry stands for. */
export interface TrieHit<T> extends TokenRange {
  readonly value: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** What ends here, one entry for capitals (NATO) and one for other spellings (Nato). */
  readonly entries: { value: T; spelling: string }[]
}

/** The letters of a word as names are compared: lower case, no diacritics, no full stops. */
export function fold(text: string): string {
  const plain = /^[a-zA-Z]*$/u.test(text) ? text : text.normalize('NFD').replace(/[\p{M}.]/gu, '')
  return plain.toLowerCase()
}

/** A name cut where spelling varies: spaces, hyphens, apostrophes (`al-Amri's` is `al amri s`). */
export function pieces(text: string): string[] {
  return fold(text)
    .split(/[\s\-‐–'’,&/]/u)
    .filter(piece => piece !== '')
}

const GLUE = new Set(['-', '‐', '–', "'", '’', '&', '/', ','])

/**
 * Finds names of a fixed list in a text. Acronyms must stand in capitals as listed, so that `us` is not the US; other
 * names must begin with a capital. A search costs the length of the longest name at each token.
 */
export class NameTrie<T> {
  private readonly root: Node<T> = { next: new Map(), entries: [] }

  /** Adds a spelling; the first value of a spelling stays, so that entries of higher rank come first. */
  add(spelling: string, value: T): void {
    let node = this.root
    for (const piece of pieces(spelling)) {
      const next = node.next.get(piece) ?? { next: new Map<string, Node<T>>(), entries: [] }
      node.next.set(piece, next)
      node = next
    }
    const known = node.entries.some(entry => isAcronym(entry.spelling) === isAcronym(spelling))
    if (node !== this.root && !known) node.entries.push({ value, spelling })
  }

  /** The value of exactly this spelling. */
  get(spelling: string): T | null {
    let node: Node<T> | undefined = this.root
    for (const piece of pieces(spelling)) node = node?.next.get(piece)
    return node?.entries[0]?.value ?? null
  }

  /** The longest hits from left to right, none overlapping another. */
  scan(tokens: readonly Token[]): TrieHit<T>[] {
    const cut = tokens.map(token => pieces(token.text))
    const hits: TrieHit<T>[] = []
    for (let i = 0; i < tokens.length;) {
      const hit = this.longest(tokens, cut, i)
      if (hit !== null) hits.push(hit)
      i = hit?.last ?? i + 1
    }
    return hits
  }

  private longest(tokens: readonly Token[], cut: readonly string[][], first: number): TrieHit<T> | null {
    let node: Node<T> | undefined = this.root
    let best: TrieHit<T> | null = null
    const sentence = tokens[first]?.sentence
    for (let i = first; i < tokens.length && tokens[i]?.sentence === sentence; i++) {
      const token = tokens[i]
      const parts = cut[i] ?? []
      if (token === undefined || (parts.length === 0 && (i === first || !GLUE.has(token.text)))) break
      for (const part of parts) node = node?.next.get(part)
      if (node === undefined) break
      const entry = parts.length === 0 ? undefined : node.entries.find(e => spelled(tokens, first, i + 1, e.spelling))
      if (entry !== undefined) best = { first, last: i + 1, value: entry.value }
    }
    return best
  }
}

function spelled(tokens: readonly Token[], first: number, last: number, spelling: string): boolean {
  const text = tokens[first]?.text ?? ''
  if (isAcronym(spelling) && last === first + 1) return text.replaceAll('.', '') === spelling.replaceAll('.', '')
  return (
    isCapital(text) ||
    !isCapital(spelling) ||
    (ARTICLE.test(text) && tokens.slice(first, last).some(t => isCapital(t.text)))
  )
}

/** The Arabic article, which stands small before a name (al Shabaab). */
const ARTICLE = /^(?:al|el|ash|ad)$/u

function isCapital(text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text)
}

function isAcronym(spelling: string): boolean {
  return /^[\p{Lu}\d.&-]{2,6}$/u.test(spelling)
}
