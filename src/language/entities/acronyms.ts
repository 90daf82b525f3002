import type { Token, TokenRange } from '../layers.js'
import { fold } from './name-trie.js'

/** Whether a token looks like an acronym: capitals and digits, two to ten of them. */
export function isAcronym(text: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.-]{2,12}$/u.test(text)
}

/** The acronym in brackets right behind a name: `Union of the North (UN)`. */
export function bracketed(tokens: readonly Token[], name: TokenRange): number | null {
  const [open, word, close] = [name.last, name.last + 1, name.last + 2].map(i => tokens[i]?.text ?? '')
  const brackets = (open === '(' || open === '[') && (close === ')' || close === ']')
  return brackets && isAcronym(word ?? '') ? name.last + 1 : null
}

/** The initials of a name's great words, without the `small` ones and folded: `Movement for the North` gives `mn`. */
export function initials(text: string, small: ReadonlySet<string>): string {
  return text
    .split(/[\s-]+/u)
    .filter(word => word !== '' && !small.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
    .map(word => fold(word).charAt(0))
    .join('')
}
