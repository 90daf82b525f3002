import type { Entity } from '../../record/index.js'
import { plainWord } from '../text/words.js'
import { namesOf } from './entity-key.js'

/** A person's name in parts, in lower case and without accents: `given` empty where only one name is known. */
export interface PersonName {
  readonly given: readonly string[]
  readonly last: string
}

const TITLES = new Set(
  'mr mrs ms miss dr sir lord lady dame prof professor president minister prime general colonel gen col lt sgt capt captain senator sen rep gov governor king queen prince princess pope sheikh jr sr'.split(
    ' '
  )
)

/** The fullest name that the article gives a person; null where it gives none. */
export function personName(entity: Entity): PersonName | null {
  const parts = namesOf(entity).map(nameParts)
  const own = parts[0]
  const last = own?.at(-1)
  if (own === undefined || last === undefined) return null
  const fullest = parts.filter(p => p.at(-1) === last || p.includes(last)).sort((a, b) => b.length - a.length)[0] ?? own
  return { given: fullest.slice(0, -1), last: fullest.at(-1) ?? last }
}

/**
 * Whether two names may be one person's: the last names are equal, and the given names are equal, an initial of one
 * another, or unknown on one side. A single name may also be a first part (family name first).
 */
export function mayBeSame(a: PersonName, b: PersonName): boolean {
  if (a.given.length === 0) return b.last === a.last || b.given[0] === a.last
  if (b.given.length === 0) return mayBeSame(b, a)
  if (a.last !== b.last) return false
  return a.given.some(x => b.given.some(y => x === y || isInitial(x, y) || isInitial(y, x)))
}

/** Whether the name gives more than one word. */
export function isFull(name: PersonName): boolean {
  return name.given.length > 0
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short)
}

function nameParts(name: string): string[] {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.map(plainWord).filter(word => word !== '' && !TITLES.has(word))
}
