import type { Offsets } from '../../language/index.js'

/**
 * The edges of a content: without a leading "that" and the comma, colon or full stop around it; with the quotation marks
 * that open or close right beside it (docs/reference.md, statement).
 */
export function contentEdges(text: string, quotes: readonly Offsets[], part: Offsets): Offsets | null {
  const near = quotes.filter(q => q.start <= part.end + 2 && q.end >= part.start - 2)
  const stripped = strip(text, near, withMarks(text, near, part))
  return stripped.start < stripped.end ? stripped : null
}

/** Takes in a mark that stands at the edge, and what the quotation holds between the content and its closing mark. */
function withMarks(text: string, quotes: readonly Offsets[], { start, end }: Offsets): Offsets {
  const opening = quotes.find(
    q => q.start < start && q.end > start && /^["“„«‘']\s?$/u.test(text.slice(q.start, start))
  )
  const from = opening?.start ?? start
  const closing = quotes.find(
    q =>
      q.end > end &&
      q.start < end &&
      (q.start >= from || isSentence(text, q, from)) &&
      /^[\s.,;:!?…]*["”“»’']$/u.test(text.slice(end, q.end))
  )
  return { start: opening?.start ?? start, end: closing?.end ?? end }
}

/** Whether a place in a quotation begins a sentence of it, so that the rest of it is not a part of what is quoted only. */
function isSentence(text: string, quote: Offsets, at: number): boolean {
  return /[.!?…]\s+$/u.test(text.slice(quote.start, at))
}

function strip(text: string, quotes: readonly Offsets[], part: Offsets): Offsets {
  let { start, end } = part
  const head = /^(?:[\s,;:—–.…-]|that\s|how\s+that\s)+/iu.exec(text.slice(start, Math.min(end, start + 40)))
  if (head !== null && !quotes.some(q => q.start < start && q.end > start)) start += head[0].length
  while (end > start) {
    const last = text[end - 1] ?? ''
    const quoted = quotes.some(q => q.start < end && q.end >= end)
    if (/\s/u.test(last) || (/[,.;:—–-]/u.test(last) && !quoted && !isAbbreviation(text, end))) end--
    else break
  }
  return { start, end }
}

/** A full stop that belongs to a word such as U.S. stays. */
function isAbbreviation(text: string, end: number): boolean {
  return /(?:^|[\s(])(?:\p{L}\.){2,}$/u.test(text.slice(Math.max(0, end - 12), end))
}
