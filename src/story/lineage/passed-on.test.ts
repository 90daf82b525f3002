import { describe, expect, it } from 'vitest'
import type { CitedOutlet } from './cited-outlets.js'
import { passedOn } from './passed-on.js'

const rooted = (root: string) => ({ id: root, known: true })
const cited = (root: string, deeper: boolean, own = false): CitedOutlet => ({
  root,
  own,
  deeper,
  start: 0,
  end: 9,
  evidence: { start: 0, end: 1, quote: 'x' }
})

describe('passedOn', () => {
  it('puts last who is cited by the other, in whichever order they are named', () => {
    expect(passedOn([cited('TASS', true), cited('Reuters', false)], rooted).at(-1)?.origin).toEqual(rooted('TASS'))
    expect(passedOn([cited('Reuters', false), cited('TASS', true)], rooted).at(-1)?.origin).toEqual(rooted('TASS'))
  })

  it('leaves open which of several that are cited alike it is', () => {
    expect(passedOn([cited('TASS', false), cited('Reuters', false)], rooted).map(one => one.origin)).toEqual([
      { id: 'TASS', known: true, or: ['Reuters'] },
      { id: 'Reuters', known: true, or: ['TASS'] }
    ])
  })

  it('passes nothing on that its own outlet was told', () => {
    expect(passedOn([cited('The Courier', true, true)], rooted)).toEqual([])
  })
})
