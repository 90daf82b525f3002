import type { Offsets, Surface } from '../../src/language/layers.js'
import type { TreebankSentence } from './treebank.js'

/** A document as text again: paragraphs apart by blank lines, and where each paragraph and gold word stands. */
export interface Layout {
  readonly text: string
  readonly paragraphs: readonly Offsets[]
  readonly words: readonly Offsets[]
  /** Index among `words` of the first word of each sentence. */
  readonly starts: readonly number[]
}

/**
 * The text of sentences. By `tokens` it is what the writer wrote; by `words` a token of several words is those words
 * without space between them, which is the same text wherever the words are parts of the token, as they are in English.
 */
export function layoutOf(sentences: readonly TreebankSentence[], unit: 'tokens' | 'words'): Layout {
  const paragraphs: { start: number; end: number }[] = []
  const words: Offsets[] = []
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    if (sentence.paragraph && text !== '') text = `${text.trimEnd()}\n\n`
    if (sentence.paragraph || paragraphs.length === 0) paragraphs.push({ start: text.length, end: text.length })
    starts.push(words.length)
    let at = 0
    for (const token of sentence.tokens) {
      const own = sentence.words.slice(at, at + token.words).map(word => word.form)
      const start = text.length
      const glued = own.join('')
      text += unit === 'words' ? glued : token.form
      if (unit === 'words' || glued === token.form) words.push(...offsetsOf(own, start))
      else words.push(...own.map(() => ({ start, end: text.length })))
      at += token.words
      const open = paragraphs.at(-1)
      if (open !== undefined) open.end = text.length
      if (token.spaceAfter) text += ' '
    }
  }
  return { text: text.trimEnd(), paragraphs, words, starts }
}

function offsetsOf(forms: readonly string[], start: number): Offsets[] {
  let at = start
  return forms.map(form => ({ start: at, end: (at += form.length) }))
}

/** The layout as the reader takes it: every paragraph a passage of body text. */
export function surfaceOfLayout({ text, paragraphs }: Layout): Surface {
  return {
    text,
    parts: [{ start: 0, end: text.length, field: null }],
    passages: paragraphs.map((paragraph, index) => ({ ...paragraph, index, kind: 'body' }))
  }
}

/** A text that is read as one, with nothing known about it. */
export function wholeText(text: string): Layout {
  return { text, paragraphs: [{ start: 0, end: text.length }], words: [], starts: [] }
}
