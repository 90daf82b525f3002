import type { ItemVector } from './item-vectors.js'

/** Terms looked up for an item, items that a term may list, and candidates kept for an item. */
const TERMS = 16
const LISTED = 400
const KEPT = 40

/**
 * For each item the items before it that share most weight with it: what is compared is bounded per item, so that
 * large stories cost no more per finding than small ones.
 */
export function candidatePairs(vectors: readonly ItemVector[]): [number, number][] {
  const lists = new Map<string, number[]>()
  return vectors.flatMap(({ weights, behind }, i) => {
    const heaviest = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TERMS)
    const looked = new Map([...heaviest, ...[...weights].filter(([term]) => term.startsWith('%')), ...behind])
    const shared = new Map<number, number>()
    for (const [term, weight] of looked) {
      const list = lists.get(term) ?? []
      lists.set(term, list)
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + weight * weight)
      list.push(i)
      if (list.length > LISTED) list.shift()
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, KEPT)
      .map(([j]): [number, number] => [j, i])
  })
}
