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
  const { tokens } = scene
  const source = contentSources(scene)
  const quoted = quoteSpeakers(scene)
  for (const token of tokens) {
    const quote = scene.quoteAt[token.index] ?? 0
    if (source[token.index] === -1 && quote !== 0) source[token.index] = quoted.get(quote) ?? -1
  }
  const last = lastSources(scene)
  const lookUp = (table: Int32Array) => (token: number) => {
    const head = table[token] ?? -1
    return head < 0 ? null : head
  }
  return { of: lookUp(source), before: lookUp(last) }
}

/** The source of the innermost content that holds each token; shorter contents are painted first. */
function contentSources({ tokens, document }: Scene): Int32Array {
  const source = new Int32Array(tokens.length).fill(-1)
  const next = Int32Array.from({ length: tokens.length + 1 }, (_, i) => i)
  const unpainted = (from: number): number => {
    let at = from
    while (at < tokens.length && next[at] !== at) {
      const to = next[at] ?? tokens.length
      next[at] = next[to] ?? tokens.length
      at = to
    }
    return at
  }
  for (const attribution of [...document.attributions].sort((a, b) => size(a) - size(b))) {
    const range = attribution.source[0]
    if (range === undefined) continue
    const head = headOf(tokens, range)
    for (const { first, last } of attribution.content) {
      for (let i = unpainted(first); i < last; i = unpainted(i + 1)) {
        source[i] = head
        next[i] = i + 1
      }
    }
  }
  return source
}

function size({ content }: Attribution): number {
  return content.reduce((sum, range) => sum + range.last - range.first, 0)
}

/** Who speaks each quotation by the tree alone: the subject of a verb of speech that governs it or hangs on it. */
function quoteSpeakers(scene: Scene): Map<number, number> {
  const { tokens, children, quoteAt, lexicon } = scene
  const speakers = new Map<number, number>()
  const subjectOf = (verb: number): number | null => {
    if (!lexicon.sets.speechVerbs.has(tokens[verb]?.lemma.toLowerCase() ?? '')) return null
    return (children[verb] ?? []).find(child => tokens[child]?.deprel === 'nsubj') ?? null
  }
  for (const token of tokens) {
    if (token.head < 0 || token.upos === 'PUNCT') continue
    const [inner, outer] = [quoteAt[token.index] ?? 0, quoteAt[token.head] ?? 0]
    if (inner === outer) continue
    const [quote, verb] = inner !== 0 ? [inner, token.head] : [outer, token.index]
    const subject = subjectOf(verb)
    if (subject !== null && quoteAt[subject] !== quote && !speakers.has(quote)) speakers.set(quote, subject)
  }
  return speakers
}

/**
 * For each token the last source whose reporting words stand before it; one in a relative clause counts for nothing, as
 * who speaks there is not who the text goes on with (the brigade, which Petrov blames, denied it. “…,” it said).
 */
function lastSources(scene: Scene): Int32Array {
  const { tokens, document } = scene
  const sourceAt = new Int32Array(tokens.length).fill(-1)
  const said = (source: number, cue: number): void => {
    const verb = tokens[tokens[source]?.head ?? -1]
    if (verb !== undefined && relation(tokens[source] ?? verb) === 'nsubj' && relation(verb) === 'acl') return
    sourceAt[Math.max(source, cue)] = source
  }
  for (const { source, cue } of document.attributions) {
    const [range, words] = [source[0], cue[0]]
    if (range !== undefined) said(headOf(tokens, range), words === undefined ? -1 : headOf(tokens, words))
  }
  for (const token of tokens) {
    const verb = tokens[token.head]
    const speech = verb !== undefined && scene.lexicon.sets.speechVerbs.has(verb.lemma.toLowerCase())
    if (relation(token) === 'nsubj' && speech) said(token.index, verb.index)
  }
  const last = new Int32Array(tokens.length).fill(-1)
  let now = -1
  for (const { index } of tokens) {
    last[index] = now
    now = sourceAt[index] === -1 ? now : (sourceAt[index] ?? now)
  }
  return last
}
