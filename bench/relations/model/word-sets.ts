import { relation } from '../../../src/language/tree.js'
import { chainUp, type Pair } from './pair.js'

/**
 * Sets of words that tell what one actor does to the other; words of the actors themselves are in none of them, but the
 * root may be one.
 */
export interface WordSets {
  /** The words on the way through the tree from one actor to the other. */
  readonly path: readonly number[]
  /** What hangs on the path: its arguments, complements and auxiliaries; no punctuation. */
  readonly below: readonly number[]
  /** Auxiliaries, adverbs, conjunctions and copulas that hang on the path: negation, modality, tense. */
  readonly auxiliaries: readonly number[]
  /** The words that stand between the two in the text. */
  readonly between: readonly number[]
  /** The verbs of the sentence. */
  readonly verbs: readonly number[]
  /** Its verbs, nouns and adjectives. */
  readonly content: readonly number[]
  readonly root: readonly number[]
}

const AUXILIARY: ReadonlySet<string> = new Set(['aux', 'advmod', 'mark', 'cop'])
const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ'])

/** The sets of a pair. */
export function wordSetsOf(pair: Pair): WordSets {
  const { words, heads, sides } = pair
  const free = words.map((_, i) => i).filter(i => sides[i] === null)
  const { path, top } = pathOf(pair)
  const on = new Set(path.length > 0 ? path : [top])
  const hanging = free.filter(i => on.has(heads[i] ?? -1))
  const upos = (i: number) => words[i]?.upos ?? 'X'
  return {
    path,
    below: hanging.filter(i => !on.has(i) && upos(i) !== 'PUNCT'),
    auxiliaries: hanging.filter(i => words[i] !== undefined && AUXILIARY.has(relation(words[i]))),
    between: betweenOf(pair),
    verbs: free.filter(i => upos(i) === 'VERB'),
    content: free.filter(i => CONTENT.has(upos(i))),
    root: [Math.max(0, heads.indexOf(-1))]
  }
}

/** The path, and the word where the ways up from the two actors meet; with one actor, what stands above it. */
function pathOf({ heads, sides, source, target }: Pair): { path: number[]; top: number } {
  const [up, other] = [source, target].map(word => (word === null ? [] : chainUp(heads, word))) as [number[], number[]]
  if (up.length === 0 || other.length === 0) {
    const only = up.length > 0 ? up : other
    const top = only[Math.min(1, only.length - 1)] ?? 0
    return { path: unmarked([top, ...only.slice(2, 3)], sides), top }
  }
  const shared = up.find(word => other.includes(word))
  const climbed = (way: readonly number[]) =>
    way.slice(1, shared === undefined ? way.length : Math.max(1, way.indexOf(shared)))
  const way = [...climbed(up), ...(shared === undefined ? [] : [shared]), ...climbed(other)]
  return { path: unmarked([...new Set(way)], sides), top: shared ?? up.at(-1) ?? 0 }
}

function unmarked(words: readonly number[], sides: Pair['sides']): number[] {
  return words.filter(i => sides[i] === null)
}

/** What stands after the one actor's last word and before the other's first; nothing where they interleave. */
function betweenOf({ sides }: Pair): number[] {
  const [source, target] = [edges(sides, 'source'), edges(sides, 'target')]
  if (source === null || target === null) return []
  const [left, right] = source.last < target.first ? [source, target] : [target, source]
  const out: number[] = []
  for (let i = left.last + 1; i < right.first; i++) out.push(i)
  return out
}

function edges(sides: Pair['sides'], side: 'source' | 'target'): { first: number; last: number } | null {
  const first = sides.indexOf(side)
  return first < 0 ? null : { first, last: sides.lastIndexOf(side) }
}
