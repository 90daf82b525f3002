import { describe, expect, it } from 'vitest'
import { bestLabels, runsOf } from './label-runs.js'

describe('bestLabels', () => {
  const step = [
    [0, 0, -1e4],
    [0, 0, 0],
    [0, 0, 0]
  ]
  const free = { start: [0, 0, 0], step, end: [0, 0, 0] }

  it('never takes a step that is barred', () => {
    const scores = Float32Array.from([5, 0, 0, 0, 1, 4])
    expect(bestLabels(scores, 2, 3, free)).toEqual([0, 1])
  })

  it('may open with a label that goes on from before', () => {
    const scores = Float32Array.from([0, 1, 4, 0, 0, 4])
    expect(bestLabels(scores, 2, 3, free)).toEqual([2, 2])
  })
})

describe('runsOf', () => {
  it('joins what goes on and parts what begins', () => {
    expect(runsOf([1, 2, 2, 1, 0, 3, 4])).toEqual([
      { first: 0, last: 3, kind: 0 },
      { first: 3, last: 4, kind: 0 },
      { first: 5, last: 7, kind: 1 }
    ])
  })

  it('opens a run of its own where the kind changes', () => {
    expect(runsOf([1, 4])).toEqual([
      { first: 0, last: 1, kind: 0 },
      { first: 1, last: 2, kind: 1 }
    ])
  })
})
