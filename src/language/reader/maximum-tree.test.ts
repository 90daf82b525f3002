import { describe, expect, it } from 'vitest'
import { sentenceTree } from './maximum-tree.js'

function tree(rows: readonly (readonly number[])[]): number[] {
  return sentenceTree(rows.length, (word, column) => rows[word]?.[column] ?? 0)
}

describe('sentenceTree', () => {
  it('takes the best head of each word where that is a tree', () => {
    expect(
      tree([
        [1, 0, 9, 0],
        [9, 0, 0, 0],
        [0, 0, 8, 0]
      ])
    ).toEqual([2, 0, 2])
  })

  it('breaks a cycle where that costs least', () => {
    expect(
      tree([
        [2, 0, 10],
        [1, 10, 0]
      ])
    ).toEqual([0, 1])
  })

  it('leaves one word on the root', () => {
    const heads = tree([
      [9, 0, 1],
      [8, 2, 0]
    ])
    expect(heads.filter(h => h === 0)).toHaveLength(1)
    expect(heads).toEqual([0, 1])
  })

  it('gives every word a way to the root in a sentence of random scores', () => {
    const n = 60
    let seed = 7
    const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
    const rows = Array.from({ length: n }, () => Array.from({ length: n + 1 }, next))
    const heads = tree(rows)
    for (let word = 1; word <= n; word++) {
      let [at, steps] = [word, 0]
      while (at !== 0 && steps++ <= n) at = heads[at - 1] ?? 0
      expect(at).toBe(0)
    }
  })
})
