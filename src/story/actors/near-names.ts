import { nameWords } from './name-words.js'

/** Share of letter pairs from which two names are taken for near: a letter more or less in a name of five. */
const NEAR = 0.5

/**
 * The candidates whose names are most like `name`, the likest first, by the share of letter pairs in common (Dice's
 * coefficient over bigrams); a name of one word is also compared with each word of theirs. Empty where none is near.
 */
export function nearNames<T>(name: string, candidates: readonly T[], namesOf: (one: T) => readonly string[]): T[] {
  const given = nameWords(name)
  const wanted = pairsOf(given.join(' '))
  return candidates
    .map((candidate, order) => ({
      candidate,
      order,
      like: Math.max(0, ...namesOf(candidate).map(own => likeness(wanted, given.length, own)))
    }))
    .filter(({ like }) => like >= NEAR)
    .sort((a, b) => b.like - a.like || a.order - b.order)
    .map(({ candidate }) => candidate)
}

function likeness(wanted: ReadonlyMap<string, number>, size: number, name: string): number {
  const words = nameWords(name)
  const forms = size === 1 ? [words.join(' '), ...words] : [words.join(' ')]
  return Math.max(...forms.map(form => dice(wanted, pairsOf(form))))
}

function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  return (2 * shared) / Math.max(1, sum(a) + sum(b))
}

function sum(pairs: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of pairs.values()) total += count
  return total
}

/** The pairs of neighbouring characters with the edges of the word, so that a name of one letter has pairs too. */
function pairsOf(word: string): Map<string, number> {
  const pairs = new Map<string, number>()
  const padded = ` ${word} `
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
