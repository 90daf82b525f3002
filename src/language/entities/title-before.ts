import type { Token, TokenRange } from '../layers.js'
import { headOf } from '../tree.js'
import type { Scene } from './scene.js'

/**
 * The token of an honorific or office right before a name that it belongs to in the tree, whichever of the two is the
 * head: `Foreign Minister Ana Petrov`, `spokesman Petrov`. Null for `told the president Ana had left`.
 */
export function titleBefore(scene: Scene, range: TokenRange): number | null {
  const before = scene.tokens[range.first - 1]
  const head = scene.tokens[headOf(scene.tokens, range)]
  if (before === undefined || head === undefined || before.sentence !== head.sentence) return null
  const word = before.text.toLowerCase()
  const { nouns, reference } = scene.lexicon
  const noun =
    nouns.get(word) ?? nouns.get(before.lemma.toLowerCase()) ?? nouns.get(reference.titleForms.get(word) ?? '')
  const person = noun?.type === 'person' && noun.plural !== true && !before.xpos.endsWith('S')
  if (!scene.lexicon.honorifics.has(word) && !person) return null
  const inside = (index: number): boolean => index >= range.first && index < range.last
  const linked = inside(before.head) || head.head === before.index || shared(before, head)
  return linked ? before.index : null
}

/** Both hang on one word as parsers do with long titles: two subjects of one verb, side by side, are one. */
function shared(title: Token, name: Token): boolean {
  if (title.head < 0 || title.head !== name.head) return false
  return title.deprel === name.deprel || /^(?:compound|flat|nmod:desc|amod|nmod)$/u.test(title.deprel)
}
