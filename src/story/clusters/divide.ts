import { between, type Cell } from './cell.js'
import { groupOf, type Group } from './group.js'

/** Days without a report below which nothing ends. */
const GAP = 3

/**
 * The two parts that a group falls into when its cells are joined by average link until two are left; null where it is
 * one cell. Of equal links the first decides, so that the same cells always give the same parts.
 */
export function dividedInTwo(cells: readonly Cell[]): [Group, Group] | null {
  const sums = cells.map(a => cells.map(b => between(a, b)))
  let parts = cells.map((_, i) => [i])
  while (parts.length > 2) {
    const [x, y] = closest(parts, cells, sums)
    parts = [...parts.filter(part => part !== x && part !== y), [...x, ...y]]
  }
  const [a, b] = parts.map(part => groupOf(part.flatMap(i => cells[i] ?? [])))
  return a === undefined || b === undefined ? null : [a, b]
}

/**
 * The two parts of a group before and after the longest time without a report; null where its dates do not tell. Two
 * stories of one kind may be so mixed by then that likeness alone would set apart whatever is oddest.
 */
export function dividedByDays(cells: readonly Cell[]): [Group, Group] | null {
  const ordered = cells
    .flatMap(cell => (cell.first === null ? [] : [{ cell, day: cell.first }]))
    .sort((a, b) => a.day - b.day)
  if (ordered.length < cells.length) return null
  const gap = (i: number): number => (ordered[i]?.day ?? 0) - (ordered[i - 1]?.cell.last ?? 0)
  let longest = 1
  for (let i = 2; i < ordered.length; i++) if (gap(i) > gap(longest)) longest = i
  const [before, after] = [ordered.slice(0, longest), ordered.slice(longest)]
  if (after.length === 0 || gap(longest) < GAP) return null
  return [groupOf(before.map(({ cell }) => cell)), groupOf(after.map(({ cell }) => cell))]
}

function closest(parts: readonly number[][], cells: readonly Cell[], sums: readonly number[][]): [number[], number[]] {
  let best: [number[], number[]] = [parts[0] ?? [], parts[1] ?? []]
  let score = -1
  for (const [n, x] of parts.entries()) {
    for (const y of parts.slice(0, n)) {
      const mean = sumOver(x, y, sums) / (sizeOf(x, cells) * sizeOf(y, cells))
      if (mean > score) [best, score] = [[x, y], mean]
    }
  }
  return best
}

function sumOver(x: readonly number[], y: readonly number[], sums: readonly number[][]): number {
  let sum = 0
  for (const i of x) for (const j of y) sum += sums[i]?.[j] ?? 0
  return sum
}

function sizeOf(part: readonly number[], cells: readonly Cell[]): number {
  return part.reduce((sum, i) => sum + (cells[i]?.members.length ?? 0), 0)
}
