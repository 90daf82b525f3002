import type { Token } from '../../language/layers.js'
import { relation } from '../../language/tree.js'
import { casesOf } from '../cases.js'
import { childrenBy, type TreeView } from '../tree-view.js'
import type { Site } from './site.js'

/** How many steps may lie between a figure and the argument that it is part of: `nine men and three women`. */
const CHAIN = 4

/** The argument of its clause that a counted phrase is, or that it is part of, or whose place it takes. */
export function wholeArgument(site: Site): Token {
  let at = site.head
  for (let i = 0; i < CHAIN; i++) {
    const next = wholeOf(at, site)
    if (next === null) break
    at = next
  }
  return at
}

function wholeOf(at: Token, site: Site): Token | null {
  const { view, head } = site
  const parent = view.tokens[at.head]
  if (parent === undefined) return null
  if (at === head && isOfThem(site, parent)) return view.tokens[parent.head] ?? null
  if (relation(at) !== 'conj') return isIncluded(view, at) ? parent : null
  if (at === head && isParallel(site, parent)) return view.tokens[parent.head] ?? null
  return parent.upos === 'VERB' ? null : parent
}

/** `six of them children`, `of whom nine were children`: some of those that the noun before names. */
function isOfThem({ view, quantity, head }: Site, parent: Token): boolean {
  const behind = view.tokens[quantity.last]?.lemma === 'of' && isPronoun(view.tokens[quantity.last + 1])
  const before = view.tokens[quantity.first - 2]?.lemma === 'of' && isPronoun(view.tokens[quantity.first - 1])
  const noun = parent.upos === 'NOUN' && ['appos', 'acl'].includes(relation(parent))
  return noun && ['nsubj', 'nummod'].includes(relation(head)) && (behind || before)
}

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && ['PRP', 'WP', 'WDT'].includes(token.xpos)
}

/**
 * A second phrase with a place of its own, which parsers join to the first place; not a second place.
 *
 *     arrested 14 men in Velland and nine women in Ormia      arrested 14 men in Velland and nine villages
 */
function isParallel({ view, quantity }: Site, place: Token): boolean {
  const after = view.tokens[quantity.last]
  return after !== undefined && after.upos === 'ADP' && casesOf(view, place.index).includes(after.text.toLowerCase())
}

/** `12 people, including four children, died`. */
function isIncluded(view: TreeView, token: Token): boolean {
  const included = childrenBy(view, token.index, 'case', 'mark').some(word => word.lemma === 'include')
  return included && ['NOUN', 'PROPN', 'NUM'].includes(view.tokens[token.head]?.upos ?? '')
}
