import type { Attribution } from '../layers.js'
import { headOf, relation } from '../tree.js'
import type { Scene } from './scene.js'

/** Who is quoted where: by the attributions, and by verbs of speech before a pronoun. */
export interface Speakers {
  /** Token of the source in whose content a token stands, innermost; null outside any. */
  readonly of: (token: number) => number | null
  /** Token of the last source before a token. */
  readonly before: (token: number) => number | null
}

/** Reads the attributions once, so that each question is a look-up. */
export function speakersOf(scene: Scene): Speakers {
  const { tokens, document } = scene
  const source = new Int32Array(tokens.length).fill(-1)
  const ordered = [...document.attributions].sort((a, b) => size(b) - size(a))
  const painted = new Int32Array(tokens.length)
  for (const attribution of ordered) {
    const range = attribution.source[0]
    if (range === undefined) continue
    const head = headOf(tokens, range)
    for (const content of attribution.content) {
      for (let i = content.first; i < content.last; i++) {
        if ((painted[i] ?? 0) >= DEPTH) continue
        painted[i] = (painted[i] ?? 0) + 1
        source[i] = head
      }
    }
  }
  const last = lastSources(scene)
  const lookUp = (table: Int32Array) => (token: number) => {
    const head = table[token] ?? -1
    return head < 0 ? null : head
  }
  return { of: lookUp(source), before: lookUp(last) }
}

/** Attributions within one another that are looked through; keeps the painting linear. */
const DEPTH = 12

function size({ content }: Attribution): number {
  return content.reduce((sum, range) => sum + range.last - range.first, 0)
}

function lastSources(scene: Scene): Int32Array {
  const { tokens, document } = scene
  const isSource = new Uint8Array(tokens.length)
  for (const { source } of document.attributions) {
    const range = source[0]
    if (range !== undefined) isSource[headOf(tokens, range)] = 1
  }
  for (const token of tokens) {
    const verb = tokens[token.head]
    const speech = verb !== undefined && scene.lexicon.sets.speechVerbs.has(verb.lemma.toLowerCase())
    if (relation(token) === 'nsubj' && speech) isSource[token.index] = 1
  }
  const last = new Int32Array(tokens.length).fill(-1)
  let now = -1
  for (const token of tokens) {
    last[token.index] = now
    if (isSource[token.index] === 1) now = token.index
  }
  return last
}
