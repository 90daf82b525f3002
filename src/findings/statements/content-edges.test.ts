import { describe, expect, it } from 'vitest'
import { contentEdges } from './content-edges.js'
import { quotedRanges } from './quoted-ranges.js'

/** The content of a text whose raw content stands between <> and whose passage is the whole text. */
function edges(marked: string): string | null {
  const [start, end] = [marked.indexOf('<'), marked.indexOf('>') - 1]
  const text = marked.replace(/[<>]/gu, '')
  const quotes = quotedRanges(text, [{ index: 0, kind: 'body', start: 0, end: text.length }])
  const found = contentEdges(text, quotes, { start, end })
  return found === null ? null : text.slice(found.start, found.end)
}

describe('contentEdges', () => {
  it.each([
    ['She said <that the road is open.>', 'the road is open'],
    ['“<The road is open>,” she said.', '“The road is open,”'],
    ['<“The road is open,”> she said.', '“The road is open,”'],
    ['He called it <a “poor” choice>.', 'a “poor” choice'],
    ['He said <it was “a poor choice>”.', 'it was “a poor choice”'],
    ['<The road is open,> she said.', 'The road is open'],
    ['It will move to <the U.S.>', 'the U.S.'],
    ['“The driver swore that <he stopped>,” she said.', 'he stopped'],
    ['“It was dark. <He stopped>,” she said.', 'He stopped,”']
  ])('of %s is %s', (marked, expected) => {
    expect(edges(marked)).toBe(expected)
  })

  it('keeps a "that" which is quoted', () => {
    expect(edges('<“That was wrong,”> she said.')).toBe('“That was wrong,”')
  })

  it('is null where only marks stand', () => {
    expect(edges('said <, > he')).toBeNull()
  })
})
