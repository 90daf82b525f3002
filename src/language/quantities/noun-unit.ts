import type { Token } from '../layers.js'
import type { Children } from '../tree.js'
import type { Units } from './units.js'

/** What the count is looked up in. */
export interface Tree {
  readonly tokens: readonly Token[]
  readonly children: Children
  readonly units: Units
}

/** Whether the token is a noun or a name. */
export function isNoun(token: Token): boolean {
  return (token.upos === 'NOUN' || token.upos === 'PROPN') && token.xpos !== 'RB'
}

/** The lower-case lemma; people who are only called `others` are persons. */
export function unitOf(noun: Token, { units }: Pick<Tree, 'units'>): string {
  const form = noun.text.toLowerCase()
  if (form === 'people' || units.sets.casualtyWords.has(form)) return 'person'
  return noun.lemma.toLowerCase()
}

/** The unit of a noun, none without one. */
export function nameOf(noun: Token | null, tree: Tree): string {
  return noun === null ? '' : unitOf(noun, tree)
}
