import type { Name, TokenRange } from '../layers.js'
import { relation } from '../tree.js'
import type { Scene } from './scene.js'

/** Longest name of a person in tokens. */
const LONGEST = 6

/**
 * What belongs to a name though the model leaves it out: words of the name that the tree ties to it (`Hock` of `Hock
 * Tan`, `10` of `Channel 10`), and what a hyphen joins to it (`On` of `Zahava Gal-On`, `Two` of `the Two-Way`).
 */
export function joinedName(scene: Scene, range: TokenRange, type: Name['type']): TokenRange {
  if (type === 'person') return hyphenRight(scene, flatRight(scene, flatLeft(scene, range)))
  return type === 'organisation' ? numberRight(scene, hyphenLeft(scene, range)) : range
}

/** UD makes the first word of a name its head: a name that begins with a `flat` word lacks what it hangs on. */
function flatLeft(scene: Scene, { first, last }: TokenRange): TokenRange {
  const token = scene.tokens[first]
  const head = token === undefined ? -1 : token.head
  const fits = token !== undefined && relation(token) === 'flat' && head >= 0 && head < first && last - head <= LONGEST
  if (!fits) return { first, last }
  for (let i = head; i < first; i++) if (!isNameWord(scene, i)) return { first, last }
  return { first: head, last }
}

function flatRight(scene: Scene, { first, last }: TokenRange): TokenRange {
  let end = last
  for (let token = scene.tokens[end]; token !== undefined && end - first < LONGEST; token = scene.tokens[++end]) {
    if (relation(token) !== 'flat' || token.head < first || token.head >= end || !isNameWord(scene, end)) break
  }
  return { first, last: end }
}

/** A surname of two parts; behind a single word the hyphen may stand between two people (`the Marek-Petrov talks`). */
function hyphenRight(scene: Scene, { first, last }: TokenRange): TokenRange {
  const joined = last - first > 1 && isHyphenBetween(scene, last) && isNameWord(scene, last + 1)
  return { first, last: joined ? last + 2 : last }
}

function hyphenLeft(scene: Scene, { first, last }: TokenRange): TokenRange {
  const before = scene.tokens[first - 2]
  if (before === undefined || !isHyphenBetween(scene, first - 1) || !/^\p{Lu}/u.test(before.text))
    return { first, last }
  const own =
    scene.lexicon.names.get(before.text) !== null || scene.document.names.some(name => name.last === first - 1)
  return own ? { first, last } : { first: first - 2, last }
}

function numberRight(scene: Scene, { first, last }: TokenRange): TokenRange {
  const token = scene.tokens[last]
  if (token?.xpos !== 'CD' || !/^\d+$/u.test(token.text) || !/^(?:flat|nummod|compound)$/u.test(relation(token)))
    return { first, last }
  const own = token.head >= first && token.head < last
  return { first, last: own || numbersNothing(scene, last) ? last + 1 : last }
}

/** `Channel 10 news`: the number stands before a noun in the singular that the name hangs on too, so it counts nothing. */
function numbersNothing(scene: Scene, index: number): boolean {
  const [name, number, noun] = [scene.tokens[index - 1], scene.tokens[index], scene.tokens[index + 1]]
  if (noun?.xpos !== 'NN' || number?.text === '1') return false
  return number?.head === noun.index && name?.head === noun.index
}

/** A capitalised proper noun that is no title. */
function isNameWord(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || !token.xpos.startsWith('NNP')) return false
  const word = token.text.toLowerCase()
  return !scene.lexicon.honorifics.has(word) && scene.lexicon.nouns.get(word)?.office !== true
}

function isHyphenBetween(scene: Scene, index: number): boolean {
  const [before, hyphen, after] = [scene.tokens[index - 1], scene.tokens[index], scene.tokens[index + 1]]
  if (before === undefined || after === undefined || !/^[-‐‑]$/u.test(hyphen?.text ?? '')) return false
  return hyphen?.start === before.end && hyphen.end === after.start
}
