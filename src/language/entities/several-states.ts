import type { Token } from '../layers.js'
import { relation } from '../tree.js'
import { modifies, type Scene, type StateWord } from './scene.js'

type Words = Pick<Scene, 'tokens' | 'children'>

/**
 * The words for states that stand before one noun for those of each: `French and German ministers`, `US, British and Dutch
 * ships`. None where there is but one state, where a choice is told (`French or German`), or where the word is a part of another.
 */
export function statesBefore(scene: Words, states: ReadonlyMap<number, StateWord>, noun: number): number[] {
  const { tokens, children } = scene
  if (tokens[noun]?.upos !== 'NOUN') return []
  const below = (index: number): Token[] => (children[index] ?? []).flatMap(child => tokens[child] ?? [])
  for (const first of below(noun)) {
    if (!modifies(tokens, first.index) || !states.has(first.index)) continue
    const others = below(first.index).filter(token => relation(token) === 'conj' && token.index < noun)
    const words = [first, ...others].filter(({ index }) => states.has(index) && !isPart(tokens, index))
    const keys = new Set(words.map(({ index }) => states.get(index)?.key))
    const apart = others.flatMap(({ index }) => below(index)).some(({ lemma }) => lemma === 'or' || lemma === 'nor')
    if (keys.size > 1 && keys.size === words.length && !apart) return words.map(({ index }) => index)
  }
  return []
}

/** `French-led and German ships`: the first part of a word with a hyphen. */
const isPart = (tokens: readonly Token[], index: number): boolean => /^[-‐–]$/u.test(tokens[index + 1]?.text ?? '')

/** The noun before which a word for a state stands beside others. */
export function sharedNoun(scene: Words, states: ReadonlyMap<number, StateWord>, word: number): Token | null {
  const { tokens } = scene
  const token = tokens[word]
  const first = token !== undefined && relation(token) === 'conj' ? token.head : word
  const noun = tokens[tokens[first]?.head ?? -1]
  return noun !== undefined && statesBefore(scene, states, noun.index).includes(word) ? noun : null
}
