import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Extent } from './range.js'
import { isDash, wordsBetween, type Piece } from './pieces.js'
import type { Units } from './units.js'

/** How many words may stand between `per` and what the price is for. */
const REACH = 3

/** Piece after what a price is for one of: `$70 a share`, `$82 per Tolvar share`; `at` where nothing follows. */
export function priceEnd(pieces: readonly Piece[], at: number, units: Units): number {
  const word = pieces[at]?.lower
  const most = word === 'per' ? REACH : word === 'a' || word === 'an' ? 1 : 0
  for (let i = at + 1; i <= at + most; i++) {
    const piece = pieces[i]
    if (piece?.kind !== 'word' || piece.timed) return at
    if (units.sets.perUnit.has(piece.lower)) return i + 1
  }
  return at
}

/**
 * Whether pounds are a weight: of something that is weighed, with kilograms after them, or what somebody weighs or lifts.
 *
 *     4,000 pounds of steel     2,760 pounds (1,250 kilograms)     weighs 4,000 pounds     a 500-pound bomb
 */
export function isWeight(pieces: readonly Piece[], extent: Extent, tokens: readonly Token[], units: Units): boolean {
  const own = extent.high ?? extent.low
  const word = pieces[own.unitPiece ?? -1]
  if (word === undefined || !/^pounds?$/u.test(word.lower)) return false
  const next = pieces[extent.to]
  if (next?.lower === 'of') return pieces.slice(extent.to + 1, extent.to + 4).some(p => units.sets.weighed.has(p.lower))
  if (isDash(pieces[(own.unitPiece ?? 0) - 1])) return next !== undefined && units.sets.weighed.has(next.lower)
  if (next?.text === '(')
    return /^\([^)]*\d ?(?:kg|kilo|tonne|metric)/u.test(wordsBetween(pieces, extent.to, extent.to + 5))
  return isWeighed(tokens[word.token], tokens, units)
}

function isWeighed(pounds: Token | undefined, tokens: readonly Token[], units: Units): boolean {
  const verb = pounds === undefined ? undefined : tokens[pounds.head]
  if (pounds === undefined || verb === undefined || !units.sets.weighs.has(verb.lemma)) return false
  return ['obj', 'obl', 'nmod', 'xcomp'].includes(relation(pounds))
}
