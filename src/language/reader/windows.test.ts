import { describe, expect, it } from 'vitest'
import { windowsOf, type Word } from './windows.js'

const limits = { words: 20, pieces: 60, context: 5 }

/** Words of one letter, `sizes[i]` of them in passage i; every tenth is a full stop. */
function flow(sizes: readonly number[]): { words: Word[]; text: string } {
  const words: Word[] = []
  let text = ''
  for (const [passage, size] of sizes.entries()) {
    for (let i = 0; i < size; i++) {
      words.push({ start: text.length, end: text.length + 1, passage, pieces: { ids: [1], shape: 1 } })
      text += i % 10 === 9 ? '. ' : 'a '
    }
  }
  return { words, text }
}

function windows(sizes: readonly number[]) {
  const { words, text } = flow(sizes)
  return windowsOf(words, text, limits)
}

describe('windowsOf', () => {
  it('reads nothing of nothing', () => {
    expect(windows([])).toEqual([])
  })

  it('reads every word once as new', () => {
    for (const sizes of [[3], [8, 8, 8], [15, 1, 30, 7], [200], [1, 1, 1]]) {
      const total = sizes.reduce((a, b) => a + b, 0)
      const seen = windows(sizes).flatMap(w =>
        Array.from({ length: w.last - w.first - w.context }, (_, i) => w.first + w.context + i)
      )
      expect(seen).toEqual(Array.from({ length: total }, (_, i) => i))
    }
  })

  it('keeps within the limits', () => {
    for (const w of windows([8, 8, 8, 120, 3])) expect(w.last - w.first).toBeLessThanOrEqual(limits.words)
  })

  it('gives the words before as context', () => {
    expect(windows([8, 8, 8])).toEqual([
      { first: 0, last: 16, context: 0, pieces: expect.any(Number) as number },
      { first: 11, last: 24, context: 5, pieces: expect.any(Number) as number }
    ])
  })

  it('cuts a long passage after a full stop', () => {
    const { words, text } = flow([40])
    for (const w of windowsOf(words, text, limits).slice(0, -1)) {
      expect(text.slice(words[w.last - 1]?.start, words[w.last - 1]?.end)).toBe('.')
    }
  })
})
