import type { SegmentKind } from '../../record/index.js'
import type { Labelled } from './block.js'
import { isParagraph, type Shape } from './block-features.js'
import { contentWords, shareIn } from './content-words.js'

/** Words from which a paragraph after the end of a report is still taken for body. */
const CLEARLY_BODY = 30

/** Share of its content words that such a paragraph must have in common with the report. */
const IN_COMMON = 0.35

/** Kinds that stand by their own pattern, wherever they are. */
const FIRM: ReadonlySet<SegmentKind> = new Set([
  'credit',
  'correction',
  'embed',
  'furniture',
  'promo',
  'headline',
  'byline'
])

/**
 * Labels what stands after the report. A closing block (an agency's credits, the heading of a list of other stories, lines
 * of page data) after the last paragraphs, or a list of headline-like lines at the very end, opens it; there, only what is
 * clearly body stays body. Where `marked`, the page's own markup has set links apart, and lists are lists.
 */
export function labelEndMatter(blocks: readonly Labelled[], shapes: readonly Shape[], marked: boolean): Labelled[] {
  const listed = marked ? [...blocks] : labelLists(blocks, shapes)
  const end = closingAt(listed, shapes)
  if (end < 0) return marked ? listed : labelTail(listed, shapes)
  const report = contentWords(
    listed
      .slice(0, end)
      .map(b => (b.kind === 'body' ? b.words.slice(0, 2000) : ''))
      .join(' ')
  )
  return listed.map((block, i) => {
    if (i <= end || FIRM.has(block.kind)) return block
    const shape = shapes[i]
    if (shape !== undefined && isClearlyBody(block, shape, report)) return block
    return { ...block, kind: block.kind === 'caption' ? 'caption' : 'promo' }
  })
}

/** Words that a link at the end of a page has at most. */
const LINK = 25

/** Lines under the heading of a list of other stories, up to the next paragraph; at the end of a page, short sentences too. */
function labelLists(blocks: readonly Labelled[], shapes: readonly Shape[]): Labelled[] {
  let open = false
  return blocks.map((block, i) => {
    const shape = shapes[i]
    if (shape === undefined) return block
    const heads = block.kind === 'promo' && shape.words <= 8 && /:$|^(?!read more)/iu.test(block.words)
    const last = open && onlyLinks(shapes, i)
    if (heads) open = true
    else if ((isParagraph(shape) && !last) || block.kind === 'heading') open = false
    const line = open && (last || !shape.sentence) && shape.words <= LINK && !FIRM.has(block.kind)
    return line ? { ...block, kind: 'promo' } : block
  })
}

/** Whether all that follows is short and says nothing that somebody said, with a title among it. */
function onlyLinks(shapes: readonly Shape[], from: number): boolean {
  const rest = shapes.slice(from)
  return rest.every(s => s.words <= LINK && !s.speech) && rest.some(s => !s.sentence && s.words >= 4)
}

function closingAt(blocks: readonly Labelled[], shapes: readonly Shape[]): number {
  const after = new Array<number>(blocks.length + 1).fill(0)
  for (let i = blocks.length - 1; i >= 0; i--) {
    const shape = shapes[i]
    const body = blocks[i]?.kind === 'body' && shape !== undefined && isParagraph(shape) && shape.words >= 12
    after[i] = (after[i + 1] ?? 0) + (body ? 1 : 0)
  }
  const all = after[0] ?? 0
  return blocks.findIndex((block, i) => {
    const rest = after[i + 1] ?? 0
    return block.closing && all - rest >= 1 && rest <= Math.min(2, (all - rest) / 3)
  })
}

function isClearlyBody(block: Labelled, shape: Shape, report: ReadonlySet<string>): boolean {
  if (block.kind !== 'body' || !isParagraph(shape)) return false
  return (shape.words >= CLEARLY_BODY || shape.speech) && shareIn(contentWords(block.words), report) >= IN_COMMON
}

/** Two or more headline-like lines after the last paragraph are links; one crosshead with nothing below it is furniture. */
function labelTail(blocks: readonly Labelled[], shapes: readonly Shape[]): Labelled[] {
  const last = blocks.findLastIndex((b, i) => {
    const shape = shapes[i]
    return (
      (b.kind === 'body' || b.kind === 'embed') &&
      shape !== undefined &&
      (isParagraph(shape) || shape.words >= 25 || shape.sentence)
    )
  })
  if (last < 0) return [...blocks]
  const lines = blocks.slice(last + 1).filter((b, k) => {
    const shape = shapes[last + 1 + k]
    return (
      (b.kind === 'body' || b.kind === 'heading' || b.kind === 'caption') &&
      shape !== undefined &&
      !shape.sentence &&
      shape.words >= 4
    )
  })
  return blocks.map((block, i) => {
    if (i <= last) return block
    if (block.kind === 'heading') return { ...block, kind: lines.length >= 2 ? 'promo' : 'furniture' }
    return lines.length >= 2 && block.kind === 'body' && !(shapes[i]?.sentence ?? true)
      ? { ...block, kind: 'promo' }
      : block
  })
}
