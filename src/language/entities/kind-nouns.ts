import type { Actor } from './actor.js'
import type { ActorLexicon } from './actor-lexicon.js'

/** The nouns by which an article may take up a named actor again: `bloc`, `company`, and the words of its name. */
export function kindNouns(lexicon: ActorLexicon, actor: Actor): ReadonlySet<string> {
  const { kinds } = lexicon.words
  const words = actor.name.toLowerCase().split(/\s+/u)
  const inName = words.filter((word, i) => i === words.length - 1 || lexicon.organisationWords.has(word))
  const bySector = actor.sector === null || actor.type === 'government' ? [] : (kinds[actor.sector] ?? [])
  const own = actor.kinds.size > 0 ? [...actor.kinds] : []
  const byType = bySector.length > 0 || own.length > 0 ? [] : (kinds[actor.type] ?? [])
  return new Set([...own, ...bySector, ...byType, ...inName])
}
