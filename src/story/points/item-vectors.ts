import { denseDot } from '../text/vector.js'
import { inverseFrequency, type Frequencies } from '../text/frequencies.js'
import type { Item } from './item.js'

/** Weighed terms of an item, and its sentence vector; `square`: sum of the squared weights of its words. */
export interface ItemVector {
  readonly weights: ReadonlyMap<string, number>
  /** Who is behind it, with how rare that is in the story, 0 (behind everything) to 1. */
  readonly behind: ReadonlyMap<string, number>
  readonly square: number
  /** How many of its terms stand for words of their own: an act or a country is spoken of by words that count already. */
  readonly words: number
  readonly meaning: Float32Array | null
  /** Words of the condition that a statement makes; null where it makes none. */
  readonly condition: Worded | null
}

/** Weighed words, as they are compared. */
type Worded = Pick<ItemVector, 'weights' | 'square' | 'words'>

/** Findings added to a story's own, so that in a small one a word does not count as common because two reports have it. */
const SMOOTHING = 10

/** Background weight of terms that are no words: about that of a word in one article of fifty. */
const MARKED = 4

/**
 * Cosines of sentence vectors: below the one, two statements of one article have nothing in common (three quarters of
 * the pairs in PolNeAR's training articles lie below .32); above the other, they are the same (99 of 100 lie below .73).
 */
const MEANING = { low: 0.25, high: 0.85 }

/**
 * Vectors of a story's items. A term weighs what it weighs in general news, times how rare it is in this story: the
 * words that all of the story shares tell its points not apart.
 */
export function itemVectors(
  items: readonly Item[],
  meanings: readonly (Float32Array | null)[],
  frequencies: Frequencies
): ItemVector[] {
  const counts = new Map<string, number>()
  for (const item of items) for (const term of new Set(item.terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const size = items.length + SMOOTHING
  const weigh = (terms: readonly string[]): Worded & Pick<ItemVector, 'behind'> => {
    const weights = new Map<string, number>()
    const behind = new Map<string, number>()
    for (const term of new Set(terms)) {
      const rare = Math.log(size / ((counts.get(term) ?? 0) + 1)) / Math.log(size)
      if (term.startsWith('^')) behind.set(term, rare)
      else weights.set(term, rare * (/^[~@#%]/u.test(term) ? MARKED : inverseFrequency(frequencies, term)))
    }
    return { weights, behind, square: sumOfSquares(weights), words: wordCount(weights) }
  }
  return items.map(({ terms, condition }, i) => ({
    ...weigh(terms),
    meaning: meanings[i] ?? null,
    condition: condition.length === 0 ? null : weigh(condition)
  }))
}

/** How rare those who are behind both items are in the story, 0 to 1. */
function sharedRarity(a: ItemVector, b: ItemVector): number {
  return Math.max(0, ...[...a.behind].map(([term, rare]) => (b.behind.has(term) ? rare : 0)))
}

/** Words below which it says little that all of them stand in the other item too. */
const FEW = 3

/**
 * How alike the words of two items are, 0 to 1: the mean of cosine and containment of their weighed terms. One word
 * (leave) is too little to know a thing by.
 */
export function wordLikeness(a: Worded, b: Worded): number {
  if (a.square === 0 || b.square === 0) return 0
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let shared = 0
  for (const [term, weight] of small.weights) if (large.weights.has(term)) shared += weight * weight
  const cosine = shared / Math.sqrt(a.square * b.square)
  const words = Math.min(a.words, b.words)
  if (words < FEW) return words < 2 ? cosine / 2 : cosine
  return 0.5 * cosine + 0.5 * (shared / Math.min(a.square, b.square))
}

/**
 * How alike two findings are: what is `said`, and by its `words` alone; `rare`: how rare those behind both are;
 * `condition`: the words of the one and of the condition that the other makes. All 0 to 1.
 */
export interface Likeness {
  readonly said: number
  readonly words: number
  readonly rare: number
  readonly condition: number
}

/** How alike two items are in what they say: their words, and, where there are sentence vectors, as much their meaning. */
export function likeness(a: ItemVector, b: ItemVector): Likeness {
  const words = wordLikeness(a, b)
  const rare = sharedRarity(a, b)
  const condition = Math.max(
    a.condition === null ? 0 : wordLikeness(a.condition, b),
    b.condition === null ? 0 : wordLikeness(a, b.condition)
  )
  if (a.meaning === null || b.meaning === null) return { said: words, words, rare, condition }
  const meaning = (denseDot(a.meaning, b.meaning) - MEANING.low) / (MEANING.high - MEANING.low)
  return { said: 0.5 * words + 0.5 * Math.max(0, Math.min(1, meaning)), words, rare, condition }
}

function sumOfSquares(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return sum
}

function wordCount(weights: ReadonlyMap<string, number>): number {
  return [...weights.keys()].filter(term => !/^[%#]/u.test(term)).length
}
