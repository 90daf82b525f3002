import type { Offsets, Sentence, Token } from '../layers.js'

/**
 * A piece of a sentence as numbers need it: tokens join or split numbers, signs and units in several ways
 * (`$5m`, `5,000-strong`), pieces always the same.
 */
export interface Piece extends Offsets {
  readonly kind: 'number' | 'ordinal' | 'word' | 'mark'
  readonly text: string
  readonly lower: string
  /** Whether no space stands before it. */
  readonly glued: boolean
  /** The token that holds its first character. */
  readonly token: number
  /** Whether a time expression holds it. */
  readonly timed: boolean
}

const PIECE =
  /(?<number>\d{1,3}(?:[,\u00a0\u202f\u2009]\d{2,3}){1,6}(?:\.\d{1,9})?(?!\d)|\d{1,20}(?:\.\d{1,9})?)(?<th>(?:st|nd|rd|th)(?![\p{L}\p{N}]))?|(?<word>(?:\p{L}\.){2,5}|[\p{L}\p{M}]{1,60})|\S/gu

/** The pieces of a sentence; `times` are surface ranges in text order. */
export function piecesOf(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  times: readonly Offsets[]
): Piece[] {
  const pieces: Piece[] = []
  let [token, time, end] = [sentence.first, 0, -1]
  for (const match of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
    const start = sentence.start + match.index
    const words = match[0]
    while (token < sentence.last - 1 && (tokens[token]?.end ?? Infinity) <= start) token++
    while (time < times.length && (times[time]?.end ?? Infinity) <= start) time++
    pieces.push({
      start,
      end: start + words.length,
      kind: kindOf(match.groups ?? {}),
      text: words,
      lower: words.toLowerCase(),
      glued: start === end,
      token,
      timed: (times[time]?.start ?? Infinity) < start + words.length
    })
    end = start + words.length
  }
  return pieces
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Piece['kind'] {
  if (groups['th'] !== undefined) return 'ordinal'
  if (groups['number'] !== undefined) return 'number'
  return groups['word'] === undefined ? 'mark' : 'word'
}

/** The lower-case words from one piece to before another, with blanks where the text has space. */
export function wordsBetween(pieces: readonly Piece[], from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) {
    const piece = pieces[i]
    if (piece !== undefined) words += i > from && !piece.glued ? ` ${piece.lower}` : piece.lower
  }
  return words
}

/** Whether the piece is a hyphen or a dash. */
export function isDash(piece: Piece | undefined): boolean {
  return piece !== undefined && /^[-‐‑–—]$/u.test(piece.text)
}
