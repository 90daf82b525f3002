import type { EntityType } from '../../record/index.js'
import type { TokenRange } from '../layers.js'
import type { Scene } from './scene.js'

/** A name that only its place as the source of a statement and its capitals tell. */
export interface SourceName extends TokenRange {
  readonly model: null
  readonly hit: null
  readonly type: EntityType
}

/** Longest such name in tokens. */
const LONGEST = 6

/**
 * Sources of statements that are written as names and that neither the model nor the lexicon knows: bodies by their article
 * or capitals (`The Lantern reported`), people by their given name (`Ana Petrov`). What tells neither stays open.
 */
export function sourceNames(scene: Scene): SourceName[] {
  return [...scene.sources].flatMap(head => {
    const range = nameAt(scene, head)
    const type = range === null ? null : typeOf(scene, range)
    return range === null || type === null ? [] : [{ ...range, model: null, hit: null, type }]
  })
}

/** The capitalised words of the source's phrase, without its article. */
function nameAt(scene: Scene, head: number): TokenRange | null {
  const token = scene.tokens[head]
  if (token?.xpos !== 'NNP' || scene.inHit[head] === 1 || isNoun(scene, head)) return null
  const { last, ...phrase } = scene.phrase(head)
  const first = /^the$/iu.test(scene.tokens[phrase.first]?.text ?? '') ? phrase.first + 1 : phrase.first
  const words = scene.tokens.slice(first, last)
  const written = words.every(({ text }) => /^(?:[\p{Lu}\p{N}\-‐‑&.'’]|of$)/u.test(text))
  return written && words.length > 0 && words.length <= LONGEST ? { first, last } : null
}

function isNoun(scene: Scene, index: number): boolean {
  const { nouns, names, sets } = scene.lexicon
  const token = scene.tokens[index]
  if (token === undefined) return true
  const word = token.text.toLowerCase()
  const listed = nouns.has(word) || nouns.has(token.lemma.toLowerCase()) || sets.dropWords.has(word)
  return listed || (names.get(token.text)?.demonymOf ?? null) !== null
}

function typeOf(scene: Scene, { first, last }: TokenRange): EntityType | null {
  const before = scene.tokens[first - 1]
  const word = scene.tokens[first]
  if (word === undefined) return null
  if (/^the$/iu.test(before?.text ?? '') && before?.sentence === word.sentence) return 'organisation'
  if (last - first > 1 && scene.lexicon.gender.has(word.text.toLowerCase())) return 'person'
  return last - first === 1 && /^\p{Lu}{3,}$/u.test(word.text) ? 'organisation' : null
}
