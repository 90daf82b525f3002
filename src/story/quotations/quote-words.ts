import { stemmer } from 'stemmer'

/** A word as quotations are compared, and where it stands (UTF-16 units of the text given). */
export interface QuoteWord {
  /** Lower case, without accents, with one kind of apostrophe; numbers without the commas of their thousands. */
  readonly key: string
  readonly stem: string
  readonly start: number
  readonly end: number
  /** Whether a sentence begins with it. */
  readonly opens: boolean
}

/** Initials with their stops, numbers, words with inner apostrophes, and signs that are read aloud. Hyphens part words. */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{Cf}]*(?:['’ʼ]\p{L}[\p{L}\p{M}\p{Cf}]*)*|[\p{Sc}%&]/gu
const INVISIBLE = /[\p{M}\p{Cf}]/gu
const CLOSED = /[.!?…]["'”’»)\]]*\s/u

/** The words of `text` from `start` to `end`, in order. */
export type QuoteReader = (text: string, start: number, end: number) => QuoteWord[]

/**
 * A reader of words that keeps what it made of each form, as texts repeat theirs. `neverFinal`: abbreviations in lower
 * case after whose stop no sentence ends.
 */
export function quoteReader(neverFinal: ReadonlySet<string>): QuoteReader {
  const forms = new Map<string, Pick<QuoteWord, 'key' | 'stem'>>()
  return (text, start, end) => {
    const words: QuoteWord[] = []
    for (const match of text.slice(start, end).matchAll(WORD)) {
      const at = start + match.index
      const form = forms.get(match[0]) ?? formOf(match[0])
      forms.set(match[0], form)
      const before = words.at(-1)
      const opens = before === undefined || beginsSentence(text.slice(before.end, at), before.key, match[0], neverFinal)
      words.push({ ...form, start: at, end: at + match[0].length, opens })
    }
    return words
  }
}

function formOf(form: string): Pick<QuoteWord, 'key' | 'stem'> {
  const key = keyOf(form)
  return { key, stem: stemOf(key) }
}

/** Whether what stands between two words ends a sentence, so that the second begins one. */
function beginsSentence(between: string, before: string, word: string, neverFinal: ReadonlySet<string>): boolean {
  if (between === ' ') return false
  if (/\n\s*\n/u.test(between)) return true
  const small = /^\p{Ll}/u.test(word)
  const initial = before.length === 1 && /^\.\s/u.test(between)
  return CLOSED.test(between) && !small && !initial && !neverFinal.has(before)
}

function keyOf(form: string): string {
  const plain = form.normalize('NFKD').replace(INVISIBLE, '').replace(/[’ʼ]/gu, "'").toLowerCase()
  if (/^\p{N}/u.test(plain)) return plain.replace(/,(?=\p{N}{3})/gu, '')
  return plain.includes('.') ? plain.replaceAll('.', '') : plain
}

function stemOf(key: string): string {
  return key.length > 40 ? key : stemmer(key.replaceAll("'", ''))
}
