import { describe, expect, it } from 'vitest'
import { needsOf } from './needs.js'

describe('needsOf', () => {
  it.each([
    ['the (?<ordinal>{ordinal}) of (?<month>{month})', ['ordinal', 'month'], ['the', 'of']],
    ['(?:the )?{n}{sep}century', ['n'], ['century']],
    ['next (?<unit>day)', [], ['next', 'day']]
  ])('finds what %s cannot be without', (pattern, fragments, words) => {
    expect(needsOf(pattern)).toEqual({ fragments, words })
  })

  it.each([
    ['an option', '(?:(?<shift>last|next) )?(?<day>\\d{1,2}){th}?'],
    ['a choice', 'last night|overnight'],
    ['a look to the side', '(?<=on )\\d+(?! of)'],
    ['a vocabulary whose word goes on', '(?<weekday>{weekday})s'],
    ['a word that goes on', 'centur(?:y|ies)'],
    ['a repeated group', '(?:{month} )*\\d+'],
    ['a letter that may be left out', "\\d0'?s?"]
  ])('needs nothing of %s', (_, pattern) => {
    expect(needsOf(pattern)).toEqual({ fragments: [], words: [] })
  })
})
