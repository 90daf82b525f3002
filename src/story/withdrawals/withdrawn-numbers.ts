import { firstPhrase, noteWords, phraseBefore, type NoteWord } from './note-words.js'
import type { WithdrawalWords } from './withdrawal-words.js'

/** A number in a sentence: where it stands (UTF-16 units) and its value. */
export interface NumberInNote {
  readonly start: number
  readonly end: number
  readonly value: number
}

/**
 * The numbers that a sentence of a correction takes back: after `not` or `rather than` where another is given; the old one of `from 40 to 14`; and what
 * an earlier version gave, what was wrong, or what no longer stands, up to where the right number is given.
 */
export function withdrawnNumbers(sentence: string, words: WithdrawalWords): NumberInNote[] {
  const own = noteWords(sentence, words)
  const numbers = own.flatMap(({ value, start, end }, at) => {
    const counts = value !== null && !isLabel(own, at, sentence, words)
    return counts ? [{ at, start, end, value }] : []
  })
  const replaced = numbers.filter(({ at }) => isReplaced(own, at, numbers.length, words))
  if (replaced.length > 0) return replaced
  const [from, to] = takenBack(own, words) ?? [0, 0]
  return numbers.filter(({ at }) => from <= at && at < to)
}

/** Whether a number names a day, a year, a time of day, or a part of the article, and so counts nothing. */
function isLabel(own: readonly NoteWord[], at: number, sentence: string, words: WithdrawalWords): boolean {
  const [before, number, after] = [own[at - 1]?.word ?? '', own[at], own[at + 1]?.word ?? '']
  if (number === undefined) return true
  const one = (word: string, list: readonly (readonly string[])[]) => list.some(phrase => phrase[0] === word)
  const day = one(before, words.months) || one(after, words.months)
  const clock = sentence[number.end] === ':' || sentence[number.start - 1] === ':'
  const value = number.value ?? 0
  const year = ['in', 'since', 'of'].includes(before) && value >= 1900 && value < 2100
  return day || clock || year || one(before, words.unnumbered)
}

/** Whether another number is given in the place of this one. */
function isReplaced(own: readonly NoteWord[], at: number, count: number, words: WithdrawalWords): boolean {
  if (count < 2) return false
  const from = beforeQualifiers(own, at, words)
  if (phraseBefore(own, from, words.instead) !== null) return true
  const changed = firstPhrase(own, words.changed) !== null
  return changed && own[from - 1]?.word === 'from' && own.some((word, i) => word.word === 'to' && isFollowed(own, i))
}

/** Whether a number comes within a few words: `to at least 14`. */
function isFollowed(own: readonly NoteWord[], at: number): boolean {
  return own.slice(at + 1, at + 4).some(word => word.value !== null)
}

function beforeQualifiers(own: readonly NoteWord[], at: number, words: WithdrawalWords): number {
  let from = at
  for (let next = phraseBefore(own, from, words.qualifiers); next !== null;) {
    from = next
    next = phraseBefore(own, from, words.qualifiers)
  }
  return from
}

/** The words of a sentence that tell what is taken back, half-open; null where nothing is. */
function takenBack(own: readonly NoteWord[], words: WithdrawalWords): [number, number] | null {
  const earlier = firstPhrase(own, words.earlier)
  if (earlier !== null) return [earlier.to, rightFrom(own, earlier.to, words)]
  const wrong = firstPhrase(own, words.wrong)
  if (wrong !== null) return [0, rightFrom(own, wrong.to, words)]
  const back = firstPhrase(own, words.back)
  return back !== null && firstPhrase(own, words.taken) !== null ? [0, rightFrom(own, 0, words)] : null
}

/** Where, after a word, the right number begins; the end where none is given. */
function rightFrom(own: readonly NoteWord[], from: number, words: WithdrawalWords): number {
  return firstPhrase(own, words.right, from)?.from ?? own.length
}
