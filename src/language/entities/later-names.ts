import type { Actor } from './actor.js'
import type { Cast } from './cast.js'
import type { Description } from './description.js'
import { OfficeHolders } from './office-holders.js'

/** Somebody whom an article first calls only by whose he is: `his father`. */
export interface Owned {
  readonly actor: Actor
  readonly description: Description
  readonly owner: Actor
}

/**
 * Joins those who are first called by whose they are with the only person whom the article later names as just that
 * (`his father … his father, Ivan Petrov, said`). Of several such people (`his sons`) none is taken.
 */
export function joinLaterNames(cast: Cast, owned: readonly Owned[], same: ReadonlyMap<string, string>): void {
  const holders = new OfficeHolders(same)
  const at = (token: number): Actor | null => cast.at(token)
  for (const actor of cast.actors) for (const office of actor.offices) holders.add(actor, office)
  for (const { actor, description, owner } of owned) {
    if (actor.named || actor.mentions.length === 0) continue
    const holder = holders.owned(description, owner, at)
    if (holder !== null && holder !== actor && agree(actor, holder)) cast.merge(actor, holder)
  }
}

function agree(a: Actor, b: Actor): boolean {
  return b.type === 'person' && (a.gender === null || b.gender === null || a.gender === b.gender)
}
