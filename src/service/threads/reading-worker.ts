/** What a reading thread runs: a reader of its own that answers each article with its reading or the error it met. */
import { parentPort, workerData } from 'node:worker_threads'
import { OnrecordError, type Article, type Reading } from '../../record/index.js'
import { openReader, type ReaderOptions } from '../reader.js'

/** An article for a thread. */
export interface Task {
  readonly id: number
  readonly article: Article
}

/** What a thread answers; an error is of the record's one shape, taken apart to cross over. */
export type Answer =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly code: OnrecordError['code'] | null; readonly reason: string }

const opened = openReader(workerData as ReaderOptions)

async function answerTo({ id, article }: Task): Promise<Answer> {
  try {
    return { id, reading: await (await opened).read(article) }
  } catch (error) {
    const code = error instanceof OnrecordError ? error.code : null
    return { id, code, reason: error instanceof Error ? error.message : String(error) }
  }
}

let last = Promise.resolve()
parentPort?.on('message', (task: Task) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(task)))
})
