/** Precision, recall and F1. */
export interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** Clusters against gold: over pairs of articles, and BCubed (Bagga and Baldwin 1998). */
export interface ClusterScore {
  readonly articles: number
  readonly stories: number
  readonly pairwise: Prf
  readonly bcubed: Prf
}

/** Scores groups of positions against the gold story of each position. */
export function scoreClusters(groups: readonly (readonly number[])[], gold: readonly string[]): ClusterScore {
  const sizes = countsOf(gold)
  let [both, found, p, r] = [0, 0, 0, 0]
  for (const group of groups) {
    found += pairs(group.length)
    for (const [story, n] of countsOf(group.map(i => gold[i] ?? ''))) {
      both += pairs(n)
      p += (n * n) / group.length
      r += (n * n) / (sizes.get(story) ?? n)
    }
  }
  const wanted = [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0)
  return {
    articles: gold.length,
    stories: groups.length,
    pairwise: prf(found === 0 ? 1 : both / found, wanted === 0 ? 1 : both / wanted),
    bcubed: prf(p / gold.length, r / gold.length)
  }
}

function prf(p: number, r: number): Prf {
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}

function pairs(n: number): number {
  return (n * (n - 1)) / 2
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
