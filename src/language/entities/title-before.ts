import type { Token, TokenRange } from '../layers.js'
import { headOf } from '../tree.js'
import type { ActorNoun } from './data-files.js'
import { spokenNoun } from './reference-words.js'
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
  const noun = titleNoun(scene, before)
  const person = noun?.type === 'person' && noun.plural !== true && !before.xpos.endsWith('S')
  if (!scene.lexicon.honorifics.has(word) && !person) return null
  const inside = (index: number): boolean => index >= range.first && index < range.last
  const linked = inside(before.head) || head.head === before.index || shared(before, head)
  return linked ? before.index : null
}

/** The noun that a title is: of the lists, of two words before one (`chief executive`), a short form, or by its ending (`the baker Ana Petrov`). */
function titleNoun(scene: Scene, { text, lemma, upos, index }: Token): ActorNoun | null {
  const { nouns, reference } = scene.lexicon
  const [word, base] = [text.toLowerCase(), lemma.toLowerCase()]
  const whole = nouns.get(`${scene.tokens[index - 1]?.text.toLowerCase() ?? ''} ${word}`)
  const listed = whole ?? nouns.get(word) ?? nouns.get(base) ?? nouns.get(reference.titleForms.get(word) ?? '')
  return listed ?? (upos === 'NOUN' ? spokenNoun(reference, word, base, false) : null)
}

/** Both hang on one word as parsers do with long titles: two subjects of one verb, side by side, are one. */
function shared(title: Token, name: Token): boolean {
  if (title.head < 0 || title.head !== name.head) return false
  return title.deprel === name.deprel || /^(?:compound|flat|nmod:desc|amod|nmod)$/u.test(title.deprel)
}
