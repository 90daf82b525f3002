import { describe, expect, it } from 'vitest'
import { isMain, likeDeeds, type Deed } from './deeds.js'

/** Whether the words between ‹ and › are what the content tells. */
function tells(marked: string): boolean {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const quote = marked.replace(/[‹›]/gu, '')
  return isMain({ start, end, quote: quote.slice(start, end) }, { start: 0, end: quote.length, quote })
}

describe('isMain', () => {
  it.each([
    'the sailors were ‹freed› by the coast guard',
    'the sailors taken by pirates in May have been ‹released›',
    'pirates ‹seized› a ferry',
    'When the fog lifted, the pirates ‹freed› the crew'
  ])('takes the act of the main clause: %s', marked => {
    expect(tells(marked)).toBe(true)
  })

  it.each([
    'the sailors ‹kidnapped› by pirates in May have been released',
    'the sailors who were ‹kidnapped› in May have been released',
    'the crew was freed after the navy ‹attacked› the island'
  ])('leaves what is added about those it names: %s', marked => {
    expect(tells(marked)).toBe(false)
  })
})

describe('likeDeeds', () => {
  const deed = (...words: string[]): Deed[] => [{ type: 'RETREAT', words }]

  it('knows one act by a word in common, and knows nothing where one names no act', () => {
    expect(likeDeeds(deed('release'), deed('open', 'release'))).toBe('same')
    expect(likeDeeds(deed('release'), deed('leave'))).toBe('other')
    expect(likeDeeds(deed('release'), [])).toBe('unknown')
  })
})
