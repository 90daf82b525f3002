import type { Actor, Reading, Statement } from '../../record/index.js'
import { matchActor } from '../actors/match-actor.js'
import { castOf, type Cast } from '../cast.js'
import { speakersOf, speakingActors } from '../said/said-by.js'
import type { Speaker } from '../said/spoken.js'
import { findVerdict, worth } from './find-verdict.js'
import type { Quotation } from './quotation.js'
import type { QuoteReader } from './quote-words.js'
import { quotedArticle } from './stretches.js'
import type { Asked, Verdict } from './verdict.js'

/** What one report has of a quotation, and whom it has it from. */
export interface ReportVerdict {
  readonly reading: Reading
  readonly verdict: Verdict
  /** Names of those who say it; where the report does not make clear who does, none. */
  readonly speakers: readonly string[]
}

/** The verdicts on a quotation, the best first, or those whom the speaker's name fits. */
export type Verification =
  | { readonly kind: 'verdicts'; readonly reports: readonly ReportVerdict[]; readonly speaker: Actor | null }
  | { readonly kind: 'several'; readonly speakers: readonly Speaker[] }

/** What a quotation is looked for with. */
export interface VerifyKnowledge {
  readonly stop: ReadonlySet<string>
  readonly wordsIn: QuoteReader
  readonly lexicon: string | null
}

/**
 * What each of the readings has of a quotation. `speaker`: whose words they are to be, by a name as `who` takes it;
 * nobody of that name speaks in them: whoever says the words is somebody else.
 */
export function verify(
  quotation: Quotation,
  speaker: string | null,
  given: readonly Reading[],
  knowledge: VerifyKnowledge
): Verification {
  const cast = castOf(given, knowledge.lexicon)
  const match = speaker === null ? null : matchActor(speaker, cast, speakingActors(cast))
  if (match?.kind === 'several') return { kind: 'several', speakers: speakersOf(match.actors, cast) }
  const actor = match?.kind === 'one' ? match.actor : null
  const askedOf = speaker === null ? null : askedIn(cast, actor)
  const reports = cast.readings.flatMap((reading): ReportVerdict[] => {
    const article = quotedArticle(reading, knowledge.wordsIn)
    const verdict = findVerdict(article, { quotation, stop: knowledge.stop, askedOf })
    return verdict === null ? [] : [{ reading, verdict, speakers: namesOf(cast, reading, verdict.statement) }]
  })
  return { kind: 'verdicts', reports: reports.sort((a, b) => worth(b.verdict) - worth(a.verdict)), speaker: actor }
}

function askedIn(cast: Cast, actor: Actor | null): (article: string, statement: Statement | null) => Asked {
  return (article, statement) => {
    const speakers = statement?.speakers.flatMap(id => cast.actorOf(article, id) ?? []) ?? []
    if (speakers.length === 0) return 'unknown'
    return actor !== null && speakers.includes(actor) ? 'same' : 'other'
  }
}

function namesOf(cast: Cast, { article }: Reading, statement: Statement | null): string[] {
  const names = statement?.speakers.flatMap(id => cast.actorOf(article.id, id)?.name ?? []) ?? []
  return [...new Set(names)]
}
