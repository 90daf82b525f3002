import { numberOf } from '../../language/times/number-words.js'
import type { WithdrawalWords } from './withdrawal-words.js'

/** A word of a correction in lower case, or a number in digits or words; offsets in UTF-16 units of its sentence. */
export interface NoteWord {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Null where it is no cardinal. Parts of dates and labels are among them. */
  readonly value: number | null
}

const TOKEN = /\d[\d,]*(?:\.\d+)?|\p{L}+(?:['’]\p{L}+)*/gu

/** Words that a number in words may run over. */
const LONGEST = 8

/** The words of a sentence in order, each number as one: `40`, `1,200`, `1.5 million`, `forty-two`. */
export function noteWords(sentence: string, { numbers }: WithdrawalWords): NoteWord[] {
  const tokens = [...sentence.matchAll(TOKEN)].map(match => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length
  }))
  const words = tokens.map(token => token.word)
  const out: NoteWord[] = []
  for (let at = 0; at < tokens.length;) {
    const number = /^\d/u.test(words[at] ?? '') ? inDigits(words, at) : inWords(words, at)
    const to = number?.to ?? at + 1
    const [first, last] = [tokens[at], tokens[to - 1]]
    if (first !== undefined && last !== undefined) {
      out.push({ word: first.word, start: first.start, end: last.end, value: number?.value ?? null })
    }
    at = to
  }
  return out

  function inDigits(all: readonly string[], at: number): { value: number; to: number } {
    const value = Number((all[at] ?? '').replaceAll(',', ''))
    const scale = numbers.scales[all[at + 1] ?? '']
    return scale === undefined ? { value, to: at + 1 } : { value: Math.round(value * scale * 1e6) / 1e6, to: at + 2 }
  }

  function inWords(all: readonly string[], at: number): { value: number; to: number } | null {
    for (let to = Math.min(all.length, at + LONGEST); to > at; to--) {
      const value = numberOf(all.slice(at, to), numbers)
      if (value !== null) return { value, to }
    }
    return null
  }
}

type Phrases = readonly (readonly string[])[]

/** The first place of one of the phrases at or after a word, as a half-open range of words; of several that start there the longest. Null where none stands. */
export function firstPhrase(
  words: readonly NoteWord[],
  phrases: Phrases,
  from = 0
): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < words.length; at++) {
    const fits = phrases.filter(phrase => phrase.every((word, i) => words[at + i]?.word === word))
    if (fits.length > 0) return { from: at, to: at + Math.max(...fits.map(phrase => phrase.length)) }
  }
  return null
}

/** Whether one of the phrases ends right before a word; and where it starts. Null where none does. */
export function phraseBefore(words: readonly NoteWord[], at: number, phrases: Phrases): number | null {
  const fits = phrases.filter(phrase => phrase.every((word, i) => words[at - phrase.length + i]?.word === word))
  return fits.length === 0 ? null : at - Math.max(...fits.map(phrase => phrase.length))
}
