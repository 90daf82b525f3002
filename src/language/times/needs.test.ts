import { describe, expect, it } from 'vitest'
import { needsOf } from './needs.js'

/** Needs as lists of words and of `{vocabularies}`. */
const shown = (pattern: string) =>
  needsOf(pattern).map(any => any.map(({ kind, text }) => (kind === 'word' ? text : `{${text}}`)))

describe('needsOf', () => {
  it.each([
    ['the (?<ordinal>{ordinal}) of (?<month>{month})', [['the'], ['{ordinal}'], ['of'], ['{month}']]],
    ['(?:the )?{n}{sep}century', [['{n}'], ['century']]],
    ['next (?<unit>day)', [['next'], ['day']]],
    ['the (?<unit>day|week) (?:before|after)', [['the'], ['day', 'week'], ['before', 'after']]],
    ['last night|overnight', [['last', 'overnight']]],
    ['(?:{n}|few) (?<unit>{unit})', [['{n}', 'few'], ['{unit}']]],
    ["(?:year|month)(?:'s end|-end)", [['s', 'end']]]
  ])('finds what %s cannot be without', (pattern, needs) => {
    expect(shown(pattern)).toEqual(needs)
  })

  it.each([
    ['an option', '(?:(?<shift>last|next) )?(?<day>\\d{1,2}){th}?'],
    ['a choice of which one branch needs nothing', 'last night|\\d+'],
    ['a choice that goes on', '(?:mon|tues)(?:day|days)'],
    ['an optional choice', '(?:last|next)? ?\\d+'],
    ['a look to the side', '(?<=on )\\d+(?! of)'],
    ['a vocabulary whose word goes on', '(?<weekday>{weekday})s'],
    ['a vocabulary whose word goes on by choice', '(?<unit>{unit})(?:s|ly)'],
    ['a word that goes on', 'centur(?:y|ies)'],
    ['a repeated group', '(?:{month} )*\\d+'],
    ['a letter that may be left out', "\\d0'?s?"]
  ])('needs nothing of %s', (_, pattern) => {
    expect(shown(pattern)).toEqual([])
  })
})
