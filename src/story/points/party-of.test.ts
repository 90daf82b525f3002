import { describe, expect, it } from 'vitest'
import type { PloverType } from '../../record/index.js'
import { itemsIn } from '../testing/items-in.js'
import { readingOf } from '../testing/reading-of.js'
import { partyOf } from './party-of.js'
import { kinship } from './principals.js'

const who = (actors: readonly string[], sides: readonly string[] = []) => ({
  actors,
  sides,
  open: actors.length === 0
})

describe('kinship', () => {
  it.each([
    [who(['a']), who(['a', 'b']), 'same'],
    [who(['a'], ['NOR']), who(['b'], ['NOR']), 'side'],
    [who([]), who([]), 'unnamed'],
    [who(['a']), who([]), 'open'],
    [who(['a'], ['NOR']), who(['b'], ['SWE']), 'other']
  ])('relates those behind two findings', (a, b, expected) => {
    expect(kinship(a, b)).toBe(expected)
    expect(kinship(b, a)).toBe(expected)
  })
})

describe('partyOf', () => {
  function party(type: PloverType, content: string) {
    const text = `Ada Holm said ${content}. The Lenn Guard came.`
    const [statement, event] = itemsIn(
      readingOf('a', text, {
        entities: [{ name: 'Ada Holm' }, { name: 'Lenn Guard', type: 'armed-group' }],
        statements: [{ by: ['Ada Holm'], content }],
        events: [{ type, words: 'The Lenn Guard came', actors: ['Lenn Guard'] }]
      })
    )
    if (statement === undefined || event === undefined) throw new Error('no items')
    return [partyOf(statement, event), partyOf(event, statement)]
  }

  it('asks of a statement about a deed whether it speaks of who did it', () => {
    expect(party('ASSAULT', 'the Lenn Guard had burned a barn')).toEqual(['unnamed', 'unnamed'])
    expect(party('ASSAULT', 'a barn had burned')).toEqual(['other', 'other'])
  })

  it('takes the speaker for the actor of what is done by words', () => {
    expect(party('ACCUSE', 'the Lenn Guard had burned a barn')).toEqual(['other', 'other'])
  })
})
