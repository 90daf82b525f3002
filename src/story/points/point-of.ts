import type { Point, Span } from '../../record/index.js'
import type { ActorLookup } from '../actors/actor-lookup.js'
import { independentOf } from '../lineage/independent.js'
import type { Origin } from '../lineage/lineage-map.js'
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
    independent: independentOf(originsBehind(items)),
    sources: new Set(voicesOf(items).flatMap(item => item.sources)).size,
    reports: items.map(item => ({ ...reportKey(item), stance: item.stance, lineage: item.origin.id }))
  }
}

/** Origins of the reports that count; an unknown one says nothing where its article has the same from a known root too. */
function originsBehind(items: readonly Item[]): Origin[] {
  const counted = items.filter(item => item.counted)
  const shown = new Set(counted.filter(({ origin }) => origin.known).map(({ order }) => order))
  return counted.filter(({ origin, order }) => origin.known || !shown.has(order)).map(({ origin }) => origin)
}

/** What counts towards the speakers: that somebody says it, told by the outlet as an event, is no second voice beside the saying. */
function voicesOf(items: readonly Item[]): readonly Item[] {
  const counted = items.filter(item => item.counted)
  const cues = counted.flatMap(item => (item.kind === 'statement' ? item.finding.cue.map(cue => ({ cue, item })) : []))
  return counted.filter(event => {
    if (event.kind !== 'event') return true
    const triggers = event.finding.mentions.map(({ trigger }) => trigger)
    return !cues.some(({ cue, item }) => item.order === event.order && triggers.some(trigger => overlaps(cue, trigger)))
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.field === b.field && a.start < b.end && b.start < a.end
}

function reportKey(item: Item): { article: string; finding: string } {
  return { article: item.reading.article.id, finding: item.finding.id }
}

function key(item: Item): string {
  return `${item.reading.article.id} ${item.finding.id}`
}
