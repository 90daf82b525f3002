import { describe, expect, it } from 'vitest'
import { OnrecordError, type Article, type Reading } from '../../record/index.js'
import { readInputs } from '../read-inputs.js'
import type { Reader } from '../reader.js'
import { threadedReader } from './threaded-reader.js'
import { NeverStarted, type Lane } from './worker-lane.js'

const article = (id: string, characters: number) => ({ id, origin: id, text: 'x'.repeat(characters) }) as Article
const reading = (a: Article) => ({ article: a }) as Reading

/** A lane whose readings are made by hand: `done` ends the oldest. */
function slowLane() {
  const waiting: (() => void)[] = []
  const given: string[] = []
  let alive = true
  const lane: Lane = {
    load: () => waiting.length,
    alive: () => alive,
    read: a => {
      given.push(a.id)
      return new Promise((resolve, reject) => {
        waiting.push(() => {
          if (alive) resolve(reading(a))
          else reject(new OnrecordError('read-failed', 'gone', { input: a.origin }))
        })
      })
    }
  }
  const done = async () => {
    waiting.shift()?.()
    await new Promise(resolve => setImmediate(resolve))
  }
  const die = () => {
    alive = false
  }
  return { lane, given, done, die }
}

function readerOf(lane: Lane): Reader {
  return { read: lane.read, ahead: 1 } as Reader
}

describe('a reader of several threads', () => {
  it('opens no thread for little text', async () => {
    const own = slowLane()
    let opened = 0
    const reader = threadedReader(readerOf(own.lane), {}, 2, () => {
      opened++
      return slowLane().lane
    })
    const both = [reader.read(article('a', 500)), reader.read(article('b', 500))]
    expect(own.given).toEqual(['a'])
    await own.done()
    await own.done()
    expect((await Promise.all(both)).map(r => r.article.id)).toEqual(['a', 'b'])
    expect(opened).toBe(0)
  })

  it('opens as many threads as it may where much text waits, and gives each two articles at most', () => {
    const own = slowLane()
    const others: ReturnType<typeof slowLane>[] = []
    const reader = threadedReader(readerOf(own.lane), {}, 3, () => {
      const lane = slowLane()
      others.push(lane)
      return lane.lane
    })
    for (const id of 'abcdefgh') void reader.read(article(id, 30_000))
    expect(own.given).toEqual(['a'])
    expect(others.map(o => o.given)).toEqual([
      ['b', 'c'],
      ['d', 'e']
    ])
  })

  it('reads on where a thread died', async () => {
    const [own, other] = [slowLane(), slowLane()]
    const reader = threadedReader(readerOf(own.lane), {}, 2, () => other.lane)
    const [a, b, c] = ['a', 'b', 'c'].map(id => reader.read(article(id, 30_000)))
    const refused = expect(b).rejects.toThrow('b: gone')
    const lost = expect(c).rejects.toThrow('c: gone')
    other.die()
    await other.done()
    await other.done()
    await refused
    await lost
    await own.done()
    expect((await a)?.article.id).toBe('a')
    const d = reader.read(article('d', 500))
    await own.done()
    expect((await d).article.id).toBe('d')
  })

  it('reads itself what was given to a thread that never started', async () => {
    const own = slowLane()
    const never: Lane = {
      load: () => 0,
      alive: () => false,
      read: () => Promise.reject(new NeverStarted('no such module'))
    }
    const reader = threadedReader(readerOf(own.lane), {}, 2, () => never)
    const all = ['a', 'b', 'c'].map(id => reader.read(article(id, 30_000)))
    for (let i = 0; i < 4; i++) await own.done()
    expect((await Promise.all(all)).map(r => r.article.id)).toEqual(['a', 'b', 'c'])
    expect(own.given).toEqual(['a', 'b', 'c'])
  })
})

describe('inputs that are read ahead', () => {
  it('come in their order, with an article that fails in its place', async () => {
    const reader = {
      ahead: 4,
      read: async (a: Article) => {
        await new Promise(resolve => setTimeout(resolve, a.text.startsWith('One') ? 30 : 1))
        if (a.text.startsWith('Two')) throw new Error('a tree with two roots')
        return reading(a)
      }
    } as Reader
    const lines = ['One boat sank.', 'Two boats sank.', 'Three boats sank.'].map((text, i) =>
      JSON.stringify({ id: String(i), text })
    )
    const stdin = async function* () {
      await Promise.resolve()
      yield Buffer.from(lines.join('\n'))
    }
    const out: string[] = []
    for await (const result of readInputs(['-'], reader, { maxSize: 10_000, stdin: stdin() as never, lexicon: null })) {
      out.push(result.ok ? result.reading.article.text : result.error.message)
    }
    expect(out).toHaveLength(3)
    expect(out[0]).toBe('One boat sank.')
    expect(out[1]).toMatch(/cannot be read: a tree with two roots \(the other articles are read/u)
    expect(out[2]).toBe('Three boats sank.')
  })
})
