import { OnrecordError, spanOf, type Article, type ArticleField, type SegmentKind, type Span } from '../record/index.js'
import type { Passage, Surface } from './layers.js'

/** Segments that hold words of the report; the rest (credits, furniture, promo, bylines, datelines) is not read. */
const READ: ReadonlySet<SegmentKind> = new Set([
  'headline',
  'standfirst',
  'body',
  'heading',
  'caption',
  'correction',
  'embed'
])

/**
 * The text to read: fields given apart come first, each a passage of its own, unless the text itself has a segment of
 * that kind, so that nothing is read twice.
 */
export function surfaceOf(article: Article): Surface {
  const fields = (['headline', 'standfirst'] as const).filter(
    field => article[field] !== null && article[field] !== '' && !article.segments.some(s => s.kind === field)
  )
  const parts: { start: number; end: number; field: ArticleField | null }[] = []
  let text = ''
  for (const field of fields) {
    const words = article[field] ?? ''
    parts.push({ start: text.length, end: text.length + words.length, field })
    text += `${words}\n\n`
  }
  parts.push({ start: text.length, end: text.length + article.text.length, field: null })
  return { text: text + article.text, parts, passages: passagesOf(article, parts, text + article.text) }
}

function passagesOf(article: Article, parts: Surface['parts'], text: string): Passage[] {
  const offset = parts.at(-1)?.start ?? 0
  const blocks = [
    ...parts.flatMap(part => (part.field === null ? [] : [{ kind: part.field, start: part.start, end: part.end }])),
    ...article.segments
      .filter(s => READ.has(s.kind))
      .map(s => ({ kind: s.kind, start: s.start + offset, end: s.end + offset }))
  ]
  return blocks.flatMap(block => trimmed(text, block)).map((block, index) => ({ ...block, index }))
}

function trimmed<T extends { start: number; end: number }>(text: string, block: T): T[] {
  const words = text.slice(block.start, block.end)
  const start = block.start + (words.length - words.trimStart().length)
  const end = block.end - (words.length - words.trimEnd().length)
  return start < end ? [{ ...block, start, end }] : []
}

/**
 * The record's span for surface offsets.
 * @throws OnrecordError `span-mismatch` where they cross the edge of a part.
 */
export function toSpan(surface: Surface, start: number, end: number): Span {
  const part = surface.parts.find(p => start >= p.start && end <= p.end)
  if (part === undefined) {
    throw new OnrecordError('span-mismatch', `characters ${String(start)} to ${String(end)} lie in no part of the text`)
  }
  const text = surface.text.slice(part.start, part.end)
  return spanOf(text, start - part.start, end - part.start, part.field ?? undefined)
}
