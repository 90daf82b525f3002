import type { Token } from '../layers.js'
import type { KnownName } from './actor-lexicon.js'
import type { TrieHit } from './name-trie.js'

/**
 * How often an article names each country: by its name, its people's, its capital's or that of a body of its own. Hits whose
 * meaning is open do not count, nor does the `US` of `US $5`, nor a
 * people behind one of `peoples` (`ethnic Serbs`).
 */
export function countriesNamed(
  hits: readonly TrieHit<KnownName>[],
  tokens: readonly Token[],
  peoples: ReadonlySet<string>
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { value, first, last } of hits) {
    const country = (value.demonymOf ?? value.actor ?? value.capitalOf)?.country ?? null
    if (country === null || tokens[last]?.text === '$') continue
    if (peoples.has(tokens[first - 1]?.text.toLowerCase() ?? '')) continue
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
}
