import type { Offsets, Passage } from '../../language/index.js'

/** Which mark opens, and which then closes; a straight mark does both. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"]
])
const BEFORE_OPEN = /[\s([{—–\-:,“‘"'/]/u
/** Words that an apostrophe shortens at their beginning: 'n', 'em, 'tis. */
const ELIDED = /^(?:bout|cause|cos|em|n|round|til|till|tis|twas)(?!\p{L})/iu
/** A year without its century, after words that go before one: the '98 flood. */
const YEAR = /^\d{2}(?!\d)/u
const BEFORE_YEAR = /\b(?:the|of|in|since|until|from|spring|summer|autumn|fall|winter)\s$/iu
const LETTER = /[\p{L}\p{N}]/u

/**
 * The outermost quotations of each passage, marks included. A quotation that is not closed runs to the end of its
 * passage, as writers reopen one on each new paragraph. Apostrophes open nothing.
 *
 *     He said “no, ‘never’” twice.
 *             ^^^^^^^^^^^^^
 */
export function quotedRanges(text: string, passages: readonly Passage[]): Offsets[] {
  return passages.flatMap(passage => inPassage(text, passage))
}

function inPassage(text: string, { start, end }: Offsets): Offsets[] {
  const out: Offsets[] = []
  let open: { at: number; close: string } | null = null
  for (let i = start; i < end; i++) {
    const c = text[i] ?? ''
    if (open === null) {
      const close = opens(text, i, start, end)
      if (close !== null) open = { at: i, close }
    } else if (c === open.close && closes(text, i, c)) {
      out.push({ start: open.at, end: i + 1 })
      open = null
    }
  }
  if (open !== null && open.close !== "'" && open.close !== '’') out.push({ start: open.at, end })
  return out
}

function opens(text: string, at: number, start: number, end: number): string | null {
  const c = text[at] ?? ''
  const close = PAIRS.get(c)
  if (close === undefined) return null
  if (c === '“' || c === '„' || c === '«') return close
  const free = at === start || BEFORE_OPEN.test(text[at - 1] ?? '')
  const glued = at + 1 < end && !/\s/u.test(text[at + 1] ?? ' ')
  if (!free || !glued || (c !== '"' && isElision(text, at))) return null
  return c === '"' || closingSingle(text, at + 1, end, close) ? close : null
}

function isElision(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 8)
  return ELIDED.test(after) || (YEAR.test(after) && BEFORE_YEAR.test(text.slice(Math.max(0, at - 8), at)))
}

/** A single mark opens only where one closes later in the passage, after a letter or mark and before none. */
function closingSingle(text: string, from: number, end: number, close: string): boolean {
  for (let at = text.indexOf(close, from); at >= 0 && at < end; at = text.indexOf(close, at + 1)) {
    if (closes(text, at, close)) return true
    if (at - from > 1000) return false
  }
  return false
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return true
  return !LETTER.test(text[at + 1] ?? '') && !/\s/u.test(text[at - 1] ?? ' ')
}

/** Whether all, some or none of the characters that are no white space lie inside quotations. */
export function quotedShare(text: string, ranges: readonly Offsets[], part: Offsets): number {
  let [inside, all] = [0, 0]
  const near = ranges.filter(r => r.start < part.end && r.end > part.start)
  for (let i = part.start; i < part.end; i++) {
    if (/\s/u.test(text[i] ?? ' ')) continue
    all++
    if (near.some(r => i >= r.start && i < r.end)) inside++
  }
  return all === 0 ? 0 : inside / all
}
