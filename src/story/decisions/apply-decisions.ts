import type { Sparse } from '../clusters/sparse.js'
import { find, join, setsOf, unionOf } from '../text/union.js'
import type { Resolved } from './resolve-decisions.js'
import { splitGroup } from './split-group.js'

/**
 * The groups of articles (positions) as a reader's decisions make them: pinned articles move, stories that are to be one are joined as
 * wholes, then those that are to be two are split. The same whatever the order of the groups; an article with several pins is in several groups.
 */
export function applyDecisions(
  groups: readonly (readonly number[])[],
  views: readonly Sparse[],
  decisions: Resolved
): number[][] {
  const moved = withPinned(groups, decisions)
  const joined = joinTogether(moved, decisions)
  const split = joined.flatMap(group => splitGroup(group, views, decisions))
  return withShared(split, decisions)
    .map(group => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** The groups with each article of one pin in the group of what it is pinned to, and those of several pins in none. */
function withPinned(groups: readonly (readonly number[])[], { pins }: Resolved): number[][] {
  const left = groups.map(group => group.filter(at => !pins.has(at))).filter(group => group.length > 0)
  const groupOf = new Map(left.flatMap(group => group.map(at => [at, group] as const)))
  for (const [at, to] of [...pins].sort(([a], [b]) => a - b)) {
    if (to.length > 1) continue
    const holder = holderOf(at, pins)
    const group = groupOf.get(holder)
    if (group === undefined) {
      const opened = [at]
      left.push(opened)
      groupOf.set(holder, opened)
    } else group.push(at)
  }
  return left
}

/** The article at the end of a chain of pins; where pins run in a circle the first of it. */
function holderOf(at: number, pins: Resolved['pins']): number {
  const seen = new Set<number>()
  let end = at
  while (!seen.has(end)) {
    seen.add(end)
    const to = pins.get(end) ?? []
    if (to.length !== 1) return end
    end = to[0] ?? end
  }
  const circle = new Set<number>()
  while (!circle.has(end)) {
    circle.add(end)
    end = pins.get(end)?.[0] ?? end
  }
  return Math.min(...circle)
}

function joinTogether(groups: readonly (readonly number[])[], { together }: Resolved): number[][] {
  const groupOf = new Map(groups.flatMap((group, i) => group.map(at => [at, i] as const)))
  const union = unionOf(groups.length)
  for (const articles of together) {
    const held = articles.flatMap(at => groupOf.get(at) ?? [])
    for (const other of held.slice(1)) join(union, held[0] ?? other, other)
  }
  return setsOf(union).map(set => set.flatMap(i => groups[i] ?? []))
}

/** The groups with each article of several pins in the groups of all that it is pinned to. */
function withShared(groups: readonly (readonly number[])[], { pins, ties }: Resolved): number[][] {
  const out = groups.map(group => [...group])
  for (const [at, to] of pins) {
    if (to.length < 2) continue
    const holders = new Set(to.map(one => find(ties, one)))
    const own = out.filter(group => group.some(one => one !== at && holders.has(find(ties, one))))
    for (const group of own) if (!group.includes(at)) group.push(at)
    if (own.length === 0) out.push([at])
  }
  return out
}
