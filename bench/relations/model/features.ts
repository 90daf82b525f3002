import { wordHash } from '../../../src/record/word-hash.js'
import type { Pair } from './pair.js'
import { wordSetsOf } from './word-sets.js'

/** Sets of words whose vectors are averaged. */
export const VECTOR_VIEWS = ['path', 'below', 'between', 'verbs', 'root'] as const
/** Kinds of keys that words leave as they are written. */
export const KEY_VIEWS = ['content', 'auxiliaries', 'beginnings', 'pairs'] as const

/** What a relation is told from: sets of words, and keys of what is written. */
export interface Features {
  /** Words of each vector view, counted from the sentence's first. */
  readonly sets: Readonly<Record<(typeof VECTOR_VIEWS)[number], readonly number[]>>
  /** Distinct keys of each key view, ascending. */
  readonly keys: Readonly<Record<(typeof KEY_VIEWS)[number], readonly number[]>>
}

/** A word's first letters stand for its forms and relatives (condemn, condemned, condemnation). */
const BEGINNING = 5

/** The features of a pair. */
export function featuresOf(pair: Pair): Features {
  const { path, below, between, verbs, root, content, auxiliaries } = wordSetsOf(pair)
  const forms = pair.words.map(({ text }) => text.toLowerCase())
  const at = (words: readonly number[]) => words.map(i => forms[i] ?? '')
  return {
    sets: { path, below, between, verbs, root },
    keys: {
      content: keysOf(at(content)),
      auxiliaries: keysOf(at(auxiliaries)),
      beginnings: keysOf(at(between).map(form => form.slice(0, BEGINNING))),
      pairs: keysOf(neighbours(pair, forms))
    }
  }
}

/** Each two words that follow one another, the actors' words by their side alone. */
function neighbours({ sides }: Pair, forms: readonly string[]): string[] {
  const shown = forms.map((form, i) => {
    const side = sides[i] ?? null
    return side === null ? form : `<${side}>`
  })
  return shown.slice(1).map((form, i) => `${shown[i] ?? ''} ${form}`)
}

/** Keys are hashes: the files of weights hold no words of the training sentences. */
function keysOf(words: readonly string[]): number[] {
  return [...new Set(words.map(wordHash))].sort((a, b) => a - b)
}
