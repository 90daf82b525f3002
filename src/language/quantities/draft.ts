import type { Quantity, Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Counted } from './counted.js'
import { counts } from './counts.js'
import type { Tree } from './noun-unit.js'
import { inMillions } from './in-millions.js'
import type { Piece } from './pieces.js'
import { qualified, type Qualified } from './qualifier.js'
import type { Extent } from './range.js'
import { unitBeside } from './unit-beside.js'
import type { Units } from './units.js'

/** A quantity by its pieces, half-open. */
export interface Draft {
  readonly from: number
  readonly to: number
  readonly unit: Counted
  readonly bounds: Pick<Quantity, 'value' | 'min' | 'max' | 'bound'>
  readonly kind: Quantity['kind']
}

/** `before` is the last quantity of the sentence, whose unit a bare number may go on counting. */
export function draftOf(
  pieces: readonly Piece[],
  given: Extent,
  tree: Tree,
  share: number | null,
  before: Quantity | undefined
): Draft | null {
  const extent = before === undefined ? given : inMillions(pieces, given, before, tree)
  const words = qualified(pieces, extent.from, extent.to, tree.tokens, tree.units)
  if (share !== null) {
    const bound = words.bound === 'exact' ? 'about' : words.bound
    const unit = { unit: 'percent', token: null }
    return { from: words.from, to: words.to, unit, bounds: boundsOf(share, null, bound), kind: 'percent' }
  }
  const own = unitBeside(pieces, extent, words, tree)
  if (own === null) return null
  const known = knownUnit(pieces, extent, own, tree, before)
  if (!counts(pieces, extent, words, known, tree)) return null
  const bounds = boundsOf(extent.low.value, extent.high?.value ?? null, words.bound)
  const from = own.token === null ? groupBefore(pieces, words.from, tree.units) : words.from
  const unit = from === words.from ? known : { ...known, unit: 'person' }
  const to = moreEnd(pieces, Math.max(words.to, own.to), known, tree)
  return { from, to, unit, bounds, kind: known.kind }
}

/** `at least 30 more are missing`: the piece after a `more` that no noun and no comparison follows. */
function moreEnd(
  pieces: readonly Piece[],
  to: number,
  known: Counted & Pick<Quantity, 'kind'>,
  { tokens }: Tree
): number {
  const [more, next] = [pieces[to], pieces[to + 1]]
  if (known.kind !== 'count' || known.token !== null || more?.lower !== 'more' || next?.lower === 'than') return to
  return ['NOUN', 'PROPN', 'ADJ', 'ADV'].includes(tokens[next?.token ?? -1]?.upos ?? '') ? to : to + 1
}

function knownUnit(
  pieces: readonly Piece[],
  extent: Extent,
  own: Counted & { kind?: Quantity['kind'] },
  tree: Tree,
  before: Quantity | undefined
): Counted & { kind: Quantity['kind'] } {
  if (own.unit === 'point' && before?.kind === 'percent') return { ...own, unit: 'percentage point', kind: 'percent' }
  if (extent.millionsOf !== undefined)
    return { unit: extent.millionsOf.unit, token: null, kind: extent.millionsOf.kind }
  return own.token === null
    ? inherited(pieces, extent, own, tree, before)
    : { ...own, kind: own.kind ?? extent.low.kind }
}

/** A unit that does not stand by its number: that of an amount or a count before it (`5m pounds here and 3m there`, `a further 210`). */
function inherited(
  pieces: readonly Piece[],
  extent: Extent,
  own: Counted,
  { tokens, units }: Tree,
  before: Quantity | undefined
): Counted & { kind: Quantity['kind'] } {
  const { low } = extent
  if (low.kind !== 'count' || before === undefined) return { ...own, kind: low.kind }
  const money = before.kind === 'money' && (own.unit === '' || units.currencies.get(own.unit) === before.unit)
  if (money && low.scaled) return { ...own, unit: before.unit, kind: 'money' }
  if (units.sets.again.has(pieces[extent.from - 1]?.lower ?? '') && !(before.kind === 'money' && own.unit !== ''))
    return { ...own, unit: before.unit, kind: before.kind }
  const alike = before.kind === 'count' && isAlike(pieces, extent, own, tokens, before)
  return { ...own, unit: alike ? before.unit : own.unit, kind: 'count' }
}

/** Whether a bare number counts what the count before it does: by its place in the clause, or as the other side of a vote. */
function isAlike(
  pieces: readonly Piece[],
  extent: Extent,
  own: Counted,
  tokens: readonly Token[],
  before: Quantity
): boolean {
  const opposed = pieces[extent.from - 1]?.lower === 'to' && (pieces[extent.from - 2]?.end ?? 0) === before.end
  const number = carrierOf(tokens[pieces[extent.low.from]?.token ?? -1], tokens)
  const bare = own.unit === '' && (goesOn(number) || isOfThem(pieces, extent.to, tokens))
  return opposed || bare || isShared(own, number)
}

/** `three soldiers and two died`: the second number counts what the first does, not just people. */
function isShared({ unit, token }: Counted, number: Token | undefined): boolean {
  return unit === 'person' && token === null && number !== undefined && relation(number) === 'conj'
}

/** `a family of five`: the piece of the group before a number that nothing follows; `from` where none stands there. */
function groupBefore(pieces: readonly Piece[], from: number, { sets }: Units): number {
  const group = pieces[from - 2]
  return pieces[from - 1]?.lower === 'of' && group !== undefined && sets.groups.has(group.text) ? from - 2 : from
}

/** `needs 20 more`: the word that has the number's place in the clause, where the tree gives it to `more`. */
function carrierOf(number: Token | undefined, tokens: readonly Token[]): Token | undefined {
  const more = tokens[number?.head ?? -1]
  return more?.lemma === 'more' && more.index === (number?.index ?? 0) + 1 ? more : number
}

/** A number that is an argument itself: `freed 25 hostages after holding 61`. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && ['nsubj', 'obj', 'conj', 'appos'].includes(relation(token))
}

/** `three of them seriously`: some of those counted before. */
function isOfThem(pieces: readonly Piece[], at: number, tokens: readonly Token[]): boolean {
  const whole = tokens[pieces[at + 1]?.token ?? -1]
  return pieces[at]?.lower === 'of' && (whole?.xpos === 'PRP' || whole?.xpos === 'WP')
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
