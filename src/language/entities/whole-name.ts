import type { TokenRange } from '../layers.js'
import { headOf, relation } from '../tree.js'
import { casesOf, type Scene } from './scene.js'

/** Longest name in tokens. */
const LONGEST = 14

/**
 * The whole of a name that the model cut: capitalised words that hang on its head on the left, and for bodies `of` or `for` with
 * capitalised words on the right (`Union` of `Economic Union of the North`). Nationalities before it stay off.
 */
export function wholeName(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene
  let { first, last } = range
  const head = topOf(scene, headOf(tokens, range))
  if (head < first || head >= last) return whole(scene, head, range)
  while (first > 0 && last - first < LONGEST && joinsLeft(scene, first - 1, head)) first--
  first = officeLeft(scene, first, head)
  const word = tokens[head]?.text.toLowerCase() ?? ''
  if (last === head + 1 && scene.lexicon.organisationWords.has(word)) last = rightEnd(scene, head)
  return { first, last }
}

/** Where the model tagged only what stands behind `of`, the body's name begins at the body's noun. */
function whole(scene: Scene, head: number, range: TokenRange): TokenRange {
  const inner = wholeName(scene, { first: head, last: head + 1 })
  return inner.first <= range.first && range.last <= inner.last ? inner : range
}

function topOf(scene: Scene, head: number): number {
  const token = scene.tokens[head]
  const above = token === undefined ? undefined : scene.tokens[token.head]
  if (token === undefined || above === undefined || above.index > head) return head
  const body = above.upos === 'PROPN' && scene.lexicon.organisationWords.has(above.text.toLowerCase())
  return body && relation(token) === 'nmod' && casesOf(scene, head).includes('of') ? above.index : head
}

function joinsLeft(scene: Scene, index: number, head: number): boolean {
  const token = scene.tokens[index]
  if (token === undefined || token.head !== head || !/^\p{Lu}/u.test(token.text)) return false
  if (
    !/^(?:compound|amod|flat)$/u.test(token.deprel) ||
    scene.lexicon.nouns.get(token.text.toLowerCase())?.office === true
  )
    return false
  return (scene.lexicon.names.get(token.text)?.demonymOf ?? null) === null && sentenceInner(scene, index)
}

/** `Prime Minister's Office`: the office in capitals whose bureau it is belongs to the name. */
function officeLeft(scene: Scene, first: number, head: number): number {
  const mark = scene.tokens[first - 1]
  const owner = scene.tokens[first - 2]
  if (mark?.xpos !== 'POS' || owner?.head !== head || owner.deprel !== 'nmod:poss' || !/^\p{Lu}/u.test(owner.text))
    return first
  if (scene.lexicon.nouns.get(owner.text.toLowerCase())?.office !== true) return first
  let start = owner.index
  while (scene.tokens[start - 1]?.head === owner.index && /^\p{Lu}/u.test(scene.tokens[start - 1]?.text ?? '')) start--
  return /^the$/iu.test(scene.tokens[start]?.text ?? '') ? start + 1 : start
}

/** A capital at the start of a sentence says nothing, unless the word is a proper noun to the tagger. */
function sentenceInner(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]
  return token?.upos === 'PROPN' || scene.tokens[index - 1]?.sentence === token?.sentence
}

function rightEnd(scene: Scene, head: number): number {
  const { tokens } = scene
  let last = head + 1
  for (let i = head + 1; i < Math.min(tokens.length, head + LONGEST); i++) {
    const text = tokens[i]?.text ?? ''
    if (/^(?:of|the|for|and|&)$/u.test(text)) continue
    if (!/^\p{Lu}/u.test(text) || !within(scene, i, head) || tokens[i - 1]?.text === ',') break
    last = i + 1
  }
  return /^(?:of|for)$/u.test(tokens[head + 1]?.text ?? '') ? last : head + 1
}

function within(scene: Scene, index: number, head: number): boolean {
  let at = scene.tokens[index]
  for (let step = 0; step < 5 && at !== undefined && at.index !== head; step++) at = scene.tokens[at.head]
  return at?.index === head
}
