import type { Part } from './table.js'

/** A stretch of a text or of its headline, in UTF-16 units. */
export interface Place {
  readonly field: 'headline' | null
  readonly start: number
  readonly end: number
}

/**
 * The places in a text and its headline where the words of a table's string stand: exactly one where the string is
 * written well. Words between ⟦ and ⟧ are meant where their neighbours stand as written.
 *
 *     Kordal took over. The cranes are too old, Kordal said.        "⟦Kordal⟧ said"
 *                                               ^^^^^^
 */
export function placesOf(string: string, part: Part): Place[] {
  const open = string.indexOf('⟦')
  const close = string.indexOf('⟧')
  const whole = string.replace(/[⟦⟧]/gu, '')
  const [from, length] = open < 0 ? [0, whole.length] : [open, close - open - 1]
  const fields = [
    { field: null, text: part.text },
    { field: 'headline' as const, text: part.headline ?? '' }
  ]
  return fields.flatMap(({ field, text }) =>
    occurrences(text, whole).map(at => ({ field, start: at + from, end: at + from + length }))
  )
}

/**
 * The one place of a string.
 * @throws Error where it stands nowhere or more than once.
 */
export function placeOf(string: string, part: Part): Place {
  const [place, ...more] = placesOf(string, part)
  if (place === undefined || more.length > 0) throw new Error(`not exactly once in the text: ${string}`)
  return place
}

/** The words at a place. */
export function wordsAt({ field, start, end }: Place, part: Part): string {
  return fieldText(part, field).slice(start, end)
}

/** Whether a place begins or ends inside a word. */
export function cutsWord({ field, start, end }: Place, part: Part): boolean {
  const text = fieldText(part, field)
  const inWord = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
  return inWord(start) || inWord(end)
}

/** The text of a field: the headline, or the text itself. */
export function fieldText(part: Part, field: Place['field']): string {
  return field === null ? part.text : (part.headline ?? '')
}

function occurrences(text: string, words: string): number[] {
  const out: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) out.push(at)
  return out
}
