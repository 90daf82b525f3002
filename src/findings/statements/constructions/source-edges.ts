import { relation, type Attribution, type Token, type TokenRange } from '../../../language/index.js'
import { overlaps, type Syntax } from './syntax.js'

/**
 * A source without what belongs to its verb and not to who speaks: a time, an adverb, an opening mark.
 *
 *     European regulators this month said …       it further wrote …
 *     ^^^^^^^^^^^^^^^^^^^                         ^^
 */
export function sourceEdges(syntax: Syntax, a: Attribution): Attribution {
  const source = a.source.map(r => trimmed(syntax, r))
  return source.every((r, i) => r === a.source[i]) ? a : { ...a, source }
}

function trimmed(syntax: Syntax, range: TokenRange): TokenRange {
  for (let at = range; ;) {
    const next = withoutTurn(syntax, withoutTime(syntax, withoutWord(syntax, at)))
    if (next.first === at.first && next.last === at.last) return at
    at = next
  }
}

/** The words without a turn of phrase at their end that says only that another one speaks now: "The union, for its part,". */
function withoutTurn({ tokens, words }: Syntax, { first, last }: TokenRange): TokenRange {
  const end = tokens[last - 1]?.text === ',' ? last - 1 : last
  for (let from = end - 1; from > first && end - from < 4; from--) {
    const turn = tokens.slice(from, end).map(t => t.text.toLowerCase())
    if (words.turns.has(turn.join(' '))) return { first, last: tokens[from - 1]?.text === ',' ? from - 1 : from }
  }
  return { first, last }
}

function withoutWord({ tokens }: Syntax, { first, last }: TokenRange): TokenRange {
  if (last - first < 2) return { first, last }
  if (isLoose(tokens[last - 1], first, last)) return { first, last: last - 1 }
  return isLoose(tokens[first], first, last) ? { first: first + 1, last } : { first, last }
}

/** An adverb of the verb, a mark that closes nothing here. */
function isLoose(token: Token | undefined, first: number, last: number): boolean {
  if (token === undefined) return false
  const outside = token.head < first || token.head >= last
  if (token.upos === 'ADV') return outside && relation(token) === 'advmod'
  return token.upos === 'PUNCT' && /^[“"„«,;:]$/u.test(token.text) && outside
}

/** The words without a time at their edge that hangs on the verb, its preposition included. */
function withoutTime({ tokens, document }: Syntax, range: TokenRange): TokenRange {
  const time = document.times.find(t => overlaps(t, range) && (t.last === range.last || t.first <= range.first + 1))
  if (time === undefined || time.first < range.first || time.last > range.last) return range
  const head = tokens.slice(time.first, time.last).find(t => t.head < time.first || t.head >= time.last)
  if (head === undefined || (head.head >= range.first && head.head < range.last)) return range
  if (time.last === range.last) {
    const before = tokens[time.first - 1]
    const last = before?.upos === 'ADP' && before.head === head.index ? time.first - 1 : time.first
    return last > range.first ? { first: range.first, last } : range
  }
  return time.last < range.last ? { first: time.last, last: range.last } : range
}
