import { expect, it } from 'vitest'
import { documentOf } from '../../../language/testing/document-of.js'
import { quotedRanges } from '../quoted-ranges.js'
import { wholeQuotations } from './whole-quotations.js'

const WORDS = ['“', 'Nothing', 'came', '.', 'Not', 'one', '.', '”', 'she', 'said', '.']

/** The words of the content, with its cue at `cue`, where the roles gave the first three words of the quotation. */
function content(words: readonly string[], cue: number, other?: { cue: number; first: number; last: number }): string {
  const tree = words.map(
    (w, i) => `${w} ${w} ${/^\p{L}/u.test(w) ? 'NOUN' : 'PUNCT'} NN _ ${i === 0 ? '0 root' : '1 dep'}`
  )
  const document = documentOf(tree.join('\n'))
  const quotes = quotedRanges(document.surface.text, document.surface.passages)
  const base = { source: [], score: 1, within: null }
  const own = { ...base, cue: [{ first: cue, last: cue + 1 }], content: [{ first: 0, last: 3 }] }
  const more =
    other === undefined
      ? []
      : [
          {
            ...base,
            cue: [{ first: other.cue, last: other.cue + 1 }],
            content: [{ first: other.first, last: other.last }]
          }
        ]
  const [range] = wholeQuotations(document, quotes, [own, ...more])[0]?.content ?? []
  return document.tokens
    .slice(range?.first, range?.last)
    .map(t => t.text)
    .join(' ')
}

it('goes on to the end of the quotation', () => {
  expect(content(WORDS, 9)).toBe('“ Nothing came . Not one . ”')
})

it('goes on over what is said inside it', () => {
  expect(content(WORDS, 9, { cue: 4, first: 5, last: 6 })).toBe('“ Nothing came . Not one . ”')
})

it('stops where another one outside has the rest, and where its own cue stands in it', () => {
  expect(content(WORDS, 9, { cue: 8, first: 4, last: 6 })).toBe('“ Nothing came')
  expect(content(WORDS, 4)).toBe('“ Nothing came')
})

it('leaves a content that begins with no quotation', () => {
  expect(content(['It', ...WORDS.slice(1)], 9)).toBe('It Nothing came')
})
