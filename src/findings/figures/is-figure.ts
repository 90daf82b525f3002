import { childrenBy } from '../tree-view.js'
import type { Site } from './site.js'

/** Up to here a number may only refer to actors that the text has brought in. */
const SMALL = 12

/**
 * Whether a quantity says how many or how much, rather than referring to what is known (`the two ministers`), counting
 * ways and sides, or standing for an article (`one report`).
 */
export function isFigure(site: Site): boolean {
  const { quantity, words } = site
  if (quantity.kind !== 'count' || quantity.unit === 'strength') return true
  const value = quantity.value ?? quantity.max ?? Infinity
  if (value > SMALL || quantity.bound === 'at-least' || quantity.bound === 'at-most') return true
  if (words.trivialUnits.has(quantity.unit) || isDefinite(site)) return false
  return value > 1 || words.people.has(quantity.unit)
}

function isDefinite({ document, view, quantity, head, words }: Site): boolean {
  const before = document.tokens[quantity.first - 1]
  if (before?.sentence !== head.sentence) return false
  if (words.definite.has(before.text.toLowerCase())) return true
  return childrenBy(view, head.index, 'det', 'nmod:poss').some(
    child => child.index < quantity.first && words.definite.has(child.text.toLowerCase())
  )
}
