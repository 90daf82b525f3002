import { describe, expect, it } from 'vitest'
import { canonicalWord, wordShape } from './canonical-word.js'
import { WordPiece } from './word-piece.js'

describe('WordPiece', () => {
  const pieces = new WordPiece([
    '[PAD]',
    '[UNK]',
    '[CLS]',
    '[SEP]',
    'bridge',
    'bri',
    '##dges',
    '##s',
    'cafe',
    '-',
    '"',
    'x',
    '##x'
  ])

  it('takes the longest piece first', () => {
    expect(pieces.ofWord('Bridges').ids).toEqual([4, 7])
  })

  it('reads letters without their accents', () => {
    expect(pieces.ofWord('Café').ids).toEqual([8])
  })

  it('gives the unknown piece where there is no split', () => {
    expect(pieces.ofWord('zzz').ids).toEqual([1])
  })

  it('cuts a very long word', () => {
    expect(pieces.ofWord('x'.repeat(50)).ids).toHaveLength(8)
  })

  it('sees all double quotation marks as one', () => {
    expect(pieces.ofWord('“').ids).toEqual(pieces.ofWord('»').ids)
  })
})

describe('wordShape', () => {
  it.each([
    ['bridge', 1],
    ['Bridge', 2],
    ['UN', 3],
    ['McVenn', 4],
    ['1990', 5],
    ['1,000', 6],
    ['5th', 6],
    ['"', 7],
    ['A', 8],
    ['\u200B', 9]
  ])('of %s is %i', (word, shape) => {
    expect(wordShape(canonicalWord(word))).toBe(shape)
  })
})
