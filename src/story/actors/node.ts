import type { Entity, Reading } from '../../record/index.js'
import { familyOf, isNamed, type Family } from './entity-key.js'

/** One entity of one article, as it is compared with those of the others. */
export interface Node {
  readonly article: string
  readonly outlet: string | null
  readonly entity: Entity
  readonly family: Family
  readonly named: boolean
}

/** All entities of a story's articles, in the order of the readings. */
export function nodesOf(readings: readonly Reading[]): Node[] {
  return readings.flatMap(({ article, entities }) =>
    entities.map(entity => ({
      article: article.id,
      outlet: article.outlet,
      entity,
      family: familyOf(entity),
      named: isNamed(entity)
    }))
  )
}
