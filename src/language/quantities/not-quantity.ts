import type { Token } from '../layers.js'
import type { Judged } from './judged.js'
import { isNumbered } from './numbered.js'
import { isDash, type Piece } from './pieces.js'
import type { Extent } from './range.js'

/** Whether the number is a name, a label, an age, a score, a list number or a pronoun rather than a quantity. */
export function isNoQuantity(judged: Judged): boolean {
  return (
    isGluedToName(judged) ||
    isOneOfMany(judged) ||
    isLabel(judged) ||
    isPluralLabel(judged) ||
    isNumbered(judged, judgedToken(judged.extent, judged.pieces, judged.tokens)) ||
    isAge(judged) ||
    isEra(judged) ||
    isBase(judged) ||
    isClock(judged) ||
    isFigurative(judged) ||
    isListNumber(judged) ||
    isAddress(judged) ||
    isName(judged)
  )
}

/** `F-16`, `MH17`, `Covid-19`, `5G`, `24/7`, `10:30`, `3.5.1`, `#3`. */
function isGluedToName({ pieces, extent }: Judged): boolean {
  const [before, first, after] = [pieces[extent.from - 1], pieces[extent.from], pieces[extent.to]]
  if (first?.glued === true && before !== undefined) {
    if (before.kind === 'word' || before.kind === 'number' || /^[./:#@&_+]$/u.test(before.text)) return true
    if (isDash(before) && before.glued) return true
    if (isShortYear(before, first)) return true
  }
  if (after?.glued !== true) return false
  const beyond = pieces[extent.to + 1]
  const goesOn = beyond?.glued === true && (beyond.kind === 'number' || beyond.kind === 'word')
  return after.kind !== 'mark' || (/^[./:&_]$/u.test(after.text) && goesOn)
}

/** `the class of '98`: an apostrophe that stands for a century. */
function isShortYear(before: Piece, { text }: Piece): boolean {
  return /^['’‘]$/u.test(before.text) && !before.glued && /^\d\d$/u.test(text)
}

/** `555 0123`, `20 7946`: digits beside digits, as in telephone numbers. */
function isOneOfMany({ pieces, extent }: Judged): boolean {
  const [before, after] = [pieces[extent.from - 1], pieces[extent.to]]
  if (extent.low.kind !== 'count' || !extent.low.digits) return false
  return (before?.kind === 'number' && !before.timed) || (after?.kind === 'number' && !after.timed)
}

/** `Resolution 1325`, `aged 42`, `Group of 20`, `No. 7`, `Boeing 737`. */
function isLabel({ pieces, extent, tokens, units }: Judged): boolean {
  if (extent.low.kind === 'money' || extent.low.kind === 'percent') return false
  const before = pieces[extent.from - 1]
  const second = pieces[extent.from - 2]
  if (before === undefined) return false
  if (before.lower === 'of' && (second?.text === 'Group' || units.sets.numberedOf.has(second?.lower ?? ''))) return true
  const dotted = before.text === '.' && /^nos?$/u.test(second?.lower ?? '')
  if (dotted || before.lower === '#' || units.sets.numbered.has(before.lower))
    return !isCounting(judgedToken(extent, pieces, tokens), tokens)
  const token = judgedToken(extent, pieces, tokens)
  const previous = tokens[before.token]
  return previous?.upos === 'PROPN' && token?.head === previous.index && extent.low.digits
}

/**
 * `articles 19 and 20`, `pages 3 to 5`: a plural of a word whose number is a label, before the first of the numbers; not
 * `numbers between 3,000 and 5,000`, which is a verb.
 */
function isPluralLabel({ pieces, extent, tokens, units }: Judged): boolean {
  if (pieces[extent.from]?.lower === 'between' && extent.low.value >= LARGE) return false
  const joins = /^(?:and|or|to|[-–—])$/u.test(pieces[extent.from - 1]?.lower ?? '')
  const at = joins && pieces[extent.from - 2]?.kind === 'number' ? extent.from - 3 : extent.from - 1
  const noun = tokens[pieces[at]?.token ?? -1]
  const labels =
    extent.low.kind === 'count' && noun?.xpos === 'NNS' && units.sets.numbered.has(noun.lemma.toLowerCase())
  return labels && extent.low.digits && !isCounting(judgedToken(extent, pieces, tokens), tokens)
}

/** `12 doctors per 1,000 people`: what a rate is told for counts nothing. */
function isBase({ pieces, extent, units }: Judged): boolean {
  return extent.low.kind === 'count' && units.sets.rateBases.has(pieces[extent.from - 1]?.lower ?? '')
}

/** No label that a plural introduces is as large. */
const LARGE = 1000

/** Last hour of a clock without a minute. */
const LAST_HOUR = 12

/** `at five or six in the morning`: an hour of the clock. */
function isClock({ pieces, extent, units }: Judged): boolean {
  const { low, high, from, to } = extent
  if (low.kind !== 'count' || (high ?? low).value > LAST_HOUR) return false
  const daily = pieces[to]?.lower === 'in' && pieces[to + 1]?.timed === true
  return daily && units.sets.clockWords.has(pieces[from - 1]?.lower ?? '')
}

/** `a million-dollar yacht`: a scale without a number of its own, joined to its currency, says no amount. */
function isFigurative({ pieces, extent: { low, from } }: Judged): boolean {
  const article = low.kind === 'money' && /^an?$/u.test(pieces[from]?.lower ?? '')
  return article && low.unitPiece !== null && isDash(pieces[low.unitPiece - 1])
}

function judgedToken(extent: Extent, pieces: readonly Piece[], tokens: readonly Token[]): Token | undefined {
  return tokens[pieces[extent.low.from]?.token ?? -1]
}

/** `at this point 300 soldiers left`: the tree joins the number to a plural after it. */
function isCounting(token: Token | undefined, tokens: readonly Token[]): boolean {
  const head = token === undefined ? undefined : tokens[token.head]
  return head !== undefined && token !== undefined && head.index > token.index && /^NNP?S$/u.test(head.xpos)
}

/** `Ana Holm, 42, said`, `Ana Holm (42)`, `Ana Holm, 42 of Sarn`, `the singer, 36, and`, `as old as 32`. */
function isAge({ pieces, extent, tokens }: Judged): boolean {
  const { low } = extent
  if (!low.digits || low.unit !== null || low.value <= 0 || low.value >= 120) return false
  if (isSomebody(tokens[pieces[low.to - 1]?.token ?? -1], tokens)) return true
  const [second, first] = [pieces[extent.from - 2], pieces[extent.from - 1]]
  if (first?.text === 'as') return second?.lower === 'old' || second?.lower === 'young'
  return isAgeOf(tokens[second?.token ?? -1], first?.text, pieces[extent.to]?.text ?? '')
}

/** How far before its number somebody may stand. */
const REACH = 8
/** Pronouns of one person, and those of whom somebody is a relative. */
const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'i', 'you', 'who'])
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'my', 'their', 'your'])

/** `he is almost 30`, `their son is 14`: the number is what is said of one person. */
function isSomebody(number: Token | undefined, tokens: readonly Token[]): boolean {
  if (number === undefined) return false
  const near = tokens.slice(Math.max(0, number.index - REACH), number.index).filter(t => t.head === number.index)
  const subject = near.find(token => token.deprel === 'nsubj')
  if (subject === undefined || !near.some(token => token.deprel === 'cop')) return false
  const owner = tokens[subject.index - 1]
  const relative = subject.xpos === 'NN' && owner?.head === subject.index && OWNERS.has(owner.text.toLowerCase())
  return relative || PERSONS.has(subject.text.toLowerCase())
}

/** `about 30 BC`. */
function isEra({ pieces, extent, units }: Judged): boolean {
  return extent.low.kind === 'count' && units.sets.eras.has(pieces[extent.to]?.text ?? '')
}

/** By the word for somebody and the marks between which the number stands. */
function isAgeOf(person: Token | undefined, before: string | undefined, after: string): boolean {
  const named = person?.upos === 'PROPN'
  if (before === '(') return named && /^[),]$/u.test(after)
  if (before !== ',') return false
  return named ? /^(?:[,.;:)]|of|from)?$/u.test(after) : person?.xpos === 'NN' && after === ','
}

/** `1. Open the box`, `(2)`, `[14]`, or a number alone in its passage. */
function isListNumber({ pieces, extent }: Judged): boolean {
  if (extent.low.kind !== 'count') return false
  const [before, after] = [pieces[extent.from - 1]?.text, pieces[extent.to]?.text]
  const small = extent.low.digits && extent.high === null && extent.low.value < 1000
  const bracketed = (before === '(' && after === ')') || (before === '[' && after === ']')
  if (small && bracketed && (extent.from === 1 || before === '[')) return true
  const rest = pieces.slice(extent.to, extent.to + 3)
  if (small && extent.from === 0 && /^[.):]$/u.test(after ?? '')) return true
  return extent.from === 0 && rest.every(piece => piece.kind === 'mark') && pieces.length <= extent.to + 2
}

/** `10 Harbour Street`. */
function isAddress({ pieces, extent, units }: Judged): boolean {
  if (extent.low.kind !== 'count' || !extent.low.digits) return false
  for (let i = extent.to; i < extent.to + 4; i++) {
    const piece = pieces[i]
    if (piece?.kind !== 'word' || piece.text.charAt(0) === piece.lower.charAt(0)) return false
    if (i > extent.to && units.sets.streets.has(piece.lower)) return true
  }
  return false
}

/** `Group of Seven`, `the Big Three`: a capital in a number in words that does not open the sentence. */
function isName({ pieces, extent, tokens }: Judged): boolean {
  const first = pieces[extent.from]
  const token = tokens[first?.token ?? -1]
  return !extent.low.digits && extent.from > 0 && token?.upos === 'PROPN' && extent.low.kind === 'count'
}
