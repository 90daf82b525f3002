import { Worker } from 'node:worker_threads'
import { OnrecordError, type Article, type Reading } from '../../record/index.js'
import type { ReaderOptions } from '../reader.js'
import type { Answer, Task } from './reading-worker.js'

/** Something that reads articles, one after another. */
export interface Lane {
  /** Articles given and not yet read. */
  readonly load: () => number
  readonly read: (article: Article) => Promise<Reading>
  /** Whether it can still read. */
  readonly alive: () => boolean
}

/** A thread that ended before it had read anything: its articles can be read elsewhere. */
export class NeverStarted extends Error {}

interface Waiting {
  readonly article: Article
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: unknown) => void
}

/**
 * A thread with a reader of its own. It keeps the process alive only while it has articles. Where the thread dies, what it
 * had is refused, with `read-failed` or `NeverStarted`, and it takes nothing more.
 */
export function workerLane(options: ReaderOptions): Lane {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url), { workerData: options })
  const waiting = new Map<number, Waiting>()
  let [count, alive, answered] = [0, true, false]
  const settle = (id: number, use: (w: Waiting) => void) => {
    const found = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    if (found !== undefined) use(found)
  }
  const lose = (reason: string) => {
    alive = false
    const lost = answered ? (article: Article) => failed(article, reason) : () => new NeverStarted(reason)
    for (const id of [...waiting.keys()])
      settle(id, w => {
        w.reject(lost(w.article))
      })
  }
  worker.on('message', (answer: Answer) => {
    answered = true
    settle(answer.id, w => {
      handOn(answer, w)
    })
  })
  worker.on('error', error => {
    lose(error instanceof Error ? error.message : String(error))
  })
  worker.on('exit', code => {
    lose(`its thread ended with code ${String(code)}`)
  })
  const read = (article: Article) =>
    new Promise<Reading>((resolve, reject) => {
      const id = count++
      waiting.set(id, { article, resolve, reject })
      worker.ref()
      worker.postMessage({ id, article } satisfies Task)
    })
  return { load: () => waiting.size, alive: () => alive, read }
}

function handOn(answer: Answer, { article, resolve, reject }: Waiting): void {
  if ('reading' in answer) resolve(answer.reading)
  else reject(errorOf(answer, article))
}

/** The error that a thread met; one of the record's own is complete in its message. */
function errorOf({ code, reason }: Exclude<Answer, { reading: Reading }>, article: Article): OnrecordError {
  return code === null ? failed(article, reason) : new OnrecordError(code, reason)
}

/** The error of an article that could not be read to the end. */
export function failed(article: Article, reason: string): OnrecordError {
  const advice = 'the other articles are read; please report it with this article'
  return new OnrecordError('read-failed', `cannot be read: ${reason}`, { input: article.origin, advice })
}
