/** Start and end of some text, in UTF-16 units. */
export type Range = readonly [number, number]

/** Characters in common over characters of both: 2 · common / (a + b); 0 for nothing. */
export function characterF1(a: readonly Range[], b: readonly Range[]): number {
  let common = 0
  for (const [from, to] of a) {
    for (const [start, end] of b) common += Math.max(0, Math.min(to, end) - Math.max(from, start))
  }
  const total = length(a) + length(b)
  return total === 0 ? 0 : (2 * common) / total
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Pairs of one and the other list, best scores first, each in one pair at most, none below `least`. */
export function pairUp<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number,
  least: number
): { left: number; right: number; score: number }[] {
  const all = left.flatMap((a, i) => right.map((b, j) => ({ left: i, right: j, score: score(a, b) })))
  const used = { left: new Set<number>(), right: new Set<number>() }
  return all
    .filter(pair => pair.score >= least)
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    .filter(pair => {
      if (used.left.has(pair.left) || used.right.has(pair.right)) return false
      used.left.add(pair.left)
      used.right.add(pair.right)
      return true
    })
}

/** Precision, recall and F1 to three places; 0 where nothing is found. */
export function rates(right: number, found: number, wanted: number): { p: number; r: number; f1: number; n: number } {
  const [p, r] = [right / Math.max(1, found), right / Math.max(1, wanted)]
  return { p: rounded(p), r: rounded(r), f1: rounded((2 * p * r) / Math.max(1e-9, p + r)), n: wanted }
}

/** A share to three places; 0 of nothing is 0. */
export function share(part: number, whole: number): number {
  return rounded(part / Math.max(1, whole))
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
