import type { Actor } from './actor.js'
import type { Cast } from './cast.js'

/** The states that an article names, by their key. */
export function stateActors(cast: Cast): Map<string, Actor> {
  const byKey = new Map<string, Actor>()
  for (const actor of cast.actors) if (actor.type === 'state' && actor.place !== null) byKey.set(actor.place, actor)
  return byKey
}
