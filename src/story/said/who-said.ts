import type { Reading } from '../../record/index.js'
import { matchActor } from '../actors/match-actor.js'
import { castOf } from '../cast.js'
import type { Embed } from '../story-options.js'
import { spokenAbout } from './about.js'
import { saidBy, speakerOf, speakersOf, speakingActors } from './said-by.js'
import type { Speaker, SpokenGroup } from './spoken.js'

/** Whom a name means in a set of articles, and all that this actor says there. */
export type WhoAnswer =
  | {
      readonly kind: 'one'
      readonly speaker: Speaker
      /** Newest first; where they are to be about something, the nearest to it first. */
      readonly said: readonly SpokenGroup[]
      /** How many were left out because they are about something else. */
      readonly otherwise: number
      /** Speakers of whom only a surname is known that this actor bears too. */
      readonly maybe: readonly Speaker[]
    }
  | { readonly kind: 'several'; readonly speakers: readonly Speaker[] }
  | { readonly kind: 'none'; readonly near: readonly Speaker[] }

/** `about`: words that the statements are to be about, null for all of them. */
export interface WhoQuestion {
  readonly name: string
  readonly about: string | null
}

/** Everything that the articles report of one actor's words; the same for any order of them. */
export async function whoSaid(
  question: WhoQuestion,
  readings: readonly Reading[],
  how: { readonly embed: Embed; readonly lexicon: string | null }
): Promise<WhoAnswer> {
  const cast = castOf(readings, how.lexicon)
  const match = matchActor(question.name, cast, speakingActors(cast))
  if (match.kind === 'several') return { kind: 'several', speakers: speakersOf(match.actors, cast) }
  if (match.kind === 'none') return { kind: 'none', near: match.near.map(one => speakerOf(one, cast)) }
  const all = saidBy(match.actor, cast)
  const said = question.about === null ? all : await spokenAbout(question.about, all, cast, how)
  const speaker = speakerOf(match.actor, cast)
  return { kind: 'one', speaker, said, otherwise: all.length - said.length, maybe: speakersOf(match.maybe, cast) }
}
