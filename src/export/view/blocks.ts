import type { Article, SegmentKind } from '../../record/index.js'

/** A paragraph of a segment, without the blank lines around it. */
export interface Block {
  readonly kind: SegmentKind
  readonly start: number
  readonly end: number
}

/** The paragraphs of the text, each inside one segment; a text without segments is body. */
export function blocksOf(article: Article): Block[] {
  const { text, segments } = article
  const whole = { kind: 'body' as const, start: 0, end: text.length }
  const given = segments.length === 0 && text !== '' ? [whole] : segments
  return given.flatMap(({ kind, start, end }) => paragraphs(text, kind, start, Math.min(end, text.length)))
}

function paragraphs(text: string, kind: SegmentKind, start: number, end: number): Block[] {
  const blocks: Block[] = []
  let at = start
  for (const gap of text.slice(start, end).matchAll(/\n[^\S\n]*\n\s*/gu)) {
    push(blocks, text, kind, at, start + gap.index)
    at = start + gap.index + gap[0].length
  }
  push(blocks, text, kind, at, end)
  return blocks
}

function push(blocks: Block[], text: string, kind: SegmentKind, start: number, end: number): void {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  const length = part.trim().length
  if (length > 0) blocks.push({ kind, start: start + lead, end: start + lead + length })
}
