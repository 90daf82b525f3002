import { describe, expect, it } from 'vitest'
import { each, joinedLists, setsOf } from './word-lists.js'

const NAMES = ['doors', 'roofs'] as const

describe('lists of words', () => {
  it('are made for each name', () => {
    expect(each(NAMES, name => name.length)).toEqual({ doors: 5, roofs: 5 })
  })

  it('join, a user’s words behind ours', () => {
    const joined = joinedLists(NAMES, { doors: ['gate'], roofs: [] }, { doors: ['hatch'], roofs: ['dome'] })
    expect(joined).toEqual({ doors: ['gate', 'hatch'], roofs: ['dome'] })
  })

  it('become sets, without the other fields of a file', () => {
    const file = { source: 'our desk', doors: ['gate', 'hatch'], roofs: ['dome'] }
    expect(setsOf(NAMES, file)).toEqual({ doors: new Set(['gate', 'hatch']), roofs: new Set(['dome']) })
  })
})
