import type { Offsets, Surface } from '../../language/index.js'
import type { Statement } from '../../record/index.js'
import type { StatementPlace } from './statement-places.js'

/** Words that may stand between two parts of one utterance: a cue with its source, whom it tells, and when. */
const BETWEEN = 25

/** Words of the shortest cue with its source: he said. Quotations with fewer between them are a list of titles or words. */
const CUE = 2

/** Ends of a quotation, with its closing mark, after which the speaker may go on. */
const INTERRUPTED = /[,.!?…;:–—-]["'”’»]?$/u
const CLOSING = /["'”’»]$/u
const OPENING = /["'“„«‘]/u

/**
 * The quotations of an article, in order, those put together that one speaker goes on in: after a cue, or in the next
 * paragraph. `wordsBetween` counts the words between two offsets.
 *
 *     “We will leave,” she said on Monday, “if they stay.”
 *     ^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^
 */
export function joinUtterances(
  surface: Surface,
  quoted: readonly Offsets[],
  statements: readonly StatementPlace[],
  wordsBetween: (start: number, end: number) => number
): Offsets[][] {
  const groups: Offsets[][] = []
  for (const part of quoted) {
    const before = groups.at(-1)?.at(-1)
    const between = before === undefined ? Infinity : wordsBetween(before.end, part.start)
    const goes = before !== undefined && between <= BETWEEN && goesOn(surface, statements, before, part, between)
    if (goes) groups.at(-1)?.push(part)
    else groups.push([part])
  }
  return groups
}

function goesOn(
  surface: Surface,
  statements: readonly StatementPlace[],
  a: Offsets,
  b: Offsets,
  between: number
): boolean {
  const [x, y] = [holderOf(statements, a), holderOf(statements, b)]
  const known = x !== null && y !== null
  const step = passageOf(surface, b) - passageOf(surface, a)
  if (step > 1 || (known && !mayBeOne(x.statement, y.statement))) return false
  if (step === 1 && isReopened(surface, a, b)) return true
  // Two parts of one content are words that the reporter picked (“sad” and “tired”), with his own between them.
  if (known && x.statement === y.statement) return x.content !== y.content
  return (step === 0 ? between >= CUE : known) && isInterrupted(surface, a)
}

/** British printers set the comma of the cue behind the mark. */
function isInterrupted({ text }: Surface, { end }: Offsets): boolean {
  return INTERRUPTED.test(text.slice(end - 2, end)) || text.charAt(end) === ','
}

function mayBeOne(a: Statement, b: Statement): boolean {
  return a === b || a.speakers.some(id => b.speakers.includes(id))
}

/** Whether a quotation is left open at the end of its paragraph and opened again in the next. */
function isReopened({ text }: Surface, a: Offsets, b: Offsets): boolean {
  return !CLOSING.test(text.slice(a.end - 1, a.end)) && OPENING.test(text.charAt(b.start))
}

interface Holder {
  readonly statement: Statement
  readonly content: Offsets
}

/** The content that holds a quotation, the widest where several do. */
function holderOf(statements: readonly StatementPlace[], part: Offsets): Holder | null {
  let best: Holder | null = null
  for (const { statement, contents } of statements) {
    for (const content of contents) {
      const wider = best === null || content.end - content.start > best.content.end - best.content.start
      if (content.start < part.end && part.start < content.end && wider) best = { statement, content }
    }
  }
  return best
}

function passageOf({ passages }: Surface, { start }: Offsets): number {
  return passages.findIndex(passage => passage.start <= start && start < passage.end)
}
