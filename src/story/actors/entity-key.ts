import type { Entity, EntityType } from '../../record/index.js'
import { wordsOf } from '../text/words.js'
import type { Descriptions } from './descriptions.js'

/** What the comparison of entities needs to know. */
export interface Naming {
  readonly descriptions: Descriptions
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>
}

/** Kinds of entity that may be one actor: an office stands for the person who holds it, a place for its state. */
export type Family = 'person' | 'body' | 'land' | EntityType

const FAMILIES: ReadonlyMap<EntityType, Family> = new Map<EntityType, Family>([
  ['person', 'person'],
  ['office', 'person'],
  ['organisation', 'body'],
  ['government', 'body'],
  ['armed-group', 'body'],
  ['group', 'body'],
  ['state', 'land'],
  ['place', 'land']
])

const JOINING = new Set('the of and for a an in to it their his her our'.split(' '))

/** The family of an entity. */
export function familyOf(entity: Entity): Family {
  return FAMILIES.get(entity.type) ?? entity.type
}

/** Whether the text names the entity and does not only describe it. */
export function isNamed(entity: Entity): boolean {
  return entity.mentions.some(mention => mention.form === 'name')
}

/** Names by which the text calls it, its own first. */
export function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.mentions.filter(mention => mention.form === 'name').map(mention => mention.quote)]
}

/**
 * A name as it is compared: stems without joining words, without the words of its country (they may be a name, a
 * people or a capital: the Malvian army, the army of Malvia) and without words that a short name leaves out. Empty
 * where only the country is named.
 */
export function nameKey(name: string, country: string | null, naming: Naming): string {
  const own = country === null ? undefined : naming.countries.get(country)
  const stems = wordsOf(name)
    .map(word => word.stem)
    .filter(stem => !JOINING.has(stem) && own?.has(stem) !== true)
  const short = stems.filter(stem => !naming.descriptions.generic.has(stem))
  return [...(short.length > 0 ? short : stems)].sort().join(' ')
}

/** Whether a description tells nobody apart (two officials): such people are never the same across articles. */
export function isAnonymous(entity: Entity, naming: Naming): boolean {
  return !isNamed(entity) && wordsOf(entity.name).some(word => naming.descriptions.anonymous.has(word.stem))
}
