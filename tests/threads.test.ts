import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { DEFAULT_MAX_SIZE, openReader, takeIn, type Article } from '../src/index.js'
import type { Answer } from '../src/service/threads/reading-worker.js'

async function articlesOf(path: string): Promise<Article[]> {
  const out: Article[] = []
  const stdin = process.stdin
  for await (const taken of takeIn([path], { maxSize: DEFAULT_MAX_SIZE, stdin, lexicon: null })) {
    if (taken.ok) out.push(taken.article)
  }
  return out
}

it('reads on a thread of its own what it reads on this one, to the last byte, and refuses what is no article', async () => {
  const articles = (await articlesOf('examples/coverage')).slice(0, 2)
  const worker = new Worker(new URL('../dist/service/threads/reading-worker.js', import.meta.url), { workerData: {} })
  const answers = new Map<number, Answer>()
  const all = new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      answers.set(answer.id, answer)
      if (answers.size === 3) resolve()
    })
    worker.on('error', reject)
  })
  worker.postMessage({ id: 0, article: articles[0] })
  worker.postMessage({ id: 1, article: { status: 'read' } })
  worker.postMessage({ id: 2, article: articles[1] })
  await all
  await worker.terminate()
  const reader = await openReader()
  expect(answers.get(1)).toMatchObject({ code: null, reason: expect.any(String) as string })
  for (const [id, article] of [
    [0, articles[0]],
    [2, articles[1]]
  ] as const) {
    const here = await reader.read(article as Article)
    expect(JSON.stringify((answers.get(id) as { reading: unknown }).reading)).toBe(JSON.stringify(here))
  }
}, 240_000)
