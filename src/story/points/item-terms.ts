import type { Reading, Span } from '../../record/index.js'
import type { ActorLookup } from '../actors/actor-lookup.js'
import { isStop, wordsOf, type Wording } from '../text/words.js'
import type { Principals } from './item.js'
import type { WordClasses } from './word-classes.js'

/** What the words of a finding are compared by. */
export interface TermsContext {
  readonly wording: Wording
  readonly classes: WordClasses
  readonly actors: ActorLookup
}

/**
 * The terms of a finding: stems (a class where other words stand for it), the actors that the words name or mean, the
 * countries of those, and who is behind it. `~`: class, `@`: actor, `#`: country, `^`: principal.
 */
export function termsOf(
  text: string,
  spans: readonly Span[],
  principals: Principals,
  reading: Reading,
  context: TermsContext
): string[] {
  const words = wordsOf(text).filter(word => !isStop(text, word, context.wording))
  const stems = words.flatMap(word => {
    const classes = context.classes.get(word.stem)
    return classes === undefined ? [word.stem] : classes.map(name => `~${name}`)
  })
  const behind = [...principals.actors, ...principals.sides].map(id => `^${id}`)
  return [...stems, ...named(spans, reading, context.actors), ...behind]
}

function named(spans: readonly Span[], reading: Reading, actors: ActorLookup): string[] {
  return reading.entities.flatMap(entity => {
    const held = entity.mentions.some(m =>
      spans.some(s => s.field === m.field && s.start <= m.start && m.end <= s.end)
    )
    const actor = held ? actors(reading.article.id, entity.id) : null
    if (actor === null) return []
    return [`@${actor.id}`, ...(actor.country === null ? [] : [`#${actor.country}`])]
  })
}
