import type { TokenRange } from '../layers.js'
import type { Scene } from './scene.js'

/**
 * Whether capitals only dress up a description (`Prime Minister`, `Malian Foreign Ministry`, `Ministry of Defence`):
 * these are read as descriptions, so that they meet `the foreign ministry` of the same state.
 */
export function genericName(scene: Scene, range: TokenRange): boolean {
  const { nouns, sets, words, names } = scene.lexicon
  const parts = scene.tokens
    .slice(range.first, range.last)
    .map(token => token.text)
    .filter(part => !/^(?:the|['’]s|of|for|and|-|&)$/iu.test(part))
  const plain = parts.filter(part => (names.get(part)?.demonymOf ?? names.get(part)?.actor ?? null) === null)
  if (plain.length === 0) return false
  const lower = plain.map(part => part.toLowerCase())
  if (nouns.has(lower.join(' '))) return true
  const portfolio = (word: string): boolean =>
    sets.portfolioWords.has(word) || word in words.sectorModifiers || nouns.has(word)
  if (lower.every(word => sets.portfolioWords.has(word))) return true
  const ofName = scene.tokens.slice(range.first, range.last).some(token => token.text === 'of')
  const noun = nouns.get(lower.at(-1) ?? '') ?? (ofName ? nouns.get(lower[0] ?? '') : undefined)
  return noun !== undefined && ['government', 'person', 'organisation'].includes(noun.type) && lower.every(portfolio)
}
