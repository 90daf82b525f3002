/** Scores of arcs, dense: row a dependent, column its head; node 0 is the root. */
interface Scores {
  readonly size: number
  readonly at: Float64Array
}

/**
 * Heads of one sentence from arc scores of `words` words (row) over the root and the words (column): 0 the root, else
 * 1 + place. The best tree by Chu and Liu (1965) and Edmonds (1967) with exactly one word on the root.
 */
export function sentenceTree(words: number, score: (word: number, column: number) => number): number[] {
  const size = words + 1
  const at = new Float64Array(size * size).fill(-Infinity)
  for (let i = 1; i < size; i++) for (let j = 0; j < size; j++) if (i !== j) at[i * size + j] = score(i - 1, j)
  const heads = maximumTree({ size, at })
  const roots = heads.flatMap((head, i) => (i > 0 && head === 0 ? [i] : []))
  return (roots.length === 1 ? heads : oneRoot({ size, at }, roots)).slice(1)
}

/** The best tree with each candidate in turn as the only root. */
function oneRoot({ size, at }: Scores, roots: readonly number[]): number[] {
  let best: number[] = []
  let value = -Infinity
  for (const root of roots) {
    const one = Float64Array.from(at)
    for (let i = 1; i < size; i++) if (i !== root) one[i * size] = -1e6
    const heads = maximumTree({ size, at: one })
    const total = heads.reduce((sum, head, i) => sum + (i === 0 ? 0 : (one[i * size + head] ?? 0)), 0)
    if (total > value) [best, value] = [heads, total]
  }
  return best
}

/** The maximum spanning arborescence from node 0: the head of each node. */
function maximumTree(scores: Scores): number[] {
  const heads = bestHeads(scores)
  const cycle = cycleOf(heads)
  return cycle.length === 0 ? heads : expanded(scores, heads, cycle)
}

function bestHeads({ size, at }: Scores): number[] {
  const heads = [0]
  for (let i = 1; i < size; i++) {
    let best = 0
    for (let j = 1; j < size; j++) if ((at[i * size + j] ?? -Infinity) > (at[i * size + best] ?? -Infinity)) best = j
    heads.push(best)
  }
  return heads
}

function cycleOf(heads: readonly number[]): number[] {
  const seen = new Array<number>(heads.length).fill(0)
  for (let first = 1; first < heads.length; first++) {
    const path: number[] = []
    let node = first
    while (node !== 0 && seen[node] === 0) {
      seen[node] = first
      path.push(node)
      node = heads[node] ?? 0
    }
    if (node !== 0 && seen[node] === first) return path.slice(path.indexOf(node))
  }
  return []
}

/** Contracts the cycle to one node, solves the rest, and opens the cycle where the tree enters it. */
function expanded(scores: Scores, heads: number[], cycle: readonly number[]): number[] {
  const { size, at } = scores
  const inside = new Set(cycle)
  const rest = heads.map((_, i) => i).filter(i => !inside.has(i))
  const n = rest.length
  const small = new Float64Array((n + 1) * (n + 1)).fill(-Infinity)
  const leave: number[] = []
  const enter: number[] = []
  const own = (c: number) => at[c * size + (heads[c] ?? 0)] ?? 0
  const total = cycle.reduce((sum, c) => sum + own(c), 0)
  for (const [r, node] of rest.entries()) {
    for (const [s, other] of rest.entries()) if (r !== s) small[r * (n + 1) + s] = at[node * size + other] ?? -Infinity
    const out = best(cycle, c => at[node * size + c] ?? -Infinity)
    const into = best(cycle, c => (at[c * size + node] ?? -Infinity) - own(c))
    leave.push(out)
    enter.push(into)
    if (r > 0) small[r * (n + 1) + n] = at[node * size + out] ?? -Infinity
    small[n * (n + 1) + r] = (at[into * size + node] ?? -Infinity) - own(into) + total
  }
  const found = maximumTree({ size: n + 1, at: small })
  const out = [...heads]
  for (let r = 1; r < n; r++) out[rest[r] ?? 0] = found[r] === n ? (leave[r] ?? 0) : (rest[found[r] ?? 0] ?? 0)
  const entry = found[n] ?? 0
  out[enter[entry] ?? 0] = rest[entry] ?? 0
  return out
}

function best(nodes: readonly number[], value: (node: number) => number): number {
  let [at, most] = [nodes[0] ?? 0, -Infinity]
  for (const node of nodes) if (value(node) > most) [at, most] = [node, value(node)]
  return at
}
