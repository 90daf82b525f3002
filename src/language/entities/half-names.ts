import type { Token } from '../layers.js'
import type { KnownName } from './actor-lexicon.js'
import type { TrieHit } from './name-trie.js'

type Hit = TrieHit<KnownName>

/**
 * The states that an article calls by the first half of their name once it has named them (`the North` for North Korea), as
 * names at these words; none where two states that were named share the half.
 */
export function halfNames(hits: readonly Hit[], tokens: readonly Token[]): Hit[] {
  const byHalf = new Map<string, Hit[]>()
  for (const hit of hits) {
    const half = tokens[hit.first]?.text ?? ''
    if (hit.value.actor?.type === 'state' && hit.last - hit.first === 2 && HALVES.has(half))
      byHalf.set(half, [...(byHalf.get(half) ?? []), hit])
  }
  if (byHalf.size === 0) return []
  return tokens.flatMap(({ text, index }) => {
    const named = byHalf.get(text) ?? []
    const [state] = named
    const one = state !== undefined && named.every(({ value }) => value.actor?.key === state.value.actor?.key)
    return one && state.first < index && standsAlone(tokens, index)
      ? [{ first: index, last: index + 1, value: state.value }]
      : []
  })
}

/** Points of the compass, by which halves of a divided land are called. */
const HALVES: ReadonlySet<string> = new Set(['North', 'South', 'East', 'West'])

/** `the North` with nothing behind it that makes it another name (the North Sea). */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return tokens[index - 1]?.text.toLowerCase() === 'the' && !/^(?:\p{Lu}|-$)/u.test(next?.text ?? '')
}
