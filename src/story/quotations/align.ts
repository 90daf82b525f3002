import { alignWords, type Comparable, type Range, type Step } from './align-words.js'
import { anchorsOf } from './anchors.js'

/** Most cells of a table of comparisons: some twenty megabytes and a tenth of a second. */
const CELLS = 16_000_000

/**
 * Sets a quotation against a text, the ends of the text for nothing. Long ones are first parted where both have the same
 * run of words, so that ten thousand words cost little more than their number; a part in which nothing is alike for
 * thousands of words is told apart as a whole.
 */
export function align(
  given: readonly Comparable[],
  found: readonly Comparable[],
  gaps: readonly boolean[]
): readonly Step[] {
  const skips = gaps.map((gap, i) => gap || i === 0 || i === given.length)
  const at = gaps.includes(true) ? -1 : placeOf(given, found)
  if (at >= 0) return given.map((_, i): Step => ({ given: i, found: at + i }))
  const whole: Range = { given: [0, given.length], found: [0, found.length], skips }
  if (given.length * found.length <= CELLS) return alignWords(given, found, whole)
  const anchors = anchorsOf(
    given.map(word => word.key),
    found.map(word => word.key)
  )
  const steps: Step[] = []
  const first = anchors[0]
  let row = 0
  let column = first === undefined ? 0 : Math.max(0, first.found - reachOf(first.given))
  for (const anchor of anchors) {
    append(steps, part(given, found, { given: [row, anchor.given], found: [column, anchor.found], skips }))
    steps.push({ given: anchor.given, found: anchor.found })
    row = anchor.given + 1
    column = anchor.found + 1
  }
  const end = anchors.length === 0 ? found.length : Math.min(found.length, column + reachOf(given.length - row))
  append(steps, part(given, found, { given: [row, given.length], found: [column, end], skips }))
  return steps
}

/** Where all words of the quotation stand one after the other, in time that grows with both (Knuth, Morris and Pratt); -1 for nowhere. */
function placeOf(given: readonly Comparable[], found: readonly Comparable[]): number {
  const back = [0]
  for (let i = 1, k = 0; i < given.length; i++) {
    while (k > 0 && given[i]?.key !== given[k]?.key) k = back[k - 1] ?? 0
    if (given[i]?.key === given[k]?.key) k++
    back[i] = k
  }
  for (let i = 0, k = 0; i < found.length; i++) {
    while (k > 0 && found[i]?.key !== given[k]?.key) k = back[k - 1] ?? 0
    if (found[i]?.key === given[k]?.key) k++
    if (k === given.length) return i - k + 1
  }
  return -1
}

/** How far before the first and after the last run in common its neighbours are looked for, in words. */
function reachOf(words: number): number {
  return 2 * words + 200
}

/** Adds steps one by one: a call cannot take hundreds of thousands of arguments. */
function append(steps: Step[], more: readonly Step[]): void {
  for (const step of more) steps.push(step)
}

function part(given: readonly Comparable[], found: readonly Comparable[], range: Range): Step[] {
  const [rows, columns] = [range.given[1] - range.given[0], range.found[1] - range.found[0]]
  if (rows * columns <= CELLS) return alignWords(given, found, range)
  return [
    ...Array.from({ length: columns }, (_, i): Step => ({ given: null, found: range.found[0] + i })),
    ...Array.from({ length: rows }, (_, i): Step => ({ given: range.given[0] + i, found: null }))
  ]
}
