import { denseDot } from '../text/vector.js'
import { added, between, fused, type Cell } from './cell.js'

/** Articles that are, or may be, one story. */
export interface Group {
  readonly cells: readonly Cell[]
  readonly size: number
  /** Sum of the similarities of all pairs of its articles. */
  readonly within: number
  readonly meaning: Float32Array | null
}

/** Cells that a story keeps: memory and time per story have a bound, however many articles it holds. */
const CELLS = 16

/** How two groups fit: mean similarity of their articles and of their meaning, and the days between them. */
export interface Link {
  readonly mean: number
  readonly meaning: number | null
  /** 0 where they meet, or where either has no date. */
  readonly days: number
}

/** The group of these cells, those most alike fused where they are too many. */
export function groupOf(cells: readonly Cell[]): Group {
  let within = 0
  for (const [i, a] of cells.entries()) {
    within += a.within
    for (const b of cells.slice(0, i)) within += between(a, b)
  }
  return {
    cells: bounded(cells),
    size: cells.reduce((sum, cell) => sum + cell.members.length, 0),
    within,
    meaning: cells.map(c => c.meaning).reduce(added, null)
  }
}

/** A group with one cell more, whose similarities to the group's articles sum to `shared`. */
export function withCell(group: Group, cell: Cell, shared: number): Group {
  return {
    cells: bounded([...group.cells, cell]),
    size: group.size + cell.members.length,
    within: group.within + cell.within + shared,
    meaning: added(group.meaning, cell.meaning)
  }
}

/** The link of two groups. */
export function linkOf(a: Group, b: Group): Link {
  let sum = 0
  for (const x of a.cells) for (const y of b.cells) sum += between(x, y)
  return { mean: sum / (a.size * b.size), meaning: cosine(a.meaning, b.meaning), days: daysApart(a, b) }
}

/** Positions of the articles of a group, in order of arrival. */
export function membersOf({ cells }: Group): number[] {
  return cells.flatMap(cell => cell.members).sort((a, b) => a - b)
}

function bounded(cells: readonly Cell[]): readonly Cell[] {
  let kept = cells
  while (kept.length > CELLS) {
    const [i, j] = nearest(kept)
    const [a, b] = [kept[i], kept[j]]
    if (a === undefined || b === undefined) return kept
    kept = [...kept.filter(cell => cell !== a && cell !== b), fused(a, b)]
  }
  return kept
}

function nearest(cells: readonly Cell[]): [number, number] {
  let [best, score]: [[number, number], number] = [[0, 1], -1]
  for (const [i, a] of cells.entries()) {
    for (const [j, b] of cells.slice(0, i).entries()) {
      const mean = between(a, b) / (a.members.length * b.members.length)
      if (mean > score) [best, score] = [[j, i], mean]
    }
  }
  return best
}

function cosine(a: Float32Array | null, b: Float32Array | null): number | null {
  const length = Math.sqrt(denseDot(a, a) * denseDot(b, b))
  return length === 0 ? null : denseDot(a, b) / length
}

/** Dated cells from which on the earliest and the latest are left out: one wrong date moves no story. */
const MANY = 3

function daysApart(a: Group, b: Group): number {
  const [x, y] = [a, b].map(({ cells }) => daysOf(cells))
  if (x === undefined || y === undefined || x === null || y === null) return 0
  return Math.max(0, y.first - x.last, x.first - y.last)
}

/** The days that most cells span. */
function daysOf(cells: readonly Cell[]): { first: number; last: number } | null {
  const dated = cells.flatMap(({ first, last }) => (first === null || last === null ? [] : [{ first, last }]))
  const out = dated.length < MANY ? 0 : 1
  const firsts = dated.map(d => d.first).sort((p, q) => p - q)
  const lasts = dated.map(d => d.last).sort((p, q) => p - q)
  const [first, last] = [firsts[out], lasts[lasts.length - 1 - out]]
  return first === undefined || last === undefined ? null : { first, last: Math.max(first, last) }
}
