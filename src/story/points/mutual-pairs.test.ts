import { describe, expect, it } from 'vitest'
import { BARRED, groupItems } from './group-items.js'
import { mutualPairs } from './mutual-pairs.js'

const pair = (a: number, b: number, score: number) => ({ a, b, score, oneKind: true })

describe('mutualPairs', () => {
  const rivals = ['first', 'first', 'second', 'second']
  const links = (...pairs: readonly ReturnType<typeof pair>[]) => mutualPairs(pairs, rivals).map(one => one.links)

  it('lets a finding link to its best match of an article alone', () => {
    expect(links(pair(0, 2, 0.6), pair(0, 3, 0.5))).toEqual([true, false])
  })

  it('lets matches link that are as good as the best, or sure', () => {
    expect(links(pair(0, 2, 0.6), pair(0, 3, 0.59))).toEqual([true, true])
    expect(links(pair(0, 2, 0.9), pair(0, 3, 0.8))).toEqual([true, true])
  })

  it('bars what is the best match on one side only', () => {
    expect(links(pair(0, 2, 0.5), pair(1, 2, 0.6))).toEqual([false, true])
  })
})

describe('groupItems', () => {
  const linked = (a: number, b: number, score: number) => ({ ...pair(a, b, score), links: true })

  it('joins what fits, and leaves the rest alone', () => {
    expect(groupItems(3, [linked(0, 1, 0.6)])).toEqual([[0, 1], [2]])
  })

  it('does not join by a chain of near matches', () => {
    expect(groupItems(3, [linked(0, 1, 0.6), linked(1, 2, 0.45)])).toEqual([[0, 1], [2]])
  })

  it('keeps groups apart that hold two that cannot be one', () => {
    const pairs = [linked(0, 1, 0.9), linked(1, 2, 0.9), linked(0, 2, BARRED)]
    expect(groupItems(3, pairs)).toEqual([[0, 1], [2]])
  })

  it('counts two findings in the same words as one', () => {
    const pairs = [linked(0, 1, 0.6), linked(0, 2, 0.45)]
    expect(groupItems(3, pairs)).toEqual([[0, 1], [2]])
    expect(groupItems(3, pairs, [0, 0, 2])).toEqual([[0, 1, 2]])
  })
})
