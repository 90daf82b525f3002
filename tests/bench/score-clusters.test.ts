import { describe, expect, it } from 'vitest'
import { scoreClusters } from '../../bench/stories/score-clusters.js'

describe('scoreClusters', () => {
  it('gives full marks to the gold stories, in any order', () => {
    const { pairwise, bcubed } = scoreClusters([[1, 3], [0, 2], [4]], ['a', 'b', 'a', 'b', 'c'])
    expect([pairwise.f1, bcubed.f1]).toEqual([1, 1])
  })

  it('takes precision for two stories in one, and recall for one in two', () => {
    expect(scoreClusters([[0, 1, 2, 3]], ['a', 'a', 'b', 'b'])).toMatchObject({
      pairwise: { p: 2 / 6, r: 1 },
      bcubed: { p: 0.5, r: 1 }
    })
    expect(scoreClusters([[0], [1], [2, 3]], ['a', 'a', 'b', 'b'])).toMatchObject({
      pairwise: { p: 1, r: 0.5 },
      bcubed: { p: 1, r: 0.75 }
    })
  })
})
