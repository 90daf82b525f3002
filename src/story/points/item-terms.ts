import type { EntityType, Reading, Span } from '../../record/index.js'
import type { ActorLookup } from '../actors/actor-lookup.js'
import { isStop, wordsOf, type Wording } from '../text/words.js'
import { tellingNumber } from './figure-pair.js'
import type { Found } from './found.js'
import type { Principals } from './item.js'
import type { ItemText } from './item-text.js'
import type { MentionLookup } from './mention-lookup.js'
import type { Vocabulary } from './vocabulary.js'

/** What the words of a finding are compared by. */
export interface TermsContext {
  readonly wording: Wording
  readonly vocabulary: Vocabulary
  readonly actors: ActorLookup
  readonly mentions: MentionLookup
  /** Stems of the words that name each country, by its code. */
  readonly countries: ReadonlyMap<string, ReadonlySet<string>>
}

/** Two counts of one thing differ in their number alone. */
const NUMBER = /^\d+$/u

/**
 * The terms of a finding: stems (a class where other words stand for it), the actors that the words name or mean, the
 * countries of those, the kind of act that is spoken of, and who is behind it. `~`: class, `@`: actor, `#`: country,
 * `%`: act, `^`: principal, `=`: number of a figure.
 */
export function termsOf(
  found: Found,
  { text, spans }: ItemText,
  principals: Principals,
  reading: Reading,
  context: TermsContext
): string[] {
  const { classes, actsOfClass } = context.vocabulary
  const stems = wordsOf(text)
    .filter(word => !isStop(text, word, context.wording))
    .map(word => word.stem)
    .filter((stem, i, all) => !NUMBER.test(stem) && !isLight(stem, all[i + 1], context.vocabulary))
  const names = named(spans, reading, context)
  const lands = names.flatMap(term => (term.startsWith('#') ? (context.countries.get(term.slice(1)) ?? []) : []))
  const words = stems
    .filter(stem => !lands.some(own => own.has(stem)))
    .flatMap(stem => classes.get(stem)?.map(name => `~${name}`) ?? [stem])
  const spoken = stems.flatMap(stem => classes.get(stem) ?? []).flatMap(name => actsOfClass.get(name) ?? [])
  const acts = [...spoken.map(name => `%${name}`), deedOf(found, context.vocabulary) ?? []].flat()
  const behind = [...principals.actors, ...principals.sides].map(id => `^${id}`)
  return [...words, ...acts, ...names, ...behind, ...counted(found)]
}

/** The number of a figure, where it tells one thing from others. */
function counted(found: Found): string[] {
  const number = found.kind === 'figure' ? tellingNumber(found.finding) : null
  return number === null ? [] : [`=${number}`]
}

/** The kind of act that an event is. */
export function deedOf(found: Found, { actOfType }: Vocabulary): string | null {
  const name = found.kind === 'event' ? actOfType.get(found.finding.type) : undefined
  return name === undefined ? null : `%${name}`
}

/** Whether a verb only carries the word after it, as in to strike a deal. */
function isLight(stem: string, next: string | undefined, { classes, light }: Vocabulary): boolean {
  const carried = next === undefined ? undefined : classes.get(next)
  return carried?.some(name => light.get(stem)?.includes(name)) ?? false
}

/** What is its country, by whatever name: state, capital, government. */
const LANDS: ReadonlySet<EntityType> = new Set<EntityType>(['state', 'government'])

/** The actors and countries that the words of a finding name or mean. */
function named(spans: readonly Span[], reading: Reading, context: TermsContext): string[] {
  const held = spans.flatMap(span => context.mentions(reading, span))
  return [...new Set(held)].flatMap(entity => {
    const actor = context.actors(reading.article.id, entity)
    if (actor === null) return []
    const country = actor.country === null ? [] : [`#${actor.country}`]
    return LANDS.has(actor.type) && country.length > 0 ? country : [`@${actor.id}`, ...country]
  })
}
