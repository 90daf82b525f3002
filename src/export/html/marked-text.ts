import { type Html, markup, rawHtml } from './markup.js'
import type { Highlight } from '../view/highlight.js'
import { safeCut } from '../view/safe-cut.js'

interface Offsets {
  readonly start: number
  readonly end: number
}

/** Marks that are open at a place of the text, the outermost first, and how many have been opened so far. */
interface State {
  readonly open: Highlight[]
  next: number
}

type NameOf = (mark: Highlight) => string

/**
 * Blocks of a text with nested marks. A mark that crosses the end of another is cut there and goes on after it:
 *
 *     text      The ministry said the gates would hold.
 *     marks     [   a     [ b ]  ]
 *                         [       c  ]
 *     elements  <a>      <c><b></b></c></a><rest of c, data-of = its name>
 *
 * The first part of a mark carries its name as id; the parts that follow say `data-of`, so that a script can light all.
 * `marks` come in the order of the text, the wider first where two begin together; `blocks` in the order of the text.
 */
export function markedBlocks(
  text: string,
  blocks: readonly Offsets[],
  marks: readonly Highlight[],
  nameOf: NameOf
): Html[] {
  const state: State = { open: [], next: 0 }
  const shown = blocks.map(block => blockOf(text, block, marks, state, nameOf))
  const rest = marks.slice(state.next).map(mark => markup`${opening(mark, nameOf, true)}${CLOSE}`)
  return rest.length === 0 ? shown : [...shown, markup`${rest}`]
}

const CLOSE = rawHtml('</mark>')

function blockOf(
  text: string,
  { start, end }: Offsets,
  marks: readonly Highlight[],
  state: State,
  nameOf: NameOf
): Html {
  const carried = state.open.splice(0).filter(mark => mark.end > start)
  state.open.push(...carried)
  const out: Html[] = carried.map(mark => opening(mark, nameOf, false))
  for (let at = start; at < end;) {
    openAt(at, marks, state, nameOf, out)
    const stop = nextEdge(at, end, marks, state)
    out.push(markup`${text.slice(safeCut(text, at), safeCut(text, stop))}`)
    closeAt(stop, state, nameOf, out)
    at = stop
  }
  out.push(...state.open.map(() => CLOSE))
  return markup`${out}`
}

/** Where the next mark begins or an open one ends. */
function nextEdge(at: number, end: number, marks: readonly Highlight[], state: State): number {
  const next = marks[state.next]
  const begin = next === undefined || next.start <= at ? end : next.start
  return state.open.reduce((edge, mark) => Math.min(edge, mark.end), Math.min(end, begin))
}

/** Opens the marks that begin here or in the blank lines before. */
function openAt(at: number, marks: readonly Highlight[], state: State, nameOf: NameOf, out: Html[]): void {
  for (let mark = marks[state.next]; mark !== undefined && mark.start <= at; mark = marks[state.next]) {
    state.next += 1
    out.push(opening(mark, nameOf, true))
    if (mark.end > at) state.open.push(mark)
    else out.push(CLOSE)
  }
}

/** Closes what ends here; what lies over it is closed too and opened again, the wider first. */
function closeAt(at: number, state: State, nameOf: NameOf, out: Html[]): void {
  const lowest = state.open.findIndex(mark => mark.end <= at)
  if (lowest < 0) return
  const above = state.open.splice(lowest)
  out.push(...above.map(() => CLOSE))
  const rest = above.filter(mark => mark.end > at).sort((a, b) => b.end - a.end)
  state.open.push(...rest)
  out.push(...rest.map(mark => opening(mark, nameOf, false)))
}

function opening(mark: Highlight, nameOf: NameOf, first: boolean): Html {
  const name = nameOf(mark)
  const classes = mark.kinds.map(kind => `h-${kind}`).join(' ')
  const attribute = first ? markup`id="${name}"` : markup`data-of="${name}"`
  return markup`<mark ${attribute} class="${classes}${mark.unsure ? ' is-unsure' : ''}">`
}
