import type { Quantity } from '../layers.js'
import type { Tree } from './noun-unit.js'
import type { Piece } from './pieces.js'
import type { Extent } from './range.js'

const MILLION = 1e6
/** What may follow a number of millions; before a noun or `high` the letter is metres. */
const AFTER: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ', 'VERB', 'AUX', 'PUNCT'])

/**
 * `2m barrels a day, against 1.6m last year`: after millions of something the letter counts millions of the same rather
 * than metres. The extent itself where it does not.
 */
export function inMillions(pieces: readonly Piece[], extent: Extent, before: Quantity, { tokens }: Tree): Extent {
  const { low, high } = extent
  const next = pieces[extent.to]
  const letter = low.unit === 'metre' && pieces[low.unitPiece ?? -1]?.lower === 'm'
  const apart = next === undefined || next.timed || AFTER.has(tokens[next.token]?.upos ?? '')
  const large = (before.max ?? before.min ?? 0) >= MILLION && before.unit !== 'metre'
  if (!letter || high !== null || !apart || !large) return extent
  const value = Number((low.value * MILLION).toPrecision(12))
  return {
    ...extent,
    low: { ...low, value, scaled: true, kind: 'count', unit: null, unitPiece: null },
    millionsOf: before
  }
}
