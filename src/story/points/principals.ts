import type { Principals } from './item.js'

/**
 * `same`: one actor in both; `side`: they act for one country; `unnamed`: neither is named; `open`: one is not;
 * `other`: two different ones.
 */
export type Kinship = 'same' | 'side' | 'unnamed' | 'open' | 'other'

/** How those behind two findings are related. */
export function kinship(a: Principals, b: Principals): Kinship {
  if (a.actors.some(id => b.actors.includes(id))) return 'same'
  if (a.sides.some(side => b.sides.includes(side))) return 'side'
  if (a.open && b.open) return 'unnamed'
  return a.open || b.open ? 'open' : 'other'
}
