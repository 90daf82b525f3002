import { join, type Union } from '../text/union.js'
import { wordsOf } from '../text/words.js'
import type { Node } from './node.js'
import { isFull, mayBeSame, personName, type PersonName } from './person-name.js'

interface Known {
  readonly index: number
  readonly name: PersonName
}

/** Bearers of names that may be one person's; each name once, so that ten thousand bearers of one cost no more to compare than one. */
interface Group {
  readonly names: PersonName[]
  readonly bearers: Known[]
}

/** Joins persons of one name; two given names are two people, and a surname that two people bear joins neither. */
export function joinPersons(nodes: readonly Node[], union: Union): void {
  const known = nodes.flatMap((node, index) => {
    const name = node.family === 'person' && node.named ? personName(node.entity) : null
    return name === null ? [] : [{ index, name }]
  })
  const groups = fullNames(known.filter(k => isFull(k.name)))
  for (const single of byName(known.filter(k => !isFull(k.name)))) {
    const fits = groups.filter(group => fitsAll(single.names, group))
    if (fits.length > 1) continue
    if (fits[0] === undefined) groups.push(single)
    else add(fits[0], single)
  }
  for (const { bearers } of groups) joinAll(bearers, union)
  joinOffices(
    nodes,
    union,
    groups.map(group => group.bearers)
  )
}

function fullNames(known: readonly Known[]): Group[] {
  const byLast = new Map<string, Group[]>()
  const longestFirst = [...known].sort((a, b) => b.name.given.length - a.name.given.length || a.index - b.index)
  for (const one of byName(longestFirst)) {
    const last = one.names[0]?.last ?? ''
    const groups = byLast.get(last) ?? []
    const fits = groups.filter(group => fitsAll(one.names, group))
    if (fits[0] === undefined) groups.push(one)
    else if (fits.length === 1) add(fits[0], one)
    else groups.push(...one.bearers.map(bearer => ({ names: [bearer.name], bearers: [bearer] })))
    byLast.set(last, groups)
  }
  return [...byLast.values()].flat()
}

/** The bearers of each name, by the first of them. */
function byName(known: readonly Known[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of known) {
    const key = [...one.name.given, one.name.last].join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { names: [one.name], bearers: [one] })
    else group.bearers.push(one)
  }
  return [...groups.values()]
}

function fitsAll(names: readonly PersonName[], group: Group): boolean {
  return group.names.every(own => names.every(name => mayBeSame(own, name)))
}

function add(group: Group, { names, bearers }: Group): void {
  group.names.push(...names)
  for (const bearer of bearers) group.bearers.push(bearer)
}

/** Joins a person who is only described (the foreign minister) to the one who is said to hold that office there. */
function joinOffices(nodes: readonly Node[], union: Union, groups: readonly (readonly Known[])[]): void {
  const holders = new Map<string, Set<number>>()
  for (const [g, group] of groups.entries()) {
    for (const { index } of group) {
      for (const key of officeKeys(nodes[index])) holders.set(key, (holders.get(key) ?? new Set()).add(g))
    }
  }
  for (const [index, node] of nodes.entries()) {
    if (node.family !== 'person' || node.named) continue
    const fits = new Set(officeKeys(node).flatMap(key => [...(holders.get(key) ?? [])]))
    const group = fits.size === 1 ? groups[[...fits][0] ?? -1] : undefined
    if (group?.[0] !== undefined) join(union, index, group[0].index)
  }
}

/** Qualifiers that do not make it another office. */
const QUALIFIERS = new Set('transit interim act current new'.split(' '))

function officeKeys(node: Node | undefined): string[] {
  const country = node?.entity.country ?? null
  if (node === undefined || country === null) return []
  return node.entity.roles.map(role => {
    const stems = wordsOf(role.office).map(word => word.stem)
    return `${country} ${stems.filter(stem => !QUALIFIERS.has(stem)).join(' ')}`
  })
}

function joinAll(group: readonly Known[], union: Union): void {
  const first = group[0]
  if (first !== undefined) for (const { index } of group) join(union, first.index, index)
}
