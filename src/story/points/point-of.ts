import type { Point } from '../../record/index.js'
import type { ActorLookup } from '../actors/actor-lookup.js'
import { hashId } from '../text/hash.js'
import type { Item } from './item.js'
import { pointTitle } from './point-title.js'
import { relationOf } from './relation-of.js'

/** The point that a group of findings reports. */
export function pointOf(items: readonly Item[], actors: ActorLookup): Point {
  const central = items.find(item => item.counted && item.finding.segment === 'body') ?? items[0]
  const { relation, why } = relationOf(items)
  return {
    id: hashId('point', items.map(key).sort()),
    kind: central?.kind ?? 'statement',
    title: central === undefined ? '' : pointTitle(central, actors),
    relation,
    why: why.map(reportKey),
    independent: independentOf(items),
    sources: new Set(items.filter(item => item.counted).flatMap(item => item.sources)).size,
    reports: items.map(item => ({ ...reportKey(item), stance: item.stance, lineage: item.origin.id }))
  }
}

/**
 * How many roots stand behind the reports: at least those that are known; an article that does not show whose report it
 * passes on may be one more, unless it has the same from a known root too.
 */
function independentOf(items: readonly Item[]): { min: number; max: number } {
  const counted = items.filter(item => item.counted)
  const known = counted.filter(({ origin }) => origin.known)
  const shown = new Set(known.map(({ order }) => order))
  const open = counted.filter(({ origin, order }) => !origin.known && !shown.has(order))
  const roots = (of: readonly Item[]): number => new Set(of.map(({ origin }) => origin.id)).size
  return { min: roots(known), max: roots(known) + roots(open) }
}

function reportKey(item: Item): { article: string; finding: string } {
  return { article: item.reading.article.id, finding: item.finding.id }
}

function key(item: Item): string {
  return `${item.reading.article.id} ${item.finding.id}`
}
