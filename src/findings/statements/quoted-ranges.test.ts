import { describe, expect, it } from 'vitest'
import { quotedRanges, quotedShare } from './quoted-ranges.js'

function quoted(text: string): string[] {
  const passages = Array.from(text.matchAll(/[^\n]+/gu), (m, index) => ({
    index,
    kind: 'body' as const,
    start: m.index,
    end: m.index + m[0].length
  }))
  return quotedRanges(text, passages).map(r => text.slice(r.start, r.end))
}

describe('quotedRanges', () => {
  it.each([
    ['He said “no” and left.', ['“no”']],
    ['She said "no, never," and left.', ['"no, never,"']],
    ['« Non », dit-il.', ['« Non »']],
    ['A ‘model’ town', ['‘model’']],
    ["A 'model' town", ["'model'"]],
    ["A sign: '50 seats, no more'", ["'50 seats, no more'"]],
    ['“He told me ‘go’ twice,” she said.', ['“He told me ‘go’ twice,”']],
    ['“First,” he said. “Second.”', ['“First,”', '“Second.”']]
  ])('finds those of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('runs to the end of a paragraph that does not close, as the next one reopens', () => {
    expect(quoted('He said: “One.\n“Two,” he went on.')).toEqual(['“One.', '“Two,”'])
  })

  it.each([
    ["The dogs' owner didn't care."],
    ['The ’90s and the workers’ union'],
    ["It's Orla's"],
    ['5\' 10" tall'],
    ["The '98 flood spared the farmers' barns"],
    ["Rock 'n' roll has left"],
    ['no marks at all']
  ])('takes no apostrophe for a quotation: %s', text => {
    expect(quoted(text)).toEqual([])
  })
})

describe('quotedShare', () => {
  it('counts characters that are no white space', () => {
    const text = 'ab “cd”'
    expect(quotedShare(text, [{ start: 3, end: 7 }], { start: 0, end: 7 })).toBeCloseTo(4 / 6)
  })
})
