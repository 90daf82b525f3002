import type { Document, Quantity, Sentence, Token } from '../layers.js'
import { childrenOf, relation } from '../tree.js'
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
    const draft = isNoQuantity({ pieces, extent, tokens: tree.tokens, units: tree.units })
      ? null
      : draftOf(pieces, extent, tree, share?.value ?? null, lastCounted(found))
    if (draft !== null) found.push(quantityOf(pieces, draft, sentence, tree))
    at = Math.max(at, (draft?.to ?? extent.to) - 1)
  }
  return found
}

/** The unit that a bare number after these goes on counting. */
function lastCounted(found: readonly Quantity[]): string {
  const last = found.at(-1)
  return last?.kind === 'count' ? last.unit : ''
}

/** A quantity by its pieces, half-open. */
interface Draft {
  readonly from: number
  readonly to: number
  readonly unit: Counted
  readonly bounds: Pick<Quantity, 'value' | 'min' | 'max' | 'bound'>
  readonly kind: Quantity['kind']
}

/** `before` is the unit of the last quantity of the sentence, which a bare number goes on counting. */
function draftOf(
  pieces: readonly Piece[],
  extent: Extent,
  tree: Tree,
  share: number | null,
  before: string
): Draft | null {
  const words = qualified(pieces, extent.from, extent.to, tree.tokens, tree.units)
  if (share !== null) {
    const bound = words.bound === 'exact' ? 'about' : words.bound
    const unit = { unit: 'percent', token: null }
    return { from: words.from, to: words.to, unit, bounds: boundsOf(share, null, bound), kind: 'percent' }
  }
  const unit = unitOf(pieces, extent, words, tree)
  if (unit === null) return null
  const bare = unit.unit === '' && goesOn(tree.tokens[pieces[extent.low.from]?.token ?? -1])
  const counted = bare && extent.low.kind === 'count' ? { ...unit, unit: before } : unit
  if (!counts(extent, words, counted, tree)) return null
  const bounds = boundsOf(extent.low.value, extent.high?.value ?? null, words.bound)
  return { from: words.from, to: Math.max(words.to, unit.to), unit: counted, bounds, kind: extent.low.kind }
}

/** A number that is an argument itself: `freed 25 hostages after holding 61`. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && ['nsubj', 'obj', 'conj'].includes(relation(token))
}

function quantityOf(pieces: readonly Piece[], draft: Draft, sentence: Sentence, { tokens }: Tree): Quantity {
  const [first, last] = [pieces[draft.from], pieces[draft.to - 1]]
  const unit = tokens[draft.unit.token ?? -1]
  const from = first?.token ?? sentence.first
  return {
    start: first?.start ?? sentence.start,
    end: Math.max(last?.end ?? 0, unit?.end ?? 0),
    first: from,
    last: Math.max(last?.token ?? from, unit?.index ?? from) + 1,
    ...draft.bounds,
    kind: draft.kind,
    unit: draft.unit.unit,
    unitToken: draft.unit.token
  }
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

/** Whether something is counted: `one` only before its noun, a number without a unit only as `hasWeight` says. */
function counts(extent: Extent, words: Qualified, unit: Counted, { tokens, units }: Tree): boolean {
  const { low, high } = extent
  if (high !== null && low.value >= high.value) return false
  if (low.kind !== 'count') return true
  if (units.sets.timeUnits.has(unit.unit)) return false
  const noun = tokens[unit.token ?? -1]
  if (high !== null && extent.dashed) return noun !== undefined && /^NNP?S$/u.test(noun.xpos)
  if (!low.digits && low.value <= 1 && high === null) return noun?.upos === 'NOUN'
  return unit.unit !== '' || (low.digits && hasWeight(extent, words))
}

/** A number in digits without a unit counts something where it is qualified, a range, or large and no year. */
function hasWeight({ low, high }: Extent, words: Qualified): boolean {
  const year = !low.scaled && low.value >= 1900 && low.value < 2100
  return high !== null || words.bound !== 'exact' || (low.value >= 1000 && !year)
}
