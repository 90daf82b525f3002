import type { Event, Reading } from '../../src/index.js'

type Offsets = Pick<Event['actors'][number]['span'], 'start' | 'end'>

/** Whether each of the gold's actors overlaps in `text` with one that was read; none asked for is always right. */
export function fits(gold: readonly string[], read: Event['actors'], text: string, reading: Reading): boolean {
  return gold.every(words =>
    read.some(argument => wordsOf(argument, reading).some(span => overlaps(span, words, text)))
  )
}

/** The words of an argument, and what a pronoun stands for. */
export function wordsOf({ entity, span }: Event['actors'][number], { entities }: Reading): readonly Offsets[] {
  const mentions = entities.find(({ id }) => id === entity)?.mentions ?? []
  const pronoun = mentions.some(({ start, form }) => start === span.start && form === 'pronoun')
  return pronoun ? mentions : [span]
}

/**
 * Whether a span overlaps with the gold's words where they stand in the text. Gold may leave words out (`Ormian ...
 * soldiers`: either part will do; `Ormian soldiers` of `Ormian and Veldish soldiers`) and does not always keep the text's
 * spaces and capitals.
 */
export function overlaps(span: Offsets, words: string, text: string): boolean {
  const parts = words.split('...').filter(part => part.trim() !== '')
  return parts.some(part => {
    const spaced = part.trim().split(/\s+/u).map(escaped)
    return [...text.matchAll(new RegExp(spaced.join(BETWEEN), 'giu'))].some(
      ({ index, 0: found }) => index < span.end && span.start < index + found.length
    )
  })
}

/** What may stand between two of the gold's words: another that `and` joins to the first. */
const BETWEEN = String.raw`\s+(?:and\s+\S+\s+)?`

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`)
