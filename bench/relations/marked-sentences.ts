import { createHash } from 'node:crypto'
import { z } from 'zod'
import { readData } from '../data-file.js'

const line = z.object({ id: z.string(), sentence: z.string(), marked: z.string(), root: z.string() })

/** A sentence with the characters of its source and target, and what the one does to the other. */
export interface MarkedSentence {
  readonly id: string
  readonly text: string
  readonly source: Marked | null
  readonly target: Marked | null
  readonly root: string
}

/** A half-open range of UTF-16 units of the sentence. */
export interface Marked {
  readonly start: number
  readonly end: number
}

export const FOLDS = 5

/** Sentences with `<s>` and `<t>` round their source and target (JSON lines). */
export function readMarked(path: string): MarkedSentence[] {
  return readData(path)
    .split('\n')
    .filter(text => text.trim() !== '')
    .map(text => {
      const { id, marked, root } = line.parse(JSON.parse(text))
      return { id, text: marked.replace(TAGS, ''), source: rangeOf(marked, 's'), target: rangeOf(marked, 't'), root }
    })
}

const TAGS = /<\/?[st]>/gu

/** Where the words between `<s>` and `</s>` stand once all tags are taken out. */
function rangeOf(marked: string, tag: 's' | 't'): Marked | null {
  const [open, close] = [marked.indexOf(`<${tag}>`), marked.indexOf(`</${tag}>`)]
  if (open < 0 || close < open) return null
  const place = (at: number) => marked.slice(0, at).replace(TAGS, '').length
  return { start: place(open), end: place(close) }
}

/** A sentence's SHA-1, by which its fold is known and by which it is told again. */
export function sentenceKey(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** The fold of a sentence, by its text alone: the same sentence is never in two. */
export function foldOf(text: string): number {
  return Number(BigInt(`0x${sentenceKey(text)}`) % BigInt(FOLDS))
}
