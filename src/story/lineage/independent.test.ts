import { describe, expect, it } from 'vitest'
import { independentOf } from './independent.js'

const known = (id: string, ...or: string[]) => (or.length === 0 ? { id, known: true } : { id, known: true, or })
const unknown = (id: string) => ({ id, known: false })

describe('independentOf', () => {
  it('counts each root once', () => {
    expect(independentOf([known('a'), known('b'), known('a')])).toEqual({ min: 2, max: 2 })
  })

  it('counts what is of unknown origin in the upper bound alone', () => {
    expect(independentOf([known('a'), unknown('b'), unknown('c')])).toEqual({ min: 1, max: 3 })
  })

  it('knows that somebody is behind a report whose origin nobody gives', () => {
    expect(independentOf([unknown('b'), unknown('c')])).toEqual({ min: 1, max: 2 })
    expect(independentOf([])).toEqual({ min: 0, max: 0 })
  })

  it('does not count a report that may be of a wire beside that wire, nor two that may be of one', () => {
    expect(independentOf([known('a', 'wire'), known('wire')])).toEqual({ min: 1, max: 2 })
    expect(independentOf([known('a', 'wire'), known('b', 'wire')])).toEqual({ min: 1, max: 2 })
    expect(independentOf([known('a', 'wire'), known('b')])).toEqual({ min: 2, max: 2 })
  })
})
