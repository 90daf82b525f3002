import { describe, expect, it } from 'vitest'
import { sentenceStarts } from './sentence-starts.js'
import type { Word } from './windows.js'

/** The words that start a sentence, of words set apart by `|`, where the model says it of `said` alone. */
function starting(line: string, said: readonly string[] = []): string[] {
  const text = line.replaceAll('|', '')
  const words: Word[] = []
  let end = 0
  for (const piece of line.split('|')) {
    const form = piece.trim()
    const start = text.indexOf(form, end)
    end = start + form.length
    words.push({ start, end, passage: 0, pieces: { ids: [1], shape: 1 } })
  }
  const forms = words.map(w => text.slice(w.start, w.end))
  const sentence = Float32Array.from(forms.flatMap(form => (said.includes(form) ? [0, 1] : [1, 0])))
  const starts = sentenceStarts({ words: words.length, sentence }, { first: 0, context: 0 }, words, text)
  return forms.filter((_, w) => starts[w])
}

describe('sentenceStarts', () => {
  it('follows the model, and starts with the window', () => {
    expect(starting('Rain |fell |and |more |came', ['more'])).toEqual(['Rain', 'more'])
  })

  it.each([
    ['a capital after a full stop', 'He |is |due |on |Thursday|. |According |to |her|, |no', ['He', 'According']],
    ['and the marks that close', 'It |is |"|done|.|" |She |left', ['It', 'She']]
  ])('knows %s whatever the model says', (_, line, starts) => {
    expect(starting(line)).toEqual(starts)
  })

  it.each([
    ['a stop that belongs to its word', 'The |U.S. |Army |left'],
    ['a small letter', 'See |p|. |seven |there'],
    ['no blank', 'At |node|.|Js |they |met'],
    ['a question inside a sentence', '"|Who|?|" |Ada |asked']
  ])('leaves %s to the model', (_, line) => {
    expect(starting(line)).toHaveLength(1)
  })

  it('never starts with a mark that closes', () => {
    expect(starting('It |is |done|.|"', ['"'])).toEqual(['It'])
  })
})
