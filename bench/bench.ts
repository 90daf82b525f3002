import type { Analyser, Layer } from './analyser.js'
import { BenchError } from './data-file.js'
import { openOnrecord } from './own-analyser.js'
import { openPeer, type Wanted } from './peers/peers.js'

/** What a benchmark is started with. */
export interface BenchOptions {
  readonly data: readonly string[]
  readonly peers: Wanted
  /** Most documents of each file that are read; `Infinity` for all. */
  readonly most: number
  /** Folder of other reader weights than those that come with the package. */
  readonly models: string | undefined
}

/** A tool that was not measured, and why. */
export interface LeftOut {
  readonly peer: string
  readonly why: string
}

/** The scores of Onrecord and of other tools on the same data. */
export interface Measured<T> {
  readonly scores: readonly T[]
  readonly versions: Readonly<Record<string, string>>
  readonly leftOut: readonly LeftOut[]
}

/** A benchmark: the data that it reads where none is given, what it measures, and its result as text. */
export interface Bench {
  readonly data: readonly string[]
  readonly run: (options: BenchOptions) => Promise<object>
  /** Markdown; `result` is what `run` gave, or the same read back from JSON. */
  readonly table: (result: never) => string
}

/** Measures Onrecord's reader, and the peers that have a layer, on each data file. */
export async function measureFiles<T>(
  { data, peers, models }: BenchOptions,
  layer: Layer,
  measure: (path: string, analyser: Analyser) => Promise<T>
): Promise<Measured<T>> {
  const all = async (analyser: Analyser) => {
    const out: T[] = []
    for (const path of data) out.push(await measure(path, analyser))
    return out
  }
  const own = await openOnrecord(models)
  return withOwn(own, await all(own), await measurePeers(peers, layer, all))
}

/** The scores of Onrecord before those of the others. */
export function withOwn<T>(
  own: Pick<Analyser, 'name' | 'version'>,
  scores: readonly T[],
  others: Measured<T>
): Measured<T> {
  const versions = { [own.name]: own.version, ...others.versions }
  return { scores: [...scores, ...others.scores], versions, leftOut: others.leftOut }
}

/**
 * Measures the peers that have a layer, one after the other, each in its own process. A tool that is not installed, has
 * no such layer or fails is left out, with the reason.
 */
export async function measurePeers<T>(
  { installed, missing }: Wanted,
  layer: Layer,
  measure: (peer: Analyser) => Promise<readonly T[]>
): Promise<Measured<T>> {
  const scores: T[] = []
  const versions: Record<string, string> = {}
  const leftOut = missing.map(peer => ({ peer, why: 'not installed' }))
  for (const name of installed) {
    try {
      const peer = await openPeer(name)
      scores.push(...(await measureOne(peer, layer, measure).finally(peer.close)))
      versions[peer.name] = peer.version
    } catch (error) {
      if (!(error instanceof BenchError)) throw error
      leftOut.push({ peer: name, why: error.message })
    }
  }
  return { scores, versions, leftOut }
}

async function measureOne<T>(
  peer: Analyser,
  layer: Layer,
  measure: (peer: Analyser) => Promise<readonly T[]>
): Promise<readonly T[]> {
  if (!peer.layers.has(layer)) throw new BenchError(`has no ${layer}`)
  return measure(peer)
}

/** The tools that are not in a table, as a line below it; nothing where all are. */
export function leftOutLine(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return ''
  return `\n\nLeft out: ${leftOut.map(({ peer, why }) => `${peer} (${why})`).join(', ')}.`
}
