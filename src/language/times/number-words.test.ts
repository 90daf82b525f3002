import { describe, expect, it } from 'vitest'
import { loadNumberWords, numberOf } from './number-words.js'

const LEXICON = loadNumberWords()

describe('numberOf', () => {
  it.each([
    ['seven', 7],
    ['twenty two', 22],
    ['two dozen', 24],
    ['three hundred', 300],
    ['three hundred and five', 305],
    ['twenty two thousand', 22_000],
    ['two hundred thousand', 200_000],
    ['one million two hundred thousand', 1_200_000],
    ['five thousand million', 5_000_000_000],
    ['two thousand and one', 2001]
  ])('reads %s', (words, value) => {
    expect(numberOf(words.split(' '), LEXICON)).toBe(value)
  })

  it.each(['five six', 'and five', 'hundred', 'twenty twelve', 'five and six', 'two hundred and', 'horses'])(
    'reads no number in %s',
    words => {
      expect(numberOf(words.split(' '), LEXICON)).toBeNull()
    }
  )
})
