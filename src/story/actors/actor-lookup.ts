import type { Actor } from '../../record/index.js'

/** Finds the actor that an entity of an article is part of. */
export type ActorLookup = (article: string, entity: string) => Actor | null

/** The lookup over a story's actors. */
export function actorLookup(actors: readonly Actor[]): ActorLookup {
  const byEntity = new Map(
    actors.flatMap(actor => actor.entities.map(e => [`${e.article} ${e.entity}`, actor] as const))
  )
  return (article, entity) => byEntity.get(`${article} ${entity}`) ?? null
}
