import { join, type Union } from '../text/union.js'
import { wordsOf } from '../text/words.js'
import { isAnonymous, nameKey, namesOf, type Naming } from './entity-key.js'
import type { Node } from './node.js'

const ACRONYM = /^\p{Lu}(?:\.?\p{Lu}){1,6}\.?$/u

/**
 * Joins states by country, and bodies, places and works by name, by acronym, or (described only: the Malvian army) by
 * the same description of the same country. Two countries are never one actor.
 */
export function joinBodies(nodes: readonly Node[], union: Union, naming: Naming): void {
  const acronyms = acronymsOf(nodes)
  const seen = new Map<string, number[]>()
  for (const [index, node] of nodes.entries()) {
    if (node.family === 'person' || isAnonymous(node.entity, naming)) continue
    for (const key of keysOf(node, acronyms, naming)) {
      const others = seen.get(key) ?? []
      const same = others.find(other => agree(nodes[other], node))
      if (same === undefined) seen.set(key, [...others, index])
      else join(union, same, index)
    }
  }
}

function agree(a: Node | undefined, b: Node): boolean {
  const [x, y] = [a?.entity, b.entity]
  return x !== undefined && (x.country === null || y.country === null || x.country === y.country)
}

function keysOf(node: Node, acronyms: ReadonlySet<string>, naming: Naming): Set<string> {
  const { entity, family } = node
  if (!node.named && (entity.country === null || isGeneric(entity.name, naming))) return new Set()
  return new Set(
    namesOf(entity).flatMap(name => {
      const letters = initialsOf(name).find(initials => acronyms.has(initials))
      if (letters !== undefined) return [`${family} acronym ${letters}`]
      const plain = nameKey(name, entity.type === 'place' ? null : entity.country, naming)
      if (plain !== '') return [`${family} ${plain}`]
      const kind = family === 'land' ? 'state' : entity.type
      return entity.country === null ? [] : [`${family} country ${entity.country} ${kind}`]
    })
  )
}

/** A description that only says that it is a group or an agency. */
function isGeneric(name: string, naming: Naming): boolean {
  return wordsOf(name).every(word => naming.descriptions.generic.has(word.stem))
}

/** Acronyms that stand for one longer name of the story, by their letters; one with two readings stands for none. */
function acronymsOf(nodes: readonly Node[]): Set<string> {
  const names = nodes.filter(node => node.family !== 'person' && node.named).flatMap(node => namesOf(node.entity))
  const wanted = new Set(names.filter(name => ACRONYM.test(name)).flatMap(initialsOf))
  const found = new Map<string, Set<string>>()
  for (const name of names.filter(n => !ACRONYM.test(n))) {
    for (const letters of initialsOf(name).filter(initials => wanted.has(initials))) {
      found.set(letters, (found.get(letters) ?? new Set()).add(name.toLowerCase().replace(/^the /u, '')))
    }
  }
  return new Set([...found].filter(([, long]) => long.size === 1).map(([letters]) => letters))
}

/** The letters of an acronym, or of a name that it may stand for: of its capital words, or of all its words. */
function initialsOf(name: string): string[] {
  if (ACRONYM.test(name)) return [name.replaceAll('.', '')]
  const words = name.match(/\p{L}+/gu) ?? []
  const capitals = words.filter(word => word.charAt(0) !== word.charAt(0).toLowerCase())
  if (capitals.length < 2) return []
  return [capitals, words].map(list => list.map(word => word.charAt(0).toUpperCase()).join(''))
}
