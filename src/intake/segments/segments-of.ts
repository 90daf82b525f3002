import type { Segment, SegmentKind } from '../../record/index.js'
import type { Hint } from '../draft.js'
import type { Block, Labelled } from './block.js'
import { featuresOf, shapeOf, type Shape } from './block-features.js'
import { labelEndMatter } from './end-matter.js'
import { findDateline } from './find-dateline.js'
import { findHeadline, isSameTitle } from './find-headline.js'
import { findStandfirst } from './find-standfirst.js'
import { scoreBlock } from './score-block.js'
import type { SegmentData } from './segment-data.js'
import { splitBlocks } from './split-blocks.js'

/** Kinds in markup that the words may gainsay: pages put bylines and share bars into any element. */
const SOFT: ReadonlySet<SegmentKind> = new Set(['body', 'heading', 'standfirst'])

/** Paragraphs from the first one in which a dateline may stand. */
const DATELINE_REACH = 2

/** What is known of a text apart from its words. */
export interface Given {
  readonly headline: string | null
  readonly hints: readonly Hint[]
}

/**
 * The labelled segments of a text, one for each block, a dateline apart from the paragraph that it opens. They cover the
 * text with no gap and no overlap. What markup says of a block holds; for the rest, the shape of the block, patterns of news
 * pages and its place decide.
 */
export function segmentsOf(text: string, given: Given, data: SegmentData): Segment[] {
  const blocks = given.hints.length > 0 ? hintedBlocks(text, given.hints) : splitBlocks(text)
  const shapes = blocks.map(shapeOf)
  const scored = labelled(blocks, shapes, given, data)
  const headed = withHeadline(scored, shapes, given.headline)
  const whole = keepSomething(
    labelEndMatter(withStandfirst(headed, shapes, data), shapes, given.hints.length > 0),
    headed
  )
  const opening = new Set(whole.filter(block => block.kind === 'body').slice(0, DATELINE_REACH))
  return whole.flatMap(block => {
    const { kind, start, end } = block
    return opening.has(block) ? withDateline(block, text, data) : [{ kind, start, end }]
  })
}

function labelled(blocks: readonly Block[], shapes: readonly Shape[], given: Given, data: SegmentData): Labelled[] {
  const features = featuresOf(blocks, shapes)
  const hinted = new Map(given.hints.map(hint => [hint.start, hint.kind]))
  return blocks.map((block, i) => {
    const hint = hinted.get(block.start)
    if (hint !== undefined && !SOFT.has(hint)) return { ...block, kind: hint, closing: false, firm: true }
    const verdict = scoreBlock(block, shapes[i]?.words ?? 0, i, features[i] ?? {}, data)
    const marked = hint !== undefined && !(verdict.patterned && verdict.kind !== 'body')
    const kind = marked && (hint !== 'body' || verdict.kind !== 'heading') ? hint : verdict.kind
    return { ...block, kind, closing: verdict.closing, firm: verdict.patterned || (marked && hint !== 'body') }
  })
}

function hintedBlocks(text: string, hints: readonly Hint[]): Block[] {
  return hints.map((hint, i) => {
    const end = hints[i + 1]?.start ?? text.length
    return { start: i === 0 ? 0 : hint.start, end, words: text.slice(hint.start, end).trim() }
  })
}

function withHeadline(blocks: readonly Labelled[], shapes: readonly Shape[], given: string | null): Labelled[] {
  const hinted = blocks.findIndex(block => block.kind === 'headline')
  const at = hinted >= 0 ? hinted : findHeadline(blocks, shapes, given)
  const title = given ?? blocks[at]?.words ?? ''
  return blocks.map((block, i) => {
    if (i === at) return { ...block, kind: 'headline' }
    const again = title !== '' && block.kind !== 'body' && isSameTitle(block.words, title)
    return again && at >= 0 ? { ...block, kind: 'furniture' } : block
  })
}

function withStandfirst(blocks: readonly Labelled[], shapes: readonly Shape[], data: SegmentData): Labelled[] {
  if (blocks.some(block => block.kind === 'standfirst')) return [...blocks]
  const from = blocks.findIndex(block => block.kind === 'headline') + 1
  const at = findStandfirst(blocks, shapes, from, i => findDateline(blocks[i]?.words ?? '', data) > 0)
  return blocks.map((block, i) => (i === at ? { ...block, kind: 'standfirst' } : block))
}

/** A text of which no block would be read is read as it was before its end was cut off. */
function keepSomething(blocks: readonly Labelled[], before: readonly Labelled[]): readonly Labelled[] {
  const read: readonly SegmentKind[] = ['body', 'standfirst', 'embed', 'caption']
  return blocks.some(block => read.includes(block.kind)) ? blocks : before
}

function withDateline(block: Labelled, text: string, data: SegmentData): Segment[] {
  const { kind, start, end } = block
  const length = findDateline(block.words, data)
  const body = start + text.slice(start, end).search(/\S/u) + length
  if (length === 0 || body >= end) return [{ kind, start, end }]
  return [
    { kind: 'dateline', start, end: body },
    { kind, start: body, end }
  ]
}
