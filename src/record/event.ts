import { z } from 'zod'
import { findingShape } from './finding.js'
import { reference, span, when } from './span.js'

/** Event types of PLOVER 2021 (Open Event Data Alliance, PLOVER codebook). */
export const ploverType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT'
])
export type PloverType = z.infer<typeof ploverType>

export const eventStatus = z.enum(['occurred', 'ongoing', 'planned', 'conditional', 'possible', 'denied'])
export type EventStatus = z.infer<typeof eventStatus>

/** The entity that takes part, and the words that name it there. */
export const argument = z.object({ entity: z.string(), span }).readonly()
export type Argument = z.infer<typeof argument>

/** `evidence` is the clause, one sentence at most; `statement` says on whose word it stands, null for the outlet's own. */
export const eventMention = z.object({ trigger: span, evidence: span, statement: z.string().nullable() }).readonly()
export type EventMention = z.infer<typeof eventMention>

/** Who did what to whom: one act, however often the article tells it. */
export const event = z
  .object({
    ...findingShape,
    type: ploverType,
    mode: z.string().nullable(),
    contexts: z.array(z.string()).readonly(),
    actors: z.array(argument).readonly(),
    recipients: z.array(argument).readonly(),
    place: reference.nullable(),
    when: when.nullable(),
    status: eventStatus,
    mentions: z.array(eventMention).min(1).readonly()
  })
  .readonly()
export type Event = z.infer<typeof event>
