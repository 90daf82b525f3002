import type { Document, Quantity, TimeMention, Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { childBy, type TreeView } from '../tree-view.js'
import type { FigureWords } from './figure-words.js'
import type { OutlookLexicon } from '../outlook-lexicon.js'

/** Where a quantity stands in its sentence. */
export interface Site {
  readonly document: Document
  readonly view: TreeView
  readonly words: FigureWords
  readonly outlook: OutlookLexicon
  /** The time expression at each token that one holds. */
  readonly timeAt: ReadonlyMap<number, TimeMention>
  readonly quantity: Quantity
  /** Head of the counted noun phrase; the number itself where no noun stands by it. */
  readonly head: Token
  /** The predicate that the phrase is an argument of, null where none is. */
  readonly predicate: Token | null
}

/** The time expression at each token that one holds. */
export function timesByToken(document: Document): ReadonlyMap<number, TimeMention> {
  const found = new Map<number, TimeMention>()
  for (const time of document.times) for (let i = time.first; i < time.last; i++) found.set(i, time)
  return found
}

/** How many phrases may lie between a number and its predicate. */
const REACH = 8

/** Head of the counted noun phrase, or the number where no noun stands by it. */
export function headOfQuantity(document: Document, quantity: Quantity): Token | null {
  if (quantity.unitToken !== null) return document.tokens[quantity.unitToken] ?? null
  const outer: Token[] = []
  for (let i = quantity.first; i < quantity.last; i++) {
    const token = document.tokens[i]
    if (token !== undefined && (token.head < quantity.first || token.head >= quantity.last)) outer.push(token)
  }
  const carrier = outer.find(token => ['NUM', 'SYM', 'NOUN', 'PROPN'].includes(token.upos))
  return carrier ?? outer[0] ?? document.tokens[quantity.first] ?? null
}

/** The verb or predicate noun above a token, itself included where it is one. */
export function predicateOf(view: TreeView, from: Token): Token | null {
  let at: Token | undefined = from
  for (let i = 0; i < REACH && at !== undefined; i++) {
    if (at.upos === 'VERB' || childBy(view, at.index, 'cop', 'nsubj') !== null) return at
    if (relation(at) === 'root') return null
    at = view.tokens[at.head]
  }
  return null
}
