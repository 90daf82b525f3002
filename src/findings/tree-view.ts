import type { Chain, Document, EntityMention, Token } from '../language/layers.js'
import { relation } from '../language/tree.js'
import type { Grammar } from './grammar.js'

/** An entity with the mention of it that stands at one place. */
export interface Carrier {
  readonly entity: Chain
  readonly mention: EntityMention
}

/**
 * A document's trees with everything that rules ask of them worked out once, so that a rule costs the same in a sentence
 * of five words and in one of twenty thousand.
 */
export interface TreeView {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  /** Children without conjuncts and punctuation, at most `WIDTH` of them. */
  readonly args: readonly (readonly number[])[]
  /** Conjuncts of each token, at most `WIDTH` of them. */
  readonly conjuncts: readonly (readonly number[])[]
  /** First token of each token's subtree. */
  readonly first: readonly number[]
  /** One past the last token of each token's subtree. */
  readonly last: readonly number[]
  /** The mention whose head is the token, the longest of them. */
  readonly headed: ReadonlyMap<number, Carrier>
  /** The longest mention by the token after its last. */
  readonly ending: ReadonlyMap<number, Carrier>
  /** The shortest mention that holds the token. */
  readonly holding: ReadonlyMap<number, Carrier>
}

/** All that a rule needs that only looks at a word and those right below it. */
export type Branches = Pick<TreeView, 'tokens' | 'args' | 'grammar'>

/** No clause written by a person has more dependents; beyond it a tree is a list or a mistake. */
const WIDTH = 64
/** Longer mentions say nothing about the words inside them. */
const LONGEST_MENTION = 30
const SKIPPED: ReadonlySet<string> = new Set(['conj', 'cc', 'punct'])

/** The view of a document that the rules for events, figures and commitments read. */
export function treeView(document: Document, grammar: Grammar): TreeView {
  const { tokens } = document
  const args: number[][] = tokens.map(() => [])
  const conjuncts: number[][] = tokens.map(() => [])
  for (const token of tokens) {
    const name = relation(token)
    const list = name === 'conj' ? conjuncts[token.head] : SKIPPED.has(name) ? undefined : args[token.head]
    if (list !== undefined && list.length < WIDTH) list.push(token.index)
  }
  return { document, tokens, grammar, args, conjuncts, ...extents(tokens), ...carriers(document) }
}

function extents(tokens: readonly Token[]): { first: number[]; last: number[] } {
  const first = tokens.map(token => token.index)
  const last = tokens.map(token => token.index + 1)
  for (const index of deepestFirst(tokens)) {
    const head = tokens[index]?.head ?? -1
    if (head < 0) continue
    first[head] = Math.min(first[head] ?? head, first[index] ?? index)
    last[head] = Math.max(last[head] ?? head + 1, last[index] ?? index + 1)
  }
  return { first, last }
}

/** Token indices, children before their heads; tokens that no root reaches are left out. */
function deepestFirst(tokens: readonly Token[]): number[] {
  const waiting = tokens.map(() => 0)
  for (const token of tokens) if (token.head >= 0) waiting[token.head] = (waiting[token.head] ?? 0) + 1
  const order = tokens.filter(token => waiting[token.index] === 0).map(token => token.index)
  for (let i = 0; i < order.length; i++) {
    const head = tokens[order[i] ?? -1]?.head ?? -1
    if (head < 0) continue
    waiting[head] = (waiting[head] ?? 1) - 1
    if (waiting[head] === 0) order.push(head)
  }
  return order
}

function carriers(document: Document): Pick<TreeView, 'headed' | 'ending' | 'holding'> {
  const all = document.entities
    .flatMap(entity => entity.mentions.map(mention => ({ entity, mention })))
    .sort((a, b) => b.mention.last - b.mention.first - (a.mention.last - a.mention.first))
  const headed = new Map<number, Carrier>()
  const ending = new Map<number, Carrier>()
  const holding = new Map<number, Carrier>()
  for (const carrier of all) {
    const { head, first, last } = carrier.mention
    if (!headed.has(head)) headed.set(head, carrier)
    if (!ending.has(last)) ending.set(last, carrier)
    if (last - first > LONGEST_MENTION) continue
    for (let i = first; i < last; i++) holding.set(i, carrier)
  }
  return { headed, ending, holding }
}

/** The first dependent of `head` with one of these relations; a subtype is matched only where the name gives it. */
export function childBy(view: Branches, head: number, ...relations: string[]): Token | null {
  for (const index of view.args[head] ?? []) {
    const token = view.tokens[index]
    if (token !== undefined && hasRelation(token, relations)) return token
  }
  return null
}

/** All dependents of `head` with one of these relations, conjuncts apart. */
export function childrenBy(view: Branches, head: number, ...relations: string[]): Token[] {
  return (view.args[head] ?? []).flatMap(index => {
    const token = view.tokens[index]
    return token !== undefined && hasRelation(token, relations) ? [token] : []
  })
}

function hasRelation(token: Token, relations: readonly string[]): boolean {
  return relations.includes(token.deprel) || relations.includes(relation(token))
}

/** Whether the token is a relative pronoun or adverb (who, which, that). */
export function isRelative(token: Token): boolean {
  return token.feats.includes('PronType=Rel') || ['WDT', 'WP', 'WP$'].includes(token.xpos)
}
