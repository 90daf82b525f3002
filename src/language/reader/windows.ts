import type { Offsets, Passage } from '../layers.js'
import type { Pieces } from './word-piece.js'

/** A word before it is read: where it is, in which passage, and its pieces. */
export interface Word extends Offsets {
  readonly passage: number
  readonly pieces: Pieces
}

/** Consecutive words that are read at once; the first `context` of them were read before and only give context. */
export interface Window {
  readonly first: number
  readonly last: number
  readonly context: number
}

/** Most words and pieces of a window, and words of left context, as in training. */
export interface WindowLimits {
  readonly words: number
  readonly pieces: number
  readonly context: number
}

/** A run of words that no window splits: a passage, or a part of a long one. */
interface Unit {
  readonly first: number
  readonly last: number
  readonly pieces: number
}

const SENTENCE_END = /^[.!?]+$/u
const CLOSING = /^(?:["'”’)\]]|'')$/u

/**
 * Packs the words of one flow of passages into windows: whole passages up to the limits, each window after at most
 * `context` words of what stands before. A passage over the limits is cut after a sentence end, or hard where it has none.
 */
export function windowsOf(words: readonly Word[], text: string, limits: WindowLimits): Window[] {
  const out: Window[] = []
  let open: (Window & { readonly pieces: number }) | null = null
  for (const unit of unitsOf(words, text, limits)) {
    if (open !== null) {
      const pieces: number = open.pieces + unit.pieces + 1
      if (unit.last - open.first <= limits.words && pieces <= limits.pieces) {
        open = { first: open.first, last: unit.last, context: open.context, pieces }
        continue
      }
      out.push(open)
    }
    const context = contextBefore(words, unit.first, limits)
    open = {
      first: unit.first - context.words,
      last: unit.last,
      context: context.words,
      pieces: 2 + context.pieces + unit.pieces
    }
  }
  if (open !== null) out.push(open)
  return out
}

/** As many words before `first` as may be context: at most the limit in words, and in pieces its share of the window. */
function contextBefore(words: readonly Word[], first: number, limits: WindowLimits): { words: number; pieces: number } {
  let [count, pieces] = [0, 0]
  while (count < limits.context && count < first) {
    const size = words[first - count - 1]?.pieces.ids.length ?? 0
    if (pieces + size > limits.context * 2) break
    count++
    pieces += size
  }
  return { words: count, pieces }
}

function unitsOf(words: readonly Word[], text: string, limits: WindowLimits): Unit[] {
  const most = { words: limits.words - limits.context, pieces: limits.pieces - limits.context * 2 - 2 }
  const out: Unit[] = []
  let [first, pieces, cut] = [0, 0, 0]
  for (let i = 0; i <= words.length; i++) {
    const word = words[i]
    const edge = word === undefined || word.passage !== words[first]?.passage
    if (!edge && i - first < most.words && pieces + word.pieces.ids.length <= most.pieces) {
      pieces += word.pieces.ids.length
      if (endsSentence(words, text, i)) cut = i + 1
      continue
    }
    const last = edge || cut <= first ? i : cut
    if (last > first) out.push({ first, last, pieces: piecesOf(words, first, last) })
    if (word === undefined && last >= words.length) break
    first = last
    i = last - 1
    pieces = 0
  }
  return out
}

function piecesOf(words: readonly Word[], first: number, last: number): number {
  let sum = 0
  for (let i = first; i < last; i++) sum += words[i]?.pieces.ids.length ?? 0
  return sum
}

/** A likely end: a full stop, question or exclamation mark, with the quotation marks and brackets that close after it. */
function endsSentence(words: readonly Word[], text: string, at: number): boolean {
  const form = (i: number) => text.slice(words[i]?.start ?? 0, words[i]?.end ?? 0)
  let last = at
  while (last > 0 && CLOSING.test(form(last))) last--
  return SENTENCE_END.test(form(last)) && !CLOSING.test(form(at + 1))
}

/** The words of passages, in their order. */
export function wordsOf(
  passages: readonly Passage[],
  text: string,
  split: (text: string, start: number, end: number) => readonly Offsets[],
  pieces: (word: string) => Pieces
): Word[] {
  return passages.flatMap(passage =>
    split(text, passage.start, passage.end).map(o => ({
      ...o,
      passage: passage.index,
      pieces: pieces(text.slice(o.start, o.end))
    }))
  )
}
