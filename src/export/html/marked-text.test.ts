import { expect, it } from 'vitest'
import { markedBlocks } from './marked-text.js'
import type { Highlight } from '../view/highlight.js'

const TEXT = 'one two three four'

function mark(words: string): Highlight {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, field: null, kinds: ['statement'], unsure: false }
}

function html(marks: readonly Highlight[], blocks = [{ start: 0, end: TEXT.length }]): string {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  return markedBlocks(TEXT, blocks, sorted, ({ start, end }) => TEXT.slice(start, end).replaceAll(' ', '-'))
    .map(block => block.text)
    .join('|')
    .replaceAll(' class="h-statement"', '')
}

it('nests a mark inside another', () => {
  expect(html([mark('two three'), mark('three')])).toBe(
    'one <mark id="two-three">two <mark id="three">three</mark></mark> four'
  )
})

it('cuts a mark that crosses the end of another and names the rest', () => {
  expect(html([mark('one two'), mark('two three')])).toBe(
    '<mark id="one-two">one <mark id="two-three">two</mark></mark><mark data-of="two-three"> three</mark> four'
  )
})

it('goes on in the next block', () => {
  const cut = TEXT.indexOf(' three')
  const blocks = [
    { start: 0, end: cut },
    { start: cut + 1, end: TEXT.length }
  ]
  expect(html([mark('two three')], blocks)).toBe(
    'one <mark id="two-three">two</mark>|<mark data-of="two-three">three</mark> four'
  )
})

it('leaves text without marks as it is', () => {
  expect(html([])).toBe(TEXT)
})
