import { describe, expect, it } from 'vitest'
import { itemsIn } from '../testing/items-in.js'
import { readingOf, type ReadingWords } from '../testing/reading-of.js'

function stances(text: string, words: ReadingWords): string[] {
  return itemsIn(readingOf('a', text, words)).map(item => `${item.kind} ${item.stance}`)
}

const CONTENT = 'the 40 crates were lost'
type Act = 'say' | 'deny' | 'decline-comment'
const said = (cue: string, act: Act = 'say'): ReadingWords => ({
  statements: [{ by: [], source: 'Clerks', cue, content: CONTENT, act }]
})

describe('stanceOf', () => {
  it.each([
    [said('said'), 'attributes'],
    [said('said', 'deny'), 'denies'],
    [said('said', 'decline-comment'), 'declines'],
    [said('doubted'), 'doubts']
  ])('follows the act and the cue', (words, stance) => {
    const cue = words.statements?.[0]?.cue ?? ''
    expect(stances(`Clerks ${cue} ${CONTENT}.`, words)).toEqual([`statement ${stance}`])
  })

  it('is that of whoever is behind a figure, and of the outlet where nobody is', () => {
    const figures = [{ words: '40 crates', value: 40, unit: 'crate' }]
    const many = { statements: [{ by: [], cue: 'said', content: 'some 40 crates were lost' }], figures }
    expect(stances('Clerks said some 40 crates were lost.', many)).toEqual([
      'statement attributes',
      'figure attributes'
    ])
    expect(stances('There were 40 crates.', { figures })).toEqual(['figure asserts'])
  })

  it('does not deny a number that is taken as known', () => {
    const figures = [{ words: '40 crates', value: 40, unit: 'crate' }]
    const denied = (content: string) => ({
      statements: [{ by: [], cue: 'denied', content, act: 'deny' as const }],
      figures
    })
    expect(stances('Clerks denied that the 40 crates were lost.', denied('the 40 crates were lost'))[1]).toBe(
      'figure attributes'
    )
    expect(stances('Clerks denied that some 40 crates were lost.', denied('some 40 crates were lost'))[1]).toBe(
      'figure denies'
    )
  })
})
