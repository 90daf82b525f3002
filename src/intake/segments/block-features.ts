import type { Block } from './block.js'

/** What a block looks like; 1 where it holds, absent where not. Weights of these stand in segment-weights.json. */
export type Features = Readonly<Record<string, number>>

/** Counts and shares of one block, on which features rest. */
export interface Shape {
  readonly words: number
  /** Ends as a sentence does, closing quotes and brackets aside. */
  readonly sentence: boolean
  /** Share of words of four letters and more that begin with a capital. */
  readonly capitals: number
  readonly allCaps: boolean
  readonly verb: boolean
  readonly speech: boolean
  /** Ends as words do that introduce what follows: a colon or a dash. */
  readonly introduces: boolean
}

/** Blocks longer than this, in characters, are judged by their beginning and their end. */
const SAMPLE = 1200

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|says?|said|told|asked|\p{Ll}{3,}ed)\b/u
const QUOTE = /["“”‘’']/u
const SPEECH_VERB = /\b(?:said|says|told|added|adding|asked|wrote|tweeted|according)\b/u

/** The shape of a block. */
export function shapeOf(block: Block): Shape {
  const sample = block.words.slice(0, SAMPLE)
  const words = block.words.length > SAMPLE ? Math.round(block.words.length / 6) : wordCount(sample)
  const long = sample.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  const upper = long.filter(word => /^\p{Lu}/u.test(word)).length
  return {
    words,
    sentence: /[.!?…]["”’'»)\]]*$/u.test(block.words.slice(-12)),
    capitals: long.length === 0 ? 0 : upper / long.length,
    allCaps: /\p{Lu}{2}/u.test(sample) && !/\p{Ll}{2}/u.test(sample),
    verb: VERB.test(sample),
    introduces: words >= 3 && /[:,;–—-]$/u.test(block.words),
    speech: QUOTE.test(sample) && SPEECH_VERB.test(sample)
  }
}

/** How many words a string has, apart by white space. */
export function wordCount(words: string): number {
  return words.match(/\S+/gu)?.length ?? 0
}

/** A paragraph that only a report has: long enough, with a verb, ended as a sentence. */
export function isParagraph(shape: Shape): boolean {
  return shape.sentence && (shape.words >= 12 || (shape.words >= 6 && (shape.verb || shape.speech)))
}

/**
 * The features of each block. Position counts: a short line between two paragraphs is a crosshead, the same line after
 * the last one is not.
 */
export function featuresOf(blocks: readonly Block[], shapes: readonly Shape[]): Features[] {
  const seen = new Set<string>()
  const ended = shapes.filter(s => s.words >= 8 && s.sentence).length
  const open = shapes.filter((s, i) => i > 0 && isOpen(s)).length
  const starts = startsOf(blocks)
  const openOften = open >= 2 && ended >= 2 * open
  return blocks.map((block, i) => {
    const shape = shapes[i]
    if (shape === undefined) return {}
    const key = block.words
      .slice(0, 400)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const repeated = shape.words >= 5 && seen.has(key)
    seen.add(key)
    const features: Record<string, boolean> = {
      ...shapeFeatures(block, shape),
      early: i < 4,
      between: isNear(shapes, i, -1) && isNear(shapes, i, 1),
      unterminatedOften: openOften && isOpen(shape) && i < blocks.length - 1,
      keyValueRun: isKeyValue(block) && (isKeyValue(blocks[i - 1]) || isKeyValue(blocks[i + 1])),
      repeated,
      sameStart: (starts.get(startOf(block)) ?? 0) >= SERIES
    }
    return Object.fromEntries(Object.entries(features).flatMap(([name, holds]) => (holds ? [[name, 1]] : [])))
  })
}

/** Blocks that begin alike from which they are the pictures of a gallery, under one title. */
const SERIES = 4
/** Words by which blocks begin alike. */
const START = 5

function startsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>()
  for (const block of blocks) {
    const start = startOf(block)
    if (start !== '') starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  return starts
}

/** The first words of a block that has more than these; empty for any other. */
function startOf({ words }: Block): string {
  const first = words.slice(0, 120).split(/\s+/u, START + 1)
  return first.length > START ? first.slice(0, START).join(' ') : ''
}

function shapeFeatures(block: Block, shape: Shape): Record<string, boolean> {
  const { words } = block
  return {
    always: true,
    words12: shape.words >= 12,
    words25: shape.words >= 25,
    words50: shape.words >= 50,
    sentence: shape.sentence,
    speech: shape.speech,
    verb: shape.verb,
    titleCase: shape.capitals >= 0.6,
    allCaps: shape.allCaps,
    headingShape: shape.words <= 10 && !/[.!,;:…]["”’')]*$/u.test(words) && /\p{L}{2}/u.test(words),
    unterminated: isOpen(shape),
    symbols: !/[\p{L}\p{N}]/u.test(words),
    linkOnly: /^(?:\S{1,30}:? )?(?:https?:\/\/|www\.)\S+$/u.test(words),
    introduces: shape.introduces,
    keyValue: isKeyValue(block) && /: ?\S/u.test(block.words),
    speakerLine: /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{Lu} ]{2,20})?:\s?\S/u.test(words) && shape.words >= 3
  }
}

/** A run of words that no stop ends: a caption, a link or a cut-off paragraph. */
function isOpen(shape: Shape): boolean {
  return !shape.sentence && shape.words >= 8 && shape.words <= 40 && !shape.speech && !shape.introduces
}

/** A line of the form `Label: value` that is no sentence. */
function isKeyValue(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.words.length <= 60 &&
    /^\p{Lu}[\p{L} -]{1,30}:(?: ?\S+(?: \S+){0,2})?$/u.test(block.words) &&
    !/[.!?"”]$/u.test(block.words)
  )
}

/** Whether the nearest block on that side, past one other short block, is a paragraph. */
function isNear(shapes: readonly Shape[], at: number, step: -1 | 1): boolean {
  return [shapes[at + step], shapes[at + 2 * step]].some(shape => shape !== undefined && isParagraph(shape))
}
