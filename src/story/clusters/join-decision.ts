import { z } from 'zod'
import { loadData } from '../../lexicon/data-file.js'
import type { Group, Link } from './group.js'

const schema = z.object({
  source: z.string(),
  bias: z.number(),
  centres: z.number(),
  tight: z.number(),
  meaning: z.object({ weight: z.number(), middle: z.number(), most: z.number() }),
  days: z.object({ weight: z.number(), most: z.number() })
})

/** Weights of the decision whether two groups of articles are one story. */
export type JoinWeights = z.infer<typeof schema>

/** Loads the weights; a user's file replaces ours. */
export function loadJoinWeights(lexicon: string | null): JoinWeights {
  const url = new URL('./data/join-weights.json', import.meta.url)
  return loadData({ name: 'join-weights.json', url, schema, merge: (_, theirs) => theirs }, lexicon)
}

/** What the decision looks at, each 0 to 1. */
export interface JoinFeatures {
  /** Cosine of the sums of the two groups: mean similarity across, against what holds each together. */
  readonly centres: number
  /** Mean similarity across as a share of what holds the tighter group together: two stories of one kind are alike, but less than each is in itself. */
  readonly tight: number
}

/** How many pairs of articles the usual cohesion counts for, where a group has few of its own. */
const PRIOR_PAIRS = 2

/** Cohesion of a group of which nothing is known. */
const USUAL = 0.3

/** The features of two groups whose articles have this mean similarity. */
function joinFeatures(a: Group, b: Group, mean: number): JoinFeatures {
  return { centres: mean / Math.sqrt(spread(a) * spread(b)), tight: mean / Math.max(cohesion(a), cohesion(b)) }
}

/**
 * Probability that two groups are one story, as a logistic function of what they share. Dates move it by a bounded
 * amount: one may be missing or wrong.
 */
export function joinProbability(a: Group, b: Group, link: Link, weights: JoinWeights): number {
  const { centres, tight } = joinFeatures(a, b, link.mean)
  const { meaning, days } = weights
  const meant = link.meaning === null ? 0 : meaning.weight * (link.meaning - meaning.middle)
  const late = lateness(a, b, link.days, days)
  const sum = weights.bias + weights.centres * centres + weights.tight * tight + bounded(meant, meaning.most) - late
  return 1 / (1 + Math.exp(-sum))
}

/** Articles of a group on whose dates it depends how far they count: one date may be wrong, three seldom are. */
const TRUSTED = 3

/** What it takes that days lie between two groups: something for each doubling of the weeks, `most` for each article that vouches for them. */
function lateness(a: Group, b: Group, apart: number, { weight, most }: JoinWeights['days']): number {
  return Math.min(most * Math.min(TRUSTED, a.size, b.size), weight * Math.log2(1 + apart / 7))
}

function bounded(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}

/** Mean similarity of the pairs of a group, drawn to the usual where there are few. */
function cohesion({ size, within }: Group): number {
  return (within + PRIOR_PAIRS * USUAL) / ((size * (size - 1)) / 2 + PRIOR_PAIRS)
}

/** Square of the length of the mean of a group's articles, each of length 1: 1 where they are all alike. */
function spread({ size, within }: Group): number {
  return (size + 2 * within) / (size * size)
}
