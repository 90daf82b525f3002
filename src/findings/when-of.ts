import type { When } from '../record/index.js'
import type { Document, TimeMention, Token, TokenRange } from '../language/layers.js'
import { headOf, relation } from '../language/tree.js'
import { firstWhere } from './first-where.js'

/** Relations that a time may hang below in the same clause; any other edge opens a clause of its own. */
const INSIDE: ReadonlySet<string> = new Set([
  'obl',
  'nmod',
  'advmod',
  'nummod',
  'nsubj',
  'obj',
  'iobj',
  'compound',
  'flat',
  'appos',
  'amod',
  'det',
  'dep',
  'fixed',
  'case',
  'root',
  'dislocated',
  'goeswith',
  'xcomp'
])
/** Relations by which a phrase or an infinitive stands in the clause of its head. */
const UPWARD: ReadonlySet<string> = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'compound',
  'xcomp',
  'appos',
  'nummod'
])
/** How many edges may lie between a time and its clause, and between a phrase and the verb whose time it shares. */
const DEPTH = 6
const CLIMB = 4
/** How far from the range a time may stand, in tokens. */
const WINDOW = 150
/** How far before a verb its subject or conjunction is looked for, in tokens. */
const CLAUSE = 30

/**
 * When the clause around a range of tokens takes place: the date or time that hangs on its head, else on the verb that it
 * is an argument of. Times inside clauses below it are theirs. Null where none is stated.
 */
export function whenOf(document: Document, range: TokenRange): When | null {
  const times = timesIn(document, range)
  if (times.length === 0) return null
  let head = document.tokens[headOf(document.tokens, range)]
  for (let i = 0; i < CLIMB && head !== undefined; i++) {
    const best = nearest(document, times, head)
    if (best !== null) return { value: best.value, time: best.id }
    head = UPWARD.has(relation(head)) || sharesSubject(document, head) ? document.tokens[head.head] : undefined
  }
  return null
}

/** Dates and times of the clock in the sentence of the range; durations and repeated times say not when. */
function timesIn({ times, tokens, sentences }: Document, range: TokenRange): TimeMention[] {
  const sentence = sentences[tokens[range.first]?.sentence ?? -1]
  if (sentence === undefined) return []
  const found: TimeMention[] = []
  const [from, to] = [Math.max(sentence.first, range.first - WINDOW), Math.min(sentence.last, range.last + WINDOW)]
  for (let i = firstWhere(times.length, at => (times[at]?.last ?? Infinity) > from); i < times.length; i++) {
    const time = times[i]
    if (time === undefined || time.first >= to) break
    if (time.type === 'DATE' || time.type === 'TIME') found.push(time)
  }
  return found
}

/** The time with the fewest edges to the head; one that names a date before one that only points (now, recently). */
function nearest(document: Document, times: readonly TimeMention[], head: Token): TimeMention | null {
  let [best, cost]: [TimeMention | null, number] = [null, Infinity]
  for (const time of times) {
    const depth = depthBelow(document, time, head)
    if (depth === null) continue
    const total = depth + (time.value.endsWith('_REF') ? DEPTH + 1 : 0)
    if (total < cost) [best, cost] = [time, total]
  }
  return best
}

/** Edges from a time up to the head; null where another clause lies between or the head is not above it. */
function depthBelow(document: Document, time: TimeMention, head: Token): number | null {
  let at = document.tokens[headOf(document.tokens, time)]
  for (let depth = 0; depth <= DEPTH && at !== undefined; depth++) {
    if (at.index === head.index) return depth
    if (depth > 0 && !INSIDE.has(relation(at)) && !sharesSubject(document, at) && !isSameTime(document, at)) return null
    at = document.tokens[at.head]
  }
  return null
}

/** A second verb without a subject of its own: `met the envoy and left on Friday`. */
function sharesSubject(document: Document, token: Token): boolean {
  return relation(token) === 'conj' && !hasBefore(document, token, child => relation(child) === 'nsubj')
}

/** `14 died when the roof fell on Friday`: a clause that dates the one above it. */
function isSameTime(document: Document, token: Token): boolean {
  return relation(token) === 'advcl' && hasBefore(document, token, child => child.lemma === 'when')
}

/** Whether such a word stands right below a verb, between it and the verb that it depends on. */
function hasBefore({ tokens }: Document, token: Token, is: (child: Token) => boolean): boolean {
  for (let i = token.index - 1; i > token.head && i > token.index - CLAUSE; i--) {
    const child = tokens[i]
    if (child?.head === token.index && is(child)) return true
  }
  return false
}
