import type { Article, Reading } from '../../record/index.js'
import type { Reader, ReaderOptions } from '../reader.js'
import { NeverStarted, workerLane, type Lane } from './worker-lane.js'

/** Characters of articles that wait before another thread is opened: it must load the weights first, about a second's work. */
const WORTH_A_THREAD = 20_000
/** Articles that a thread is given before its first is read, so that it never waits for this one. */
const AHEAD = 2
/** Articles that are taken in ahead for each thread. */
const TAKEN_IN = 8

interface Request {
  readonly article: Article
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: unknown) => void
}

/**
 * A reader that reads on `threads` threads: this one and up to `threads - 1` more, each with weights of its own, opened
 * when enough text waits. A thread that ends is not opened again; one that never started has its articles read by the others. Each article is read whole by one of them, so that readings do not depend on their number.
 */
export function threadedReader(own: Reader, options: ReaderOptions, threads: number, open = workerLane): Reader {
  const queue: Request[] = []
  const lanes: Lane[] = [ownLane(own)]
  const free = () => lanes.find((lane, i) => lane.alive() && lane.load() < (i === 0 ? 1 : AHEAD))
  const waiting = () => queue.reduce((sum, { article }) => sum + article.text.length, 0)
  const pump = () => {
    while (queue.length > 0) {
      let lane = free()
      if (lane === undefined && lanes.length < threads && waiting() >= WORTH_A_THREAD)
        lanes.push((lane = open(options)))
      if (lane === undefined) return
      const request = queue.shift() as Request
      void lane
        .read(request.article)
        .then(request.resolve, (error: unknown) => {
          if (error instanceof NeverStarted) queue.unshift(request)
          else request.reject(error)
        })
        .then(pump)
    }
  }
  const read = (article: Article) =>
    new Promise<Reading>((resolve, reject) => {
      queue.push({ article, resolve, reject })
      pump()
    })
  return { ...own, read, ahead: TAKEN_IN * threads }
}

/** The reader of this thread. */
function ownLane({ read }: Reader): Lane {
  let load = 0
  return {
    load: () => load,
    alive: () => true,
    read: article => {
      load++
      return read(article).finally(() => load--)
    }
  }
}
