import type { Point } from '../../record/index.js'
import type { ActorLookup } from '../actors/actor-lookup.js'
import type { Embed } from '../story-options.js'
import type { Frequencies } from '../text/frequencies.js'
import { candidatePairs } from './candidate-pairs.js'
import { countedTwice } from './counted-twice.js'
import { BARRED, groupItems } from './group-items.js'
import type { Item } from './item.js'
import { itemVectors, likeness } from './item-vectors.js'
import { mutualPairs } from './mutual-pairs.js'
import { pairScore } from './pair-score.js'
import { pointOf } from './point-of.js'
import type { WordClasses } from './word-classes.js'

/** What merging needs to know. */
export interface PointContext {
  readonly actors: ActorLookup
  readonly frequencies: Frequencies
  readonly units: WordClasses
  readonly embed: Embed | null
}

/** The points of a story: its findings, each in exactly one; what stands in captions only and joins nothing is left out. */
export async function pointsOf(items: readonly Item[], context: PointContext): Promise<Point[]> {
  const meanings = await meaningsOf(items, context.embed)
  const vectors = itemVectors(items, meanings, context.frequencies)
  const pairs = candidatePairs(vectors).flatMap(([i, j]) => {
    const [a, b, x, y] = [items[i], items[j], vectors[i], vectors[j]]
    if (a === undefined || b === undefined || x === undefined || y === undefined) return []
    const score = pairScore(a, b, likeness(x, y), context.units) ?? BARRED
    return [{ a: i, b: j, score, oneKind: a.kind === b.kind }]
  })
  const rivals = items.map(item => `${String(item.order)} ${item.kind}`)
  const parted = countedTwice(pairs, items)
  const linking = mutualPairs(pairs, rivals).map(pair =>
    parted(pair) ? { ...pair, score: Math.min(0, pair.score), links: false } : pair
  )
  return groupItems(items.length, linking, placesOf(items))
    .map(group => group.flatMap(i => items[i] ?? []))
    .filter(group => group.some(item => item.counted))
    .map(group => pointOf(group, context.actors))
}

/** Sentence vectors where findings of several articles are compared; within one article words are enough. */
async function meaningsOf(items: readonly Item[], embed: Embed | null): Promise<readonly (Float32Array | null)[]> {
  const several = items.some(item => item.order !== items[0]?.order)
  if (embed === null || !several) return items.map(() => null)
  return embed(items.map(item => item.text))
}

/** For each item its own place, but for what a statement promises that of the statement: the words are the same. */
function placesOf(items: readonly Item[]): number[] {
  const first = new Map<string, number>()
  return items.map((item, i) => {
    if (item.within === null || (item.kind !== 'statement' && item.kind !== 'commitment')) return i
    const key = `${String(item.order)} ${item.within}`
    const at = first.get(key) ?? i
    first.set(key, at)
    return at
  })
}
