import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import type { Counted } from './counted.js'
import type { Tree } from './noun-unit.js'
import type { Piece } from './pieces.js'
import type { Qualified } from './qualifier.js'
import type { Extent } from './range.js'
import type { Units } from './units.js'

/** Whether something is counted: `one` only before its noun, a number without a unit only as `hasWeight` says. */
export function counts(pieces: readonly Piece[], extent: Extent, words: Qualified, unit: Counted, tree: Tree): boolean {
  const { tokens, units } = tree
  const { low, high } = extent
  const number = tokens[pieces[low.from]?.token ?? -1]
  if (high !== null && low.value >= high.value) return false
  if (low.kind !== 'count') return true
  const noun = tokens[unit.token ?? -1]
  if (isNothing(unit, tree) || isDated(pieces, low, unit, units) || isNamedUnit(low, noun, tokens)) return false
  if (high !== null && extent.dashed) return noun !== undefined && /^NNP?S$/u.test(noun.xpos)
  if (!low.digits && low.value <= 1 && high === null) return noun?.upos === 'NOUN' || isVictim(number, tokens, units)
  return unit.unit !== '' || hasWeight(pieces, extent, words) || isSeveral(pieces, low, tree)
}

/** Hours and years, and what a change of an age or a magnitude leads to: `raised the draft age to 30`. */
function isNothing({ unit, token }: Counted, { units }: Tree): boolean {
  return units.sets.timeUnits.has(unit) || (token === null && units.sets.numberedOf.has(unit))
}

/** `Two fell ill`: the subject of a verb that is no singular, which no name or label can be. */
function isSeveral(pieces: readonly Piece[], low: Extent['low'], { tokens, children }: Tree): boolean {
  const number = tokens[pieces[low.to - 1]?.token ?? -1]
  const verb = tokens[number?.head ?? -1]
  if (
    isYear(low) ||
    number === undefined ||
    verb === undefined ||
    relation(number) !== 'nsubj' ||
    number.index > verb.index
  )
    return false
  const own = (children[verb.index] ?? []).flatMap(child => tokens[child] ?? [])
  const finite = own.find(word => ['aux', 'cop'].includes(relation(word)))
  if (finite === undefined) return verb.xpos === 'VBD' || verb.xpos === 'VBP'
  return finite.xpos === 'MD' ? verb.upos === 'VERB' : PLURAL.has(finite.text.toLowerCase())
}

/** Helpers that a plural takes; `had` and `did` go with both. */
const PLURAL: ReadonlySet<string> = new Set(['are', 'were', 'have', 'had', 'do', 'did', "'re", "'ve"])

/** `24 Squadron`: a singular with a capital, whose number tells it from others, where the next word has none. */
function isNamedUnit(low: Extent['low'], noun: Token | undefined, tokens: readonly Token[]): boolean {
  if (noun === undefined || !low.digits || low.value <= 1 || !/^\p{Lu}\p{Ll}/u.test(noun.text)) return false
  const right = tokens[noun.index - 1]?.upos === 'NUM' && !/^\p{Lu}/u.test(tokens[noun.index + 1]?.text ?? '')
  return right && /^NNP?$/u.test(noun.xpos) && noun.lemma.toLowerCase() === noun.text.toLowerCase()
}

/**
 * A number in digits without a unit counts something where it is qualified, a range, or large and no year; one in words
 * where it is large and more than `a million`.
 */
function hasWeight(pieces: readonly Piece[], { low, high }: Extent, words: Qualified): boolean {
  if (!low.digits) return low.scaled && low.value >= 1000 && !/^an?$/u.test(pieces[low.from]?.lower ?? '')
  return high !== null || words.bound !== 'exact' || (low.value >= 1000 && !isYear(low))
}

function isYear({ digits, scaled, value }: Extent['low']): boolean {
  return digits && !scaled && value >= 1900 && value < 2100
}

/** `could fall by 2100`: a year of this century or the next behind a preposition of time, with no noun of its own. */
function isDated(pieces: readonly Piece[], low: Extent['low'], unit: Counted, { sets }: Units): boolean {
  const year = /^2[01]\d\d$/u.test(pieces[low.from]?.text ?? '') && !low.scaled
  return unit.token === null && year && sets.dated.has(pieces[low.from - 1]?.lower ?? '')
}

/** `killing one`, `one died`, `six were hurt, one seriously`: without a noun, where people are what the verb happens to; in the present it may be anyone. */
function isVictim(number: Token | undefined, tokens: readonly Token[], { sets }: Units): boolean {
  const verb = tokens[number?.head ?? -1]
  if (number === undefined || verb === undefined || !sets.casualtyVerbs.has(verb.lemma)) return false
  if (relation(number) === 'obj') return true
  if (number.deprel === 'parataxis') return verb.xpos === 'VBN' && number.index > verb.index
  const suffers = number.deprel === 'nsubj:pass' || (number.deprel === 'nsubj' && sets.mortal.has(verb.lemma))
  return suffers && /^VB[DN]$/u.test(verb.xpos)
}
