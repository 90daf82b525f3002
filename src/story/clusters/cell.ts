import { sparseDot, sparseSum, type Sparse } from './sparse.js'

/** What one article brings to the choice of its story. `day`: days since 1970, null where no date is given. */
export interface ArticleProfile {
  readonly views: Sparse
  readonly meaning: Float32Array | null
  readonly day: number | null
}

/** Articles of a story that are kept together: one, or in large stories some that are much alike, as sums. */
export interface Cell {
  /** Positions of its articles in the order of arrival. */
  readonly members: readonly number[]
  readonly views: Sparse
  readonly meaning: Float32Array | null
  /** Sum of the similarities of all pairs of its articles. */
  readonly within: number
  readonly first: number | null
  readonly last: number | null
}

/** Terms that the sum of several articles keeps: with its heaviest terms the similarity to others hardly changes. */
const TERMS = 600

/** The cell of one article. */
export function cellOf(position: number, { views, meaning, day }: ArticleProfile): Cell {
  return { members: [position], views, meaning, within: 0, first: day, last: day }
}

/** Sum of the similarities of all pairs of an article of the one and an article of the other. */
export function between(a: Cell, b: Cell): number {
  return sparseDot(a.views, b.views)
}

/** Two cells as one. */
export function fused(a: Cell, b: Cell): Cell {
  return {
    members: [...a.members, ...b.members],
    views: sparseSum(a.views, b.views, TERMS),
    meaning: added(a.meaning, b.meaning),
    within: a.within + b.within + between(a, b),
    first: earliest(a.first, b.first),
    last: latest(a.last, b.last)
  }
}

/** The earlier of two days that may be unknown. */
export function earliest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}

/** The later of two days that may be unknown. */
export function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

/** The sum of two vectors of meaning that may be unknown. */
export function added(a: Float32Array | null, b: Float32Array | null): Float32Array | null {
  return a === null || b === null ? (a ?? b) : a.map((x, i) => x + (b[i] ?? 0))
}
