import type { Attribution, Offsets, TokenRange } from '../../../language/index.js'
import { overlaps, type Syntax } from './syntax.js'

/** Longest rest of a quotation that is taken in, in tokens. */
const LONGEST = 200

/**
 * Contents that begin with a quotation and break off inside it go on to its end, unless another attribution has words of
 * the rest.
 *
 *     “Nothing came. Not a number. Not a date,” she said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ---> ^^^^^^^^^
 */
export function wholeQuotations(
  { tokens }: Pick<Syntax, 'tokens'>,
  quotes: readonly Offsets[],
  found: readonly Attribution[]
): Attribution[] {
  return found.map(a => {
    const content = a.content.map(r => whole(r, a))
    return content.every((r, i) => r === a.content[i]) ? a : { ...a, content }
  })

  function whole(range: TokenRange, own: Attribution): TokenRange {
    const [open, end] = [tokens[range.first], tokens[range.last - 1]]
    const quote = quotes.find(q => q.start === open?.start && q.end > (end?.end ?? 0))
    if (quote === undefined || !/^["“„«]$/u.test(open?.text ?? '')) return range
    let last = range.last
    while (last < tokens.length && (tokens[last]?.end ?? Infinity) <= quote.end && last - range.last < LONGEST) last++
    const rest = { first: range.last, last }
    const more = tokens.slice(rest.first, rest.last)
    if (more.length === LONGEST || more.every(t => t.upos === 'PUNCT')) return range
    const inside = (r: TokenRange) => r.first > range.first && r.last <= last
    const taken = found.some(b => {
      const parts = [...b.cue, ...b.source, ...b.content].filter(r => b !== own || r !== range)
      return (b === own || !b.cue.every(inside)) && parts.some(r => overlaps(r, rest))
    })
    return taken ? range : { first: range.first, last }
  }
}
