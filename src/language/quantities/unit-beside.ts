import type { Quantity } from '../layers.js'
import { countedBy, type Counted } from './counted.js'
import type { Tree } from './noun-unit.js'
import { isDash, wordsBetween, type Piece } from './pieces.js'
import { isWeight, priceEnd } from './price.js'
import type { Qualified } from './qualifier.js'
import type { Extent } from './range.js'
import type { Units } from './units.js'

/** What a number counts by what stands beside it, and the piece after that. */
export type Beside = Counted & { readonly to: number; readonly kind?: Quantity['kind'] }

/** The unit of a number; null where a hyphen makes it part of another word (`a two-state plan`). */
export function unitBeside(pieces: readonly Piece[], extent: Extent, words: Qualified, tree: Tree): Beside | null {
  if (extent.low.unit !== null) return named(pieces, extent, extent.low.unit, tree)
  if (isSide(pieces, extent.to, tree.units)) return { unit: 'vote', token: null, to: words.to }
  const compound = hyphenated(pieces, extent.to, tree)
  if (compound !== undefined) return compound
  const last = pieces[words.to - 1]?.token ?? 0
  const number = pieces[extent.to - 1]?.token ?? last
  const low = pieces[extent.high === null ? extent.to - 1 : extent.low.from]?.token ?? number
  const counted = countedBy(number, tree, low)
  const beyond = last > number ? countedBy(last, tree) : counted
  const best = counted.token === null && beyond.token !== null ? beyond : counted
  return predicative(best, extent, words.to, tree) ?? { ...best, to: words.to }
}

/** The unit that stands as a sign or a word of ours by the number. */
function named(pieces: readonly Piece[], extent: Extent, unit: string, { tokens, units }: Tree): Beside {
  const own = extent.high ?? extent.low
  const token = own.unitPiece === null ? null : (pieces[own.unitPiece]?.token ?? null)
  if (isWeight(pieces, extent, tokens, units)) return { unit: 'pound', token, to: extent.to, kind: 'measure' }
  const to = extent.low.kind === 'money' ? priceEnd(pieces, extent.to, units) : extent.to
  return { unit, token, to }
}

/** `with 13 in favour and two abstaining`; not `scored 13 against Sarn`. */
function isSide(pieces: readonly Piece[], at: number, { sets }: Units): boolean {
  return [1, 2].some(length => {
    const next = pieces[at + length]
    const ends = next === undefined || next.kind === 'mark' || next.lower === 'and'
    return ends && sets.ballotSides.has(wordsBetween(pieces, at, Math.min(at + length, pieces.length)))
  })
}

/** `took two hostage`: a word for what people become, in the singular, is nothing that is counted. */
function predicative({ token }: Counted, { low }: Extent, to: number, { tokens, units }: Tree): Beside | null {
  const noun = tokens[token ?? -1]
  const singular = noun?.text.toLowerCase() === noun?.lemma.toLowerCase() && low.value > 1
  const becomes = noun !== undefined && singular && units.sets.predicatives.has(noun.lemma)
  return becomes ? { unit: 'person', token: null, to } : null
}

/** `a 12-point plan`: how a text is laid out. */
function isOutline(pieces: readonly Piece[], at: number, { units }: Tree): boolean {
  const next = pieces.slice(at + 1, at + 3).map(piece => piece.lower)
  return pieces[at]?.lower === 'point' && next.some(word => units.sets.pointed.has(word))
}

/** `300-strong force`, `15-member council`; null for any other compound, undefined where no hyphen follows. */
function hyphenated(pieces: readonly Piece[], at: number, tree: Tree): Beside | null | undefined {
  const [dash, word] = [pieces[at], pieces[at + 1]]
  if (dash?.glued !== true || !isDash(dash) || word?.glued !== true || word.kind !== 'word') return undefined
  if (word.lower === 'plus' || word.lower === 'odd') return undefined
  const { sets } = tree.units
  if (isOutline(pieces, at + 1, tree)) return null
  if (sets.hyphenated.has(word.lower)) {
    const unit = ['man', 'people', 'person'].includes(word.lower) ? 'person' : word.lower
    return { unit, token: word.token, to: at + 2 }
  }
  return sets.strength.has(word.lower) ? strength(word, at + 2, tree) : null
}

/** `300-strong force`, up to the noun behind it. */
function strength(word: Piece, to: number, tree: Tree): Beside {
  const noun = countedBy(word.token, tree).token
  const strong = tree.tokens[word.token]
  const head = tree.tokens[strong?.head ?? -1]
  const near = head !== undefined && strong !== undefined && head.index > strong.index && head.index - strong.index < 5
  return { unit: 'strength', token: noun ?? (near && head.upos === 'NOUN' ? head.index : word.token), to }
}
