import type { Token, TokenRange } from '../layers.js'
import { headOf } from '../tree.js'
import type { ActorNoun } from './data-files.js'
import { spokenNoun } from './reference-words.js'
import type { Scene } from './scene.js'

/**
 * The token of an honorific or office right before a name that it belongs to in the tree, whichever of the two is the
 * head: `Foreign Minister Ana Petrov`, `spokesman Petrov`, `Secretary of State Ana Petrov`. Null for `told the president Ana had left`.
 */
export function titleBefore(scene: Scene, range: TokenRange): number | null {
  const head = scene.tokens[headOf(scene.tokens, range)]
  const before = titleToken(scene, range.first - 1)
  if (before === null || head === undefined || before.sentence !== head.sentence) return null
  const inside = (index: number): boolean => index >= range.first && index < range.last
  const linked = inside(before.head) || head.head === before.index || shared(before, head)
  return linked ? before.index : null
}

/** Longest portfolio between an office and a name in tokens: `Minister of Foreign Affairs and Trade`. */
const LONGEST = 6

/** The title that ends at a token, by itself or with what follows it: `Secretary of State`, `Secretary-General`. */
function titleToken(scene: Scene, end: number): Token | null {
  const last = scene.tokens[end]
  if (last === undefined) return null
  const [mark, first] = [scene.tokens[end - 1], scene.tokens[end - 2]]
  const whole = mark?.text === '-' ? `${first?.text ?? ''}-${last.text}`.toLowerCase() : ''
  if (first !== undefined && scene.lexicon.nouns.get(whole)?.type === 'person') return first
  return isTitle(scene, last) ? last : withPortfolio(scene, end)
}

/** The office whose portfolio in capitals ends at a token. */
function withPortfolio({ tokens, ...scene }: Scene, end: number): Token | null {
  let at = end
  while (at > end - LONGEST && isPortfolioWord(tokens[at]) && scene.inHit[at] === 0) at--
  const office = tokens[at - 1]
  const tied = at < end && tokens[at]?.text === 'of' && office?.sentence === tokens[end]?.sentence
  return tied && office !== undefined && isTitle({ tokens, ...scene }, office) ? office : null
}

function isPortfolioWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}.*|and|the)$/u.test(token.text)
}

function isTitle(scene: Scene, token: Token): boolean {
  const noun = titleNoun(scene, token)
  const person = noun?.type === 'person' && noun.plural !== true && !token.xpos.endsWith('S')
  return person || scene.lexicon.honorifics.has(token.text.toLowerCase())
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
