import { describe, expect, it } from 'vitest'
import { align } from './align.js'
import { quoteReader } from './quote-words.js'

const wordsIn = quoteReader(new Set())
const words = (text: string) => wordsIn(text, 0, text.length)

/** The alignment in words: those of one side alone with + (text) and - (quotation), others as a>b. */
function aligned(given: string, found: string, gap = -1): string {
  const [a, b] = [words(given), words(found)]
  const gaps = Array.from({ length: a.length + 1 }, (_, i) => i === gap)
  return align(a, b, gaps)
    .map(step => {
      const [x, y] = [a[step.given ?? -1]?.key, b[step.found ?? -1]?.key]
      if (x === undefined) return `+${String(y)}`
      return y === undefined ? `-${x}` : x === y ? x : `${x}>${y}`
    })
    .join(' ')
}

/** As many words as are asked for, drawn from three thousand in an order that is always the same. */
function many(count: number, seed: number): string[] {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return `w${(state % 3000).toString(26).replace(/\d/gu, digit => 'qrstuvwxyz'[Number(digit)] ?? '')}`
  })
}

describe('align', () => {
  it('finds a quotation inside a text, the ends of the text for nothing', () => {
    expect(aligned('the ship sailed', 'he said the ship sailed early')).toBe('the ship sailed')
  })

  it('keeps a word by passing over a negation, and not by passing over a sentence', () => {
    expect(aligned('I know the way', 'what I do not know the way of')).toContain('i +do +not know the way')
    expect(aligned('I know the way', 'I went home late last night and know the way')).toContain('i>and know the way')
  })

  it('sets other words and other forms against one another', () => {
    expect(aligned('the ships leave port', 'the ship left port')).toBe('the ships>ship leave>left port')
  })

  it('passes over any number of words where the quotation has an ellipsis', () => {
    expect(aligned('the ship sank', 'the ship that had left the north pier in spring sank', 2)).toBe(
      'the ship +that +had +left +the +north +pier +in +spring sank'
    )
  })

  it('aligns ten thousand words, some of them changed, inside as many others', () => {
    const quotation = many(10_000, 7)
    const changed = quotation.map((word, i) => (i % 100 === 50 ? 'thunder' : word))
    const [given, found] = [quotation, [...many(8000, 11), ...changed, ...many(8000, 13)]].map(list =>
      words(list.join(' '))
    )
    const steps = align(given ?? [], found ?? [], new Array<boolean>(10_001).fill(false))
    const same = steps.filter(
      s => s.given !== null && s.found !== null && given?.[s.given]?.key === found?.[s.found]?.key
    )
    expect(same).toHaveLength(9900)
  })

  it('gives up on ten thousand words that have nothing in common with a long text', () => {
    const steps = align(
      words(many(10_000, 7).join(' ')),
      words('salt '.repeat(20_000)),
      new Array<boolean>(10_001).fill(false)
    )
    expect(steps.filter(step => step.given !== null && step.found !== null)).toEqual([])
  })
})
