/** Disjoint sets of the numbers 0 to n - 1; the smallest number of a set stands for it. */
export interface Union {
  readonly parents: number[]
}

/** n sets of one number each. */
export function unionOf(n: number): Union {
  return { parents: Array.from({ length: n }, (_, i) => i) }
}

/** The number that stands for the set of `i`. */
export function find(union: Union, i: number): number {
  let root = i
  while (union.parents[root] !== root) root = union.parents[root] ?? root
  let at = i
  while (at !== root) {
    const next = union.parents[at] ?? root
    union.parents[at] = root
    at = next
  }
  return root
}

/** Makes one set of the sets of two numbers. */
export function join(union: Union, a: number, b: number): void {
  const [x, y] = [find(union, a), find(union, b)]
  union.parents[Math.max(x, y)] = Math.min(x, y)
}

/** The sets, each in ascending order, by their smallest number. */
export function setsOf(union: Union): number[][] {
  const sets = new Map<number, number[]>()
  for (const i of union.parents.keys()) {
    const root = find(union, i)
    const set = sets.get(root)
    if (set === undefined) sets.set(root, [i])
    else set.push(i)
  }
  return [...sets.values()]
}
