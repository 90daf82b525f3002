import { describe, expect, it } from 'vitest'
import { itemsIn } from '../testing/items-in.js'
import { readingOf } from '../testing/reading-of.js'
import { countedTwice } from './counted-twice.js'

function figures(id: string, text: string, ...counts: readonly (readonly [string, number])[]) {
  return readingOf(id, text, { figures: counts.map(([words, value]) => ({ words, value, unit: 'boat' })) })
}

const items = itemsIn(
  figures('a', 'Four boats of ninety boats sank.', ['Four boats', 4], ['ninety boats', 90]),
  figures('b', 'Four boats went down.', ['Four boats', 4]),
  figures('c', 'Ten boats went down.', ['Ten boats', 10])
)
const at = (id: string, value: number): number =>
  items.findIndex(item => item.reading.article.id === id && item.kind === 'figure' && item.finding.value === value)
const pair = (x: number, y: number, score: number) => ({ a: Math.min(x, y), b: Math.max(x, y), score })

describe('countedTwice', () => {
  const same = pair(at('a', 4), at('b', 4), 0.8)
  const whole = pair(at('a', 90), at('b', 4), 0.5)
  const other = pair(at('a', 4), at('c', 10), 0.5)

  it('parts the whole of one report from the part of another that gives both', () => {
    const parted = countedTwice([same, whole], items)
    expect(parted(whole)).toBe(true)
    expect(parted(same)).toBe(false)
  })

  it('lets a count link to another number where no figure of its article agrees', () => {
    expect(countedTwice([same, other], items)(other)).toBe(false)
  })

  it('takes no figure for the same below a sure score', () => {
    expect(countedTwice([{ ...same, score: 0.1 }, whole], items)(whole)).toBe(false)
  })
})
