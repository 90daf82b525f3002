import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { profileOf } from '../src/story/clusters/article-profiles.js'
import { ClusterStream } from '../src/story/clusters/cluster-stream.js'
import { loadJoinWeights } from '../src/story/clusters/join-decision.js'
import { buildStories } from '../src/story/index.js'
import { loadWording } from '../src/story/text/words.js'
import { scoreClusters } from './stories/score-clusters.js'
import { placeOf, syntheticMeaning, syntheticReading } from './stories/synthetic-coverage.js'
import { markdownTable, whole } from './table.js'

/** What one more article costs when so many are stored, as processor time, so that other work on the machine does not count. */
export interface StoryCost {
  readonly stored: number
  /** To find its story. */
  readonly joinMilliseconds: number
  /** To make the record of that story anew: actors, lineages, points. */
  readonly buildMilliseconds: number
  /** In use after a collection of garbage. */
  readonly megabytes: number
}

/** The costs, and how many times the first is the last of them. */
export interface StoryCosts {
  readonly costs: readonly StoryCost[]
  readonly joinTimes: number
  readonly buildTimes: number
  /** Whether the stream found the stories that were made. */
  readonly bcubed: number
}

const STORED = [1000, 10_000, 30_000, 100_000]

/** Articles over which a cost is averaged, up to the number stored, and of those how many stories are built. */
const WINDOW = 500
const BUILT = 100

/**
 * Adds synthetic articles, already read, to one stream, and measures what an article costs at several sizes of the archive. The stream, its
 * index and its bounds are those by which `onrecord story` groups articles. No model is needed.
 */
export async function run(stored: readonly number[] = STORED): Promise<StoryCosts> {
  const stream = new ClusterStream({ weights: loadJoinWeights(null) })
  const wording = loadWording(null)
  const add = (position: number): number => {
    const { article } = syntheticReading(position)
    const meaning = syntheticMeaning(position)
    const since = process.cpuUsage()
    stream.add(position, profileOf(article, wording, meaning))
    return spent(since)
  }
  const costs: StoryCost[] = []
  let position = 0
  for (const size of stored) {
    while (position < size - WINDOW) add(position++)
    let [join, build] = [0, 0]
    while (position < size) join += add(position++)
    for (let i = position - BUILT; i < position; i++) {
      const coverage = coverageUpTo(i)
      const since = process.cpuUsage()
      await buildStories(coverage, { embed: null })
      build += spent(since)
    }
    const megabytes = megabytesInUse()
    costs.push({ stored: size, joinMilliseconds: join / WINDOW, buildMilliseconds: build / BUILT, megabytes })
  }
  const [first, last] = [costs[0], costs.at(-1)]
  const gold = Array.from({ length: position }, (_, i) => String(placeOf(i).story))
  return {
    costs,
    joinTimes: (last?.joinMilliseconds ?? 0) / (first?.joinMilliseconds ?? 1),
    buildTimes: (last?.buildMilliseconds ?? 0) / (first?.buildMilliseconds ?? 1),
    bcubed: scoreClusters(stream.stories(), gold).bcubed.f1
  }
}

/** The costs as Markdown. */
export function table({ scores }: { readonly scores: readonly StoryCosts[] }): string {
  const head = ['articles stored', 'ms to join', 'ms to build its story', 'megabytes']
  const rows = scores.flatMap(({ costs }) =>
    costs.map(cost => [
      whole(cost.stored),
      cost.joinMilliseconds.toFixed(1),
      cost.buildMilliseconds.toFixed(1),
      whole(cost.megabytes)
    ])
  )
  const sums = scores.map(
    ({ joinTimes, bcubed }) =>
      `To join costs ${joinTimes.toFixed(2)} times as much at the end as at the beginning; BCubed F1 ${bcubed.toFixed(3)}.`
  )
  return `${markdownTable(head, rows)}\n\n${sums.join('\n')}`
}

/** The reports of the story that the article at `position` tells, up to this one. */
function coverageUpTo(position: number) {
  const { story } = placeOf(position)
  const from = Math.max(0, position - 400)
  return Array.from({ length: position - from + 1 }, (_, i) => from + i)
    .filter(at => placeOf(at).story === story)
    .map(syntheticReading)
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function megabytesInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return Math.round((heapUsed + arrayBuffers) / 2 ** 20)
}
