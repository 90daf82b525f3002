import type { Labelled } from './block.js'
import { bareWords, contentWords, shareIn } from './content-words.js'
import { isParagraph, type Shape } from './block-features.js'

/** Blocks among which a headline is looked for; others of a page's head may stand before it. */
const REACH = 4

/** Words that a headline has at most. */
const LONGEST = 28

/**
 * The index of the block that is the headline, -1 for none: the one that repeats the headline given apart, else the first
 * short block that no stop ends (or that is in title case), where longer blocks follow.
 */
export function findHeadline(blocks: readonly Labelled[], shapes: readonly Shape[], given: string | null): number {
  const first = blocks.slice(0, REACH)
  if (given !== null && given.trim() !== '') return first.findIndex(block => isSameTitle(block.words, given))
  const candidate = first.findIndex(block => ['body', 'heading', 'caption'].includes(block.kind))
  const [block, shape] = [blocks[candidate], shapes[candidate]]
  if (block === undefined || shape === undefined || !isTitle(block.words, shape)) return -1
  if (block.kind === 'caption' && block.firm) return -1
  const follows = shapes.slice(candidate + 1, candidate + 7)
  return follows.some(next => isParagraph(next) && next.words > shape.words) ? candidate : -1
}

/** Whether two wordings are one title: the same letters, or one that only adds a little to the other. */
export function isSameTitle(words: string, title: string): boolean {
  if (words.length > title.length * 2 + 40) return false
  const a = bareWords(words)
  const b = bareWords(title)
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= long.length * 0.7 && long.startsWith(short)) return true
  const left = contentWords(words)
  const right = contentWords(title)
  return left.size >= 4 && shareIn(left, right) >= 0.85 && shareIn(right, left) >= 0.85
}

function isTitle(words: string, shape: Shape): boolean {
  if (shape.words > LONGEST || shape.words < 2 || words.length > 220) return false
  const stopped = /[.…]["”’')\]]*$/u.test(words)
  return stopped ? shape.capitals >= 0.6 && shape.words >= 4 && shape.words <= 20 : !/[:;,]$/u.test(words)
}
