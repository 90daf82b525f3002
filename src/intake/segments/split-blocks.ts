import type { Block } from './block.js'

interface Line {
  readonly start: number
  readonly words: string
  readonly indented: boolean
}

/** Columns that hard-wrapped prose has at most; longer lines are paragraphs. */
const WIDEST = 130

/** Lines looked at to tell whether a text is hard-wrapped. */
const SAMPLE = 2000

/**
 * The blocks of a text; they cover it, and white space goes with what precedes. A blank line always parts blocks. A single
 * line end does too, unless a sentence runs on over it, or the text is hard-wrapped prose and the next word would not have fitted on the line:
 *
 *     The ferry left the harbour a little          a break that the width made: one block
 *     after nine.
 *     Tickets cost four crowns.                    a break that the writer made: another
 */
export function splitBlocks(text: string): Block[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const starts: number[] = []
  let before: Line | undefined
  for (const line of lines) {
    if (line.words !== '' && (before === undefined || before.words === '' || breaks(before, line, width))) {
      starts.push(starts.length === 0 ? 0 : line.start)
    }
    before = line
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length
    return { start, end, words: text.slice(start, end).trim() }
  })
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const raw = text.slice(start, end)
    lines.push({ start, words: raw.trim(), indented: /^(?:\t| {2})/u.test(raw) })
    start = end + 1
  }
  return lines
}

/** The width that prose is wrapped at; null where line ends are paragraph ends. */
function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = lines
    .slice(0, SAMPLE)
    .flatMap((line, i) =>
      line.words !== '' && (lines[i + 1]?.words ?? '') !== '' ? [[line, lines[i + 1]] as const] : []
    )
  const running = pairs.filter(([a, b]) => /[^.!?:;"”’')\]]$/u.test(a.words) && /^\p{Ll}/u.test(b?.words ?? ''))
  if (pairs.length < 3 || running.length < 2 || running.length < pairs.length * 0.3) return null
  const lengths = pairs.map(([a]) => a.words.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return width <= WIDEST ? width : null
}

/** Whether the writer ended the line: the next word would have fitted with room to spare, or an indent begins a paragraph. */
function breaks(line: Line, next: Line, width: number | null): boolean {
  const runsOn = /^\p{Ll}/u.test(next.words) && !/[.!?:;…"”’)\]]$/u.test(line.words)
  if (width === null) return !runsOn
  if (next.indented && !line.indented) return true
  const word = next.words.split(/\s/u, 1)[0] ?? ''
  return line.words.length + 1 + word.length < width * 0.85 && !runsOn
}
