import { describe, expect, it } from 'vitest'
import { loadTokenData } from './token-data.js'
import { tokenize } from './tokenize.js'

const data = loadTokenData()

function words(text: string): string {
  return tokenize(text, 0, text.length, data)
    .map(t => text.slice(t.start, t.end))
    .join(' ')
}

describe('tokenize', () => {
  it.each([
    ["They don't agree.", "They do n't agree ."],
    ["Orla's plan wasn’t new", "Orla 's plan was n’t new"],
    ['We cannot stay', 'We can not stay'],
    ['a well-known deal', 'a well - known deal'],
    ['an anti-war march by the ex-mayor', 'an anti-war march by the ex-mayor'],
    ['a 5,000-strong force', 'a 5,000 - strong force'],
    ['It cost $3.5m, or 12%.', 'It cost $ 3.5 m , or 12 % .'],
    ['Mr. Venn met Lt. Col. J. R. Moss.', 'Mr. Venn met Lt. Col. J. R. Moss .'],
    ['at 10:30 a.m. on 14/05/2024', 'at 10:30 a.m. on 14/05/2024'],
    ['the U.S. and the 1990s', 'the U.S. and the 1990s'],
    ['“No,” he said — twice…', '“ No , ” he said — twice …'],
    ['2016-2018 (see www.example.org/a-b)', '2016 - 2018 ( see www.example.org/a-b )'],
    ['and/or the O’Hara brothers', 'and / or the O’Hara brothers'],
    ['What?! No...', 'What ?! No ...'],
    ['orders at Merle.com, then', 'orders at Merle.com , then'],
    ['The talks ended.It was late', 'The talks ended . It was late'],
    ['the file plan.pdf and alt.news.local', 'the file plan.pdf and alt.news.local'],
    ['at No. 10 and No. They left', 'at No. 10 and No . They left'],
    ['tents, food etc. The rest', 'tents , food etc . The rest'],
    ['tents etc. and food', 'tents etc. and food'],
    ['at 3PM for $3M and a 747B', 'at 3 PM for $ 3 M and a 747B'],
    ["the 1980's and the 747's wing", "the 1980's and the 747 's wing"],
    ['up .5 points, call +44 20', 'up .5 points , call +44 20'],
    ['Great :) thanks (as follows: two)', 'Great :) thanks ( as follows : two )'],
    ['Q:Do we? X-rays, a debt-like loan', 'Q : Do we ? X - rays , a debt - like loan'],
    ['a Ph.D. w/o pay', 'a Ph.D. w/o pay'],
    ['call 1-555-010-4477 in 12345-6789', 'call 1-555-010-4477 in 12345-6789']
  ])('splits %s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('keeps the stop of a sentence apart from a word that is no abbreviation', () => {
    expect(words('They met in the park. Later')).toBe('They met in the park . Later')
  })

  it('covers every character that is no white space, in order and once', () => {
    const text = 'Odd: «é» 🙂 d’accord\u200B, 3½ kg--no; [x] http://a.b/c?d=e'
    const tokens = tokenize(text, 0, text.length, data)
    expect(tokens.map(t => text.slice(t.start, t.end)).join('')).toBe(text.replace(/\s/gu, ''))
  })

  it('stays inside the part it is given', () => {
    const text = 'one two three'
    expect(tokenize(text, 4, 7, data)).toEqual([{ start: 4, end: 7 }])
  })

  it('takes linear time for a run of 200,000 characters without white space', () => {
    const text = 'x'.repeat(200_000)
    expect(tokenize(text, 0, text.length, data).length).toBeGreaterThan(100)
  })
})
