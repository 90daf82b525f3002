import type { Quantity, Token } from '../layers.js'
import { relation } from '../tree.js'
import { countedBy, type Counted, type Tree } from './counted.js'
import { isDash, type Piece } from './pieces.js'
import { isWeight, priceEnd } from './price.js'
import { qualified, type Qualified } from './qualifier.js'
import type { Extent } from './range.js'
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
  extent: Extent,
  tree: Tree,
  share: number | null,
  before: Quantity | undefined
): Draft | null {
  const words = qualified(pieces, extent.from, extent.to, tree.tokens, tree.units)
  if (share !== null) {
    const bound = words.bound === 'exact' ? 'about' : words.bound
    const unit = { unit: 'percent', token: null }
    return { from: words.from, to: words.to, unit, bounds: boundsOf(share, null, bound), kind: 'percent' }
  }
  const own = unitOf(pieces, extent, words, tree)
  if (own === null) return null
  const known =
    own.token === null ? inherited(pieces, extent, own, tree, before) : { ...own, kind: own.kind ?? extent.low.kind }
  if (!counts(pieces, extent, words, known, tree)) return null
  const bounds = boundsOf(extent.low.value, extent.high?.value ?? null, words.bound)
  const from = own.token === null ? groupBefore(pieces, words.from, tree.units) : words.from
  const unit = from === words.from ? known : { ...known, unit: 'person' }
  return { from, to: Math.max(words.to, own.to), unit, bounds, kind: known.kind }
}

/** A unit that does not stand by its number: that of an amount or a count before it (`5m pounds here and 3m there`). */
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
  const opposed = pieces[extent.from - 1]?.lower === 'to' && (pieces[extent.from - 2]?.end ?? 0) === before.end
  const number = tokens[pieces[low.from]?.token ?? -1]
  const bare = isShared(own, number) || (own.unit === '' && goesOn(number))
  return before.kind === 'count' && (bare || opposed)
    ? { ...own, unit: before.unit, kind: 'count' }
    : { ...own, kind: 'count' }
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

/** A number that is an argument itself: `freed 25 hostages after holding 61`. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && ['nsubj', 'obj', 'conj', 'appos'].includes(relation(token))
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
): (Counted & { to: number; kind?: Quantity['kind'] }) | null {
  const own = extent.high ?? extent.low
  const token = own.unitPiece === null ? null : (pieces[own.unitPiece]?.token ?? null)
  if (extent.low.unit !== null && isWeight(pieces, extent, tree.tokens, tree.units))
    return { unit: 'pound', token, to: extent.to, kind: 'measure' }
  if (extent.low.unit !== null) {
    const to = extent.low.kind === 'money' ? priceEnd(pieces, extent.to, tree.units) : extent.to
    return { unit: extent.low.unit, token, to }
  }
  const compound = hyphenated(pieces, extent.to, tree)
  if (compound !== undefined) return compound
  const last = pieces[words.to - 1]?.token ?? 0
  const number = pieces[extent.to - 1]?.token ?? last
  const counted = countedBy(number, tree)
  const beyond = last > number ? countedBy(last, tree) : counted
  const best = counted.token === null && beyond.token !== null ? beyond : counted
  return predicative(best, extent, words.to, tree) ?? { ...best, to: words.to }
}

/** `took two hostage`: a word for what people become, in the singular, is nothing that is counted. */
function predicative(
  { token }: Counted,
  { low }: Extent,
  to: number,
  { tokens, units }: Tree
): (Counted & { to: number }) | null {
  const noun = tokens[token ?? -1]
  const singular = noun?.text.toLowerCase() === noun?.lemma.toLowerCase() && low.value > 1
  const becomes = noun !== undefined && singular && units.sets.predicatives.has(noun.lemma)
  return becomes ? { unit: 'person', token: null, to } : null
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
function counts(
  pieces: readonly Piece[],
  extent: Extent,
  words: Qualified,
  unit: Counted,
  { tokens, units }: Tree
): boolean {
  const { low, high } = extent
  const number = tokens[pieces[low.from]?.token ?? -1]
  if (high !== null && low.value >= high.value) return false
  if (low.kind !== 'count') return true
  if (units.sets.timeUnits.has(unit.unit)) return false
  const noun = tokens[unit.token ?? -1]
  if (isNamedUnit(low, noun, tokens)) return false
  if (high !== null && extent.dashed) return noun !== undefined && /^NNP?S$/u.test(noun.xpos)
  if (!low.digits && low.value <= 1 && high === null) return noun?.upos === 'NOUN' || isVictim(number, tokens, units)
  return unit.unit !== '' || (low.digits && hasWeight(extent, words))
}

/** `24 Squadron`: a singular with a capital, whose number tells it from others, where the next word has none. */
function isNamedUnit(low: Extent['low'], noun: Token | undefined, tokens: readonly Token[]): boolean {
  if (noun === undefined || !low.digits || low.value <= 1 || !/^\p{Lu}\p{Ll}/u.test(noun.text)) return false
  const right = tokens[noun.index - 1]?.upos === 'NUM' && !/^\p{Lu}/u.test(tokens[noun.index + 1]?.text ?? '')
  return right && /^NNP?$/u.test(noun.xpos) && noun.lemma.toLowerCase() === noun.text.toLowerCase()
}

/** A number in digits without a unit counts something where it is qualified, a range, or large and no year. */
function hasWeight({ low, high }: Extent, words: Qualified): boolean {
  const year = !low.scaled && low.value >= 1900 && low.value < 2100
  return high !== null || words.bound !== 'exact' || (low.value >= 1000 && !year)
}

/** `killing one`: without a noun, where people are what the verb happens to. */
function isVictim(number: Token | undefined, tokens: readonly Token[], { sets }: Units): boolean {
  const verb = tokens[number?.head ?? -1]
  return number !== undefined && verb !== undefined && relation(number) === 'obj' && sets.casualtyVerbs.has(verb.lemma)
}
