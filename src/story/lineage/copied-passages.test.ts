import { describe, expect, it } from 'vitest'
import { readingOf } from '../testing/reading-of.js'
import { bodyWords } from './body-words.js'
import { copiedPassages, type Copied } from './copied-passages.js'

const RUN = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'

function copied(...texts: string[]): Copied[][] {
  return copiedPassages(texts.map((text, i) => bodyWords(readingOf(String(i), text).article)))
}

describe('copiedPassages', () => {
  it('finds a run of prose that an earlier article has', () => {
    expect(copied(`First ${RUN}.`, `${RUN} last.`)[1]).toEqual([{ from: 0, to: 15, source: 0, sourceFrom: 1 }])
  })

  it('leaves shorter runs alone', () => {
    expect(copied(RUN.slice(0, 48), RUN.slice(0, 48))[1]).toEqual([])
  })

  it('joins two runs where an editor changed a few words', () => {
    const edited = RUN.replace('eight', 'viii and so')
    expect(copied(`${RUN} ${RUN}`, `${RUN} ${edited}`)[1]).toMatchObject([{ from: 0 }])
  })

  it('ends a quotation that is never closed with its paragraph', () => {
    expect(copied(`He said: "no.\n${RUN}`, `She said: "yes.\n${RUN}`)[1]).toHaveLength(1)
  })

  it('takes a text that repeats itself in its stride', () => {
    const again = 'round and '.repeat(50_000)
    expect(copied(again, again)[1]).toHaveLength(1)
  })
})
