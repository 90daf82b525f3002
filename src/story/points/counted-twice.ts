import { numbersAgree } from './figure-pair.js'
import { LINK } from './pair-score.js'
import type { Item } from './item.js'

interface Scored {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Pairs of figures that are not to link because the article of one has another figure that agrees with the other: who
 * tells of four boats and of ninety means, by the four, what a second report means by four.
 */
export function countedTwice(pairs: readonly Scored[], items: readonly Item[]): (pair: Scored) => boolean {
  const agreeing = new Set<number>()
  const key = (item: number, other: number): number => item * items.length + (items[other]?.order ?? 0)
  for (const { a, b, score } of pairs) {
    if (score < LINK || disjoint(items[a], items[b])) continue
    agreeing.add(key(a, b)).add(key(b, a))
  }
  return ({ a, b }) => disjoint(items[a], items[b]) && (agreeing.has(key(a, b)) || agreeing.has(key(b, a)))
}

function disjoint(a: Item | undefined, b: Item | undefined): boolean {
  return a?.kind === 'figure' && b?.kind === 'figure' && !numbersAgree(a.finding, b.finding)
}
