import type { Entity, Reading } from '../../src/record/index.js'
import type { Annotated } from './gold.js'

/** Whether an entity of the reading is the person or body of a gold label. */
export type IsWho = (label: string, entity: string) => boolean

/**
 * By name: an entity is somebody whose form of name stands in one of its own names, or in a description where it has no
 * name. One that mixes two persons is nobody.
 */
export function peopleOf(gold: Annotated, reading: Reading): IsWho {
  const forms = new Map(
    Object.entries(gold.who).map(([label, at]) => [label, at.map(([a, b]) => gold.text.slice(a, b).toLowerCase())])
  )
  const persons = [...new Set(gold.statements.filter(s => s.standing === 'named').flatMap(s => s.speakers))]
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]))
  const named = (label: string, names: readonly string[]): boolean =>
    (forms.get(label) ?? []).some(form => names.some(name => name.includes(form)))
  return (label, id) => {
    const entity = entities.get(id)
    if (entity === undefined) return false
    const mixes = persons.filter(person => named(person, [entity.name.toLowerCase(), ...mentions(entity)])).length > 1
    return !mixes && named(label, namesOf(entity))
  }
}

function namesOf(entity: Entity): string[] {
  const names = entity.mentions.filter(m => m.form === 'name').map(m => m.quote.toLowerCase())
  return [entity.name.toLowerCase(), ...(names.length > 0 ? names : mentions(entity))]
}

function mentions(entity: Entity): string[] {
  return entity.mentions.map(m => m.quote.toLowerCase())
}

/** Whether two sets match one to one. */
export function sameSet(labels: readonly string[], ids: readonly string[], is: IsWho): boolean {
  if (labels.length !== ids.length) return false
  const left = [...ids]
  return labels.every(label => {
    const at = left.findIndex(id => is(label, id))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}
