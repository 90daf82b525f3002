import type { Token } from '../layers.js'
import type { Judged } from './judged.js'

/** Sizes of pictures are told in thousands of dots below this. */
const DISPLAY = 20_000
const PLURAL = /^NNP?S$/u
/** Relations of a number that stands for something counted itself. */
const COUNTED: ReadonlySet<string> = new Set(['nsubj', 'obj', 'conj'])

/**
 * Whether digits tell one thing of a name from others: `Sector 4`, `update 5.50`, `the 5.50 update`, `a 4K screen`. They stand
 * right after a name or a singular noun that no counted noun follows, or are a decimal or a size in K before one. `number`
 * is the token of the digits.
 */
export function isNumbered(judged: Judged, number: Token | undefined): boolean {
  const { low, high } = judged.extent
  if (low.kind !== 'count' || !low.digits || high !== null || number === undefined) return false
  const last = judged.pieces[low.to - 1]
  const next = judged.tokens[(last?.token ?? number.index) + 1]
  if (low.scaled) return last?.lower === 'k' && low.value < DISPLAY && !PLURAL.test(next?.xpos ?? '')
  return isVersion(judged, next) || isAfterNoun(judged, number, next)
}

/** `the 5.50 update`: nothing comes in hundredths but measures and money. */
function isVersion({ pieces, extent }: Judged, next: Token | undefined): boolean {
  return /\.\d\d/u.test(pieces[extent.low.from]?.text ?? '') && /^NNP?$/u.test(next?.xpos ?? '')
}

function isAfterNoun({ pieces, extent, tokens, units }: Judged, number: Token, next: Token | undefined): boolean {
  const before = pieces[extent.from - 1]
  const noun = tokens[before?.token ?? -1]
  const singular = noun?.upos === 'PROPN' || (noun?.upos === 'NOUN' && /^NNP?$/u.test(noun.xpos))
  if (!singular || before?.timed === true || pieces[extent.low.from]?.text.includes(',') === true) return false
  if (units.sets.sums.has(noun.lemma) || units.sets.casualtyWords.has(next?.text.toLowerCase() ?? '')) return false
  return number.head >= 0 && number.head < number.index && !COUNTED.has(number.deprel)
}
