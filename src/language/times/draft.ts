import type { Sentence, Surface, Token } from '../layers.js'
import type { Meaning } from './meaning.js'
import { wordsPresent, type Rule, type Site } from './rule.js'

/** A time expression before it is resolved, in surface offsets. */
export interface Draft {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/** The text and tokens of one sentence. */
export interface Line {
  readonly sentence: Sentence
  /** Words of the sentence as they stand. */
  readonly text: string
  /** The same with A to Z in lower case, of the same length. */
  readonly lower: string
  readonly tokens: readonly Token[]
}

/** The sentence as rules read it. */
export function lineOf(surface: Surface, sentence: Sentence, tokens: readonly Token[]): Line {
  const text = surface.text.slice(sentence.start, sentence.end)
  const lower = text.replace(/[A-Z]+/gu, letters => letters.toLowerCase())
  return { sentence, text, lower, tokens }
}

/** The token of the sentence that holds the character at a surface offset, or the first one after it. */
export function tokenAt(line: Line, offset: number): Token | undefined {
  let [low, high] = [line.sentence.first, line.sentence.last]
  while (low < high) {
    const middle = (low + high) >> 1
    const token = line.tokens[middle]
    if (token !== undefined && token.end <= offset) low = middle + 1
    else high = middle
  }
  return low < line.sentence.last ? line.tokens[low] : undefined
}

/** All that the rules find in a sentence: the first in the text wins, and the longest of those that start together. */
export function draftsOf(line: Line, rules: readonly Rule[]): Draft[] {
  const found: Draft[] = []
  const present = wordsPresent(line.lower)
  for (const rule of rules) {
    if (!rule.mayMatch(present)) continue
    for (const match of line.lower.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const meaning = rule.read(match.groups ?? {}, siteOf(line, start, end))
      if (meaning !== null) found.push({ start: line.sentence.start + start, end: line.sentence.start + end, meaning })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Draft[] = []
  for (const draft of found) if (draft.start >= (kept.at(-1)?.end ?? 0)) kept.push(draft)
  return kept
}

/** How much text on either side a rule may look at. */
const NEIGHBOURHOOD = 40

function siteOf(line: Line, start: number, end: number): Site {
  const first = tokenAt(line, line.sentence.start + start)
  const last = tokenAt(line, line.sentence.start + end - 1)
  const inSentence = (index: number) =>
    index >= line.sentence.first && index < line.sentence.last ? line.tokens[index] : undefined
  return {
    text: line.text.slice(start, end),
    before: line.lower.slice(Math.max(0, start - NEIGHBOURHOOD), start),
    after: line.lower.slice(end, end + NEIGHBOURHOOD),
    first,
    last,
    previous: first === undefined ? undefined : inSentence(first.index - 1),
    next: last === undefined ? undefined : inSentence(last.index + 1)
  }
}
