import { stemmer } from 'stemmer'
import { backgroundFrequencies, type Frequencies } from './frequencies.js'
import { stopWords } from './stop-words.js'

/** A word of a text as it is compared: Porter's stem, and where the word stands (UTF-16 units). */
export interface Word {
  readonly stem: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

/** What the comparison of texts needs to know of the language. */
export interface Wording {
  readonly stop: ReadonlySet<string>
  readonly frequencies: Frequencies
}

/** Longer runs of letters are no words (encoded data, broken markup); they are kept as they are. */
const LONGEST = 40
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** Loads stop words and background frequencies, the user's own from `lexicon`. */
export function loadWording(lexicon: string | null): Wording {
  return { stop: stopWords(lexicon), frequencies: backgroundFrequencies(lexicon) }
}

/** All words of a text in order, stop words among them; a possessive 's and apostrophes are left out of the stem. */
export function wordsOf(text: string): Word[] {
  const stems = new Map<string, string>()
  return [...text.matchAll(WORD)].map(match => {
    const form = match[0].toLowerCase()
    const stem = stems.get(form) ?? stemOf(form)
    stems.set(form, stem)
    const first = match[0].charAt(0)
    return { stem, start: match.index, end: match.index + match[0].length, capital: first !== first.toLowerCase() }
  })
}

/** The word in lower case without a possessive 's and without apostrophes. */
export function plainWord(form: string): string {
  return form
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
}

function stemOf(form: string): string {
  const plain = plainWord(form)
  return plain.length > LONGEST ? plain : stemmer(plain)
}

/** The stems of a text that say what it is about. */
export function stemsOf(text: string, wording: Wording): string[] {
  return wordsOf(text)
    .filter(word => !isStop(text, word, wording))
    .map(word => word.stem)
}

/** Whether a word of `text` is a function word; the month of May and the like lose nothing by it. */
export function isStop(text: string, word: Word, wording: Wording): boolean {
  return wording.stop.has(plainWord(text.slice(word.start, word.end)))
}
