import { segmentKind, type SegmentKind } from '../../record/index.js'
import type { Block } from './block.js'
import type { Features } from './block-features.js'
import type { BlockPattern, SegmentData } from './segment-data.js'

/** What a block is taken for by itself, and whether what spoke for that ends the report. */
export interface Verdict {
  readonly kind: SegmentKind
  readonly closing: boolean
  /** Whether a pattern spoke for the kind, and not only its shape. */
  readonly patterned: boolean
}

/** Characters looked at from the start and from the end of a block. */
const REACH = 240

/** Blocks longer than this, in characters, are matched at their start and end only. */
const WHOLE = 600

/** Weight from which a pattern says more than the shape of a block does. */
const FIRM = 4

/** Kinds whose shape counts beside patterns of other kinds. */
const BY_SHAPE: ReadonlySet<SegmentKind> = new Set(['body', 'heading'])

/** Blocks that count as the first ones of a text. */
const EARLY = 5

/**
 * Scores a block for each kind, a linear sum of feature weights and the strongest pattern of that kind, and gives the
 * best; body wins ties, since losing body is worse than keeping other matter.
 */
export function scoreBlock(block: Block, words: number, index: number, features: Features, data: SegmentData): Verdict {
  const patterns = matching(block, words, index, data)
  const patterned = patterns.some(p => p.weight >= FIRM)
  let best: Verdict & { score: number } = { kind: 'body', closing: false, patterned: false, score: -Infinity }
  for (const kind of ['body', ...segmentKind.options.filter(k => k !== 'body')] as const) {
    const weights = data.weights[kind]
    if (weights === undefined) continue
    const own = patterns.filter(p => p.kind === kind)
    const shaped = own.length > 0 || !patterned || BY_SHAPE.has(kind)
    const score = (shaped ? sum(features, weights) : (weights['always'] ?? 0)) + strength(own)
    if (score > best.score) best = { kind, closing: own.some(p => p.closing), patterned: own.length > 0, score }
  }
  return { kind: best.kind, closing: best.closing, patterned: best.patterned }
}

/** The strongest of several patterns, and a little for each other one. */
function strength(patterns: readonly BlockPattern[]): number {
  return Math.max(0, ...patterns.map(p => p.weight)) + 0.5 * Math.min(2, Math.max(0, patterns.length - 1))
}

function matching(block: Block, words: number, index: number, data: SegmentData): BlockPattern[] {
  const head = block.words.slice(0, REACH)
  const tail = block.words.slice(-REACH)
  const whole = block.words.length <= WHOLE ? block.words : null
  return data.patterns.filter(p => {
    if (words > p.maxWords || (p.early && index >= EARLY)) return false
    if (p.at === 'start') return p.expression.test(whole ?? head)
    if (p.at === 'end') return p.expression.test(tail)
    return whole !== null && p.expression.test(whole)
  })
}

function sum(features: Features, weights: Readonly<Record<string, number>>): number {
  return Object.entries(weights).reduce((total, [name, weight]) => total + (features[name] ?? 0) * weight, 0)
}
