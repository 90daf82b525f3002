import type { Actor } from '../../record/index.js'
import { joined } from './chain.js'

/** Other names of an actor that show, the shortest first, and the longest of them, in UTF-16 units. */
const ALIASES = 4
const ALIAS = 40

/** What an actor is, of which country, and what else it is called. */
export function actorWords(actor: Actor): string {
  const names = [...actor.aliases].filter(alias => alias.length <= ALIAS).sort((a, b) => a.length - b.length)
  const also = names.length === 0 ? [] : [`also ${joined(names.slice(0, ALIASES).map(name => `“${name}”`))}`]
  return [actor.type, ...(actor.country === null ? [] : [actor.country]), ...also].join(' · ')
}
