import type { Reading, Span } from '../../record/index.js'
import { standsIn, textOf } from './anchor.js'
import { safeCut, shortened } from './safe-cut.js'

/** What a stretch of an excerpt is to the finding; `gap` stands for words left out. */
export type PieceRole = 'plain' | 'source' | 'cue' | 'content' | 'condition' | 'gap'

/** A stretch of an excerpt. `target` is the span that it leads to. */
export interface Piece {
  readonly role: PieceRole
  readonly text: string
  readonly target: Span | null
}

/** Words to mark in an excerpt. */
export interface Mark {
  readonly span: Span
  readonly role: PieceRole
  readonly target: Span | null
}

/** Longest excerpt of one piece, in UTF-16 units: about five lines of a page. */
const WINDOW = 420
const GAP: Piece = { role: 'gap', text: ' … ', target: null }

/**
 * The words of the article around the marks, as they stand there; marks too far apart stand one after the other with a
 * gap between. `around` is how far the excerpt may reach past the marks, inside the sentence.
 */
export function excerptOf(reading: Reading | null, marks: readonly Mark[], around: number): Piece[] {
  const known = reading === null ? [] : marks.filter(mark => standsIn(reading, mark.span))
  if (reading === null || known.length === 0) {
    return marks.map(({ role, span, target }) => ({ role, text: shortened(span.quote, WINDOW), target }))
  }
  return groupsOf(known).flatMap((group, index) => {
    const pieces = windowOf(textOf(reading, (group[0] as Mark).span) ?? '', group, around)
    return index === 0 ? pieces : [GAP, ...pieces]
  })
}

/** Marks that one window can hold, in the order of the text; a mark inside an earlier one is left out. */
function groupsOf(marks: readonly Mark[]): Mark[][] {
  const sorted = [...marks].sort(
    (a, b) => fieldRank(a.span) - fieldRank(b.span) || a.span.start - b.span.start || b.span.end - a.span.end
  )
  const groups: Mark[][] = []
  for (const mark of sorted) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const sameField = last?.span.field === mark.span.field
    if (last && sameField && mark.span.start < last.span.end) continue
    const first = group?.[0]
    if (group && first && sameField && mark.span.end - first.span.start <= WINDOW) group.push(mark)
    else groups.push([mark])
  }
  return groups
}

function fieldRank(span: Span): number {
  return span.field === 'headline' ? 0 : span.field === 'standfirst' ? 1 : 2
}

function windowOf(text: string, group: readonly Mark[], around: number): Piece[] {
  const start = (group[0] as Mark).span.start
  const end = (group.at(-1) as Mark).span.end
  const before = contextBefore(text, start, around)
  const after = contextAfter(text, end, around)
  const pieces: Piece[] = before === '' ? [] : [{ role: 'plain', text: before, target: null }]
  let at = start
  for (const { span, role, target } of group) {
    if (span.start > at) pieces.push({ role: 'plain', text: text.slice(at, span.start), target: null })
    pieces.push({ role, text: shortened(text.slice(span.start, span.end), WINDOW), target })
    at = span.end
  }
  return after === '' ? pieces : [...pieces, { role: 'plain', text: after, target: null }]
}

/** The beginning of the sentence, or its last words within reach. */
function contextBefore(text: string, start: number, reach: number): string {
  const from = safeCut(text, Math.max(0, start - reach))
  const near = text.slice(from, start)
  const edge = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. '), near.lastIndexOf('? '), near.lastIndexOf('! '))
  if (edge >= 0) return near.slice(edge + 1).trimStart()
  if (from === 0) return near
  const space = near.indexOf(' ')
  return space < 0 ? '' : `…${near.slice(space + 1)}`
}

/** The end of the sentence, or its next words within reach. */
function contextAfter(text: string, end: number, reach: number): string {
  const to = safeCut(text, Math.min(text.length, end + reach))
  const near = text.slice(end, to)
  const line = near.indexOf('\n')
  const stop = /[.?!](?=["'”’)]*\s)["'”’)]*/u.exec(near)
  const edge = Math.min(line < 0 ? Infinity : line, stop === null ? Infinity : stop.index + stop[0].length)
  if (edge !== Infinity) return near.slice(0, edge)
  if (to === text.length) return near
  const space = near.lastIndexOf(' ')
  return space < 0 ? '' : `${near.slice(0, space)}…`
}
