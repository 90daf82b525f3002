import type { Actor, Entity, Reading } from '../../record/index.js'
import { hashId } from '../text/hash.js'
import { setsOf, unionOf, join } from '../text/union.js'
import { namesOf, type Naming } from './entity-key.js'
import { joinBodies } from './join-bodies.js'
import { joinPersons } from './join-persons.js'
import { nodesOf, type Node } from './node.js'

/** The actors of a story: the entities of its articles, each in exactly one actor. */
export function mergeActors(readings: readonly Reading[], naming: Naming): Actor[] {
  const nodes = nodesOf(readings)
  const union = unionOf(nodes.length)
  const identities = new Map<string, number>()
  for (const [index, { entity }] of nodes.entries()) {
    if (entity.wikidata === null) continue
    const first = identities.get(entity.wikidata)
    if (first === undefined) identities.set(entity.wikidata, index)
    else join(union, first, index)
  }
  joinPersons(nodes, union)
  joinBodies(nodes, union, naming)
  return setsOf(union).map(set => actorOf(set.flatMap(i => nodes[i] ?? [])))
}

function actorOf(nodes: readonly Node[]): Actor {
  const entities = nodes.map(node => node.entity)
  const names = nodes.flatMap(node => (node.named ? namesOf(node.entity) : [node.entity.name]))
  const name = entities.some(e => e.type === 'person')
    ? fullest(entities.map(e => e.name))
    : (commonest(entities.map(e => e.name)) ?? '')
  return {
    id: hashId('actor', nodes.map(node => `${node.article} ${node.entity.id}`).sort()),
    name,
    type: commonest(entities.map(e => e.type)) ?? 'group',
    country: commonest(given(entities, 'country')),
    sector: commonest(given(entities, 'sector')),
    wikidata: commonest(given(entities, 'wikidata')),
    aliases: [...new Set(names)].filter(alias => alias !== name).sort(),
    entities: nodes.map(node => ({ article: node.article, entity: node.entity.id }))
  }
}

function given(entities: readonly Entity[], field: 'country' | 'sector' | 'wikidata'): string[] {
  return entities.flatMap(entity => entity[field] ?? [])
}

/** The value that stands most often; of equals the longest, then the first by code units. Null of nothing. */
function commonest<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

/** The name with most words, of a line's length at most; of equals the commonest. */
function fullest(names: readonly string[]): string {
  const size = (name: string) => (name.length > 60 ? 0 : Math.min(4, name.split(/\s+/u).length))
  const most = Math.max(...names.map(size))
  return commonest(names.filter(name => size(name) === most)) ?? ''
}
