import { join, type Union } from '../text/union.js'
import { wordsOf } from '../text/words.js'
import type { Node } from './node.js'
import { isFull, mayBeSame, personName, type PersonName } from './person-name.js'

interface Known {
  readonly index: number
  readonly name: PersonName
}

/** Joins persons of one name; two given names are two people, and a surname that two people bear joins neither. */
export function joinPersons(nodes: readonly Node[], union: Union): void {
  const known = nodes.flatMap((node, index) => {
    const name = node.family === 'person' && node.named ? personName(node.entity) : null
    return name === null ? [] : [{ index, name }]
  })
  const groups = fullNames(known.filter(k => isFull(k.name)))
  for (const single of known.filter(k => !isFull(k.name))) {
    const fits = groups.filter(group => group.every(k => mayBeSame(single.name, k.name)))
    if (fits.length > 1) continue
    if (fits[0] === undefined) groups.push([single])
    else fits[0].push(single)
  }
  for (const group of groups) joinAll(group, union)
  joinOffices(nodes, union, groups)
}

function fullNames(known: readonly Known[]): Known[][] {
  const byLast = new Map<string, Known[][]>()
  const longestFirst = [...known].sort((a, b) => b.name.given.length - a.name.given.length || a.index - b.index)
  for (const one of longestFirst) {
    const groups = byLast.get(one.name.last) ?? []
    const fits = groups.filter(group => group.every(k => mayBeSame(k.name, one.name)))
    if (fits.length === 1) fits[0]?.push(one)
    else groups.push([one])
    byLast.set(one.name.last, groups)
  }
  return [...byLast.values()].flat()
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
