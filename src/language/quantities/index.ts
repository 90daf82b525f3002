import type { Document, Quantity, Sentence } from '../layers.js'
import { childrenOf } from '../tree.js'
import { countedBy, type Counted, type Tree } from './counted.js'
import { isNoQuantity } from './not-quantity.js'
import { isDash } from './numeral.js'
import { piecesOf, type Piece } from './pieces.js'
import { qualified, type Qualified } from './qualifier.js'
import { extentAt, type Extent } from './range.js'
import { shareAt } from './share.js'
import { loadUnits, type Units } from './units.js'

export { loadUnits, type Units } from './units.js'

const SHIPPED = loadUnits()

/**
 * The counts, amounts, percentages and measures of a document, in text order; not its times, ages, ordinals, labels and
 * scores. A quantity spans its qualifier, its number and the unit that stands by it.
 */
export function findQuantities(
  input: Pick<Document, 'surface' | 'sentences' | 'tokens' | 'times'>,
  units: Units = SHIPPED
): Quantity[] {
  const tree: Tree = { tokens: input.tokens, children: childrenOf(input.tokens), units }
  const quantities: Quantity[] = []
  let time = 0
  for (const sentence of input.sentences) {
    while ((input.times[time]?.end ?? Infinity) <= sentence.start) time++
    let past = time
    while ((input.times[past]?.start ?? Infinity) < sentence.end) past++
    const pieces = piecesOf(input.surface.text, sentence, input.tokens, input.times.slice(time, past))
    quantities.push(...inSentence(pieces, sentence, tree))
  }
  return quantities
}

function inSentence(pieces: readonly Piece[], sentence: Sentence, tree: Tree): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < pieces.length; at++) {
    const share = shareAt(pieces, at, tree.units)
    const extent = share?.extent ?? extentAt(pieces, at, tree.units)
    if (extent === null) continue
    const quantity = quantityOf(pieces, extent, sentence, tree, share?.value ?? null)
    if (quantity !== null) found.push(quantity.quantity)
    at = Math.max(at, (quantity?.to ?? extent.to) - 1)
  }
  return found
}

function quantityOf(
  pieces: readonly Piece[],
  extent: Extent,
  sentence: Sentence,
  tree: Tree,
  share: number | null
): { quantity: Quantity; to: number } | null {
  if (isNoQuantity({ pieces, extent, tokens: tree.tokens, units: tree.units })) return null
  const words = qualified(pieces, extent.from, extent.to, tree.tokens, tree.units)
  const unit = share === null ? unitOf(pieces, extent, words, tree) : { unit: 'percent', token: null, to: extent.to }
  if (unit === null || !counts(extent, words, unit, tree)) return null
  const to = Math.max(words.to, unit.to)
  const last = tree.tokens[unit.token ?? -1]
  const [start, end] = [pieces[words.from]?.start ?? 0, Math.max(pieces[to - 1]?.end ?? 0, last?.end ?? 0)]
  const value = share ?? extent.low.value
  const first = pieces[words.from]?.token ?? sentence.first
  const quantity: Quantity = {
    start,
    end,
    first,
    last: Math.max(pieces[to - 1]?.token ?? first, last?.index ?? first) + 1,
    ...boundsOf(value, extent.high?.value ?? null, share === null ? words.bound : 'about'),
    kind: share === null ? extent.low.kind : 'percent',
    unit: unit.unit,
    unitToken: unit.token
  }
  return { quantity, to }
}

/** The rules of the record: open sides are null, and a range has no value. */
function boundsOf(
  value: number,
  high: number | null,
  bound: Qualified['bound']
): Pick<Quantity, 'value' | 'min' | 'max' | 'bound'> {
  if (high !== null) return { value: null, min: value, max: high, bound: 'range' }
  return { value, min: bound === 'at-most' ? null : value, max: bound === 'at-least' ? null : value, bound }
}

/** The unit of a number; null where a hyphen makes it part of another word (`a two-state plan`). */
function unitOf(
  pieces: readonly Piece[],
  extent: Extent,
  words: Qualified,
  tree: Tree
): (Counted & { to: number }) | null {
  const own = extent.high ?? extent.low
  const token = own.unitPiece === null ? null : (pieces[own.unitPiece]?.token ?? null)
  if (extent.low.unit !== null) return { unit: extent.low.unit, token, to: extent.to }
  const compound = hyphenated(pieces, extent.to, tree)
  if (compound !== undefined) return compound
  const last = pieces[words.to - 1]?.token ?? 0
  const number = pieces[extent.to - 1]?.token ?? last
  const counted = countedBy(number, tree)
  const beyond = last > number ? countedBy(last, tree) : counted
  const best = counted.token === null && beyond.token !== null ? beyond : counted
  return { ...best, to: words.to }
}

/** `300-strong force`, `15-member council`; null for any other compound, undefined where no hyphen follows. */
function hyphenated(pieces: readonly Piece[], at: number, tree: Tree): (Counted & { to: number }) | null | undefined {
  const [dash, word] = [pieces[at], pieces[at + 1]]
  if (dash?.glued !== true || !isDash(dash) || word?.glued !== true || word.kind !== 'word') return undefined
  if (word.lower === 'plus' || word.lower === 'odd') return undefined
  const { sets } = tree.units
  if (sets.hyphenated.has(word.lower)) {
    const unit = ['man', 'people', 'person'].includes(word.lower) ? 'person' : word.lower
    return { unit, token: word.token, to: at + 2 }
  }
  if (!sets.strength.has(word.lower)) return null
  const noun = countedBy(word.token, tree).token
  const strong = tree.tokens[word.token]
  const head = tree.tokens[strong?.head ?? -1]
  const near = head !== undefined && strong !== undefined && head.index > strong.index && head.index - strong.index < 5
  return { unit: 'strength', token: noun ?? (near && head.upos === 'NOUN' ? head.index : word.token), to: at + 2 }
}

/** Whether something is counted: `one` only before its noun, bare digits only with a unit or a qualifier. */
function counts(extent: Extent, words: Qualified, unit: Counted, { tokens, units }: Tree): boolean {
  const { low, high } = extent
  if (low.kind !== 'count') return true
  if (units.sets.timeUnits.has(unit.unit)) return false
  const noun = tokens[unit.token ?? -1]
  if (!low.digits && low.value <= 1 && high === null) return noun?.upos === 'NOUN'
  if (high !== null && extent.dashed) return noun !== undefined && /^NNP?S$/u.test(noun.xpos)
  const year = low.digits && !low.scaled && low.value >= 1900 && low.value < 2100
  if (unit.unit === '')
    return high !== null || (words.bound !== 'exact' && low.value > 2) || (low.value >= 1000 && !year)
  return true
}
