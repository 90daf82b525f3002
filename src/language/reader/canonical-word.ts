/** Characters that writers and typesetters use for one thing, in the one form that the reader model sees. */
const CANONICAL: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„‟«»〝〞＂').map(c => [c, '"'] as const),
  ...Array.from('‘’‚‛`´ʼ').map(c => [c, "'"] as const),
  ['…', '...'],
  ['―', '—']
])
const CANONICAL_CHARACTER = /[“”„‟«»〝〞＂‘’‚‛`´ʼ…―]/gu

/** The word as training and reading both see it: one form of quotation marks, dashes and dots. */
export function canonicalWord(word: string): string {
  if (word === '``' || word === "''") return '"'
  if (/^-{2,}$/u.test(word)) return '—'
  return word.replace(CANONICAL_CHARACTER, c => CANONICAL.get(c) ?? c)
}

/**
 * The casing of a canonical word, which an uncased vocabulary would lose: 1 lower case, 2 Capitalised, 3 ALL CAPS,
 * 4 mixed, 5 digits, 6 digits with others, 7 punctuation or symbols, 8 one capital alone, 9 anything else. 0 is kept for
 * special pieces. The same definition as in training/reader/wordpiece.py.
 */
export function wordShape(word: string): number {
  const characters = Array.from(word)
  const digits = characters.filter(c => /\p{N}/u.test(c)).length
  if (digits > 0) return digits === characters.length ? 5 : 6
  const letters = characters.filter(c => /\p{L}/u.test(c)).map(c => /[\p{Lu}\p{Lt}]/u.test(c))
  if (letters.length === 0) return characters.length > 0 && characters.every(c => /[\p{P}\p{S}]/u.test(c)) ? 7 : 9
  const capitals = letters.filter(Boolean).length
  if (capitals === 0) return 1
  if (capitals === letters.length) return capitals === 1 ? 8 : 3
  return letters[0] === true && capitals === 1 ? 2 : 4
}
