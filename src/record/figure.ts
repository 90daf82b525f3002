import { z } from 'zod'
import { findingShape } from './finding.js'
import { reference, span, when } from './span.js'

export const bound = z.enum(['exact', 'about', 'at-least', 'at-most', 'range'])
export type Bound = z.infer<typeof bound>

/** What the figures of conflicts and unrest count. */
export const figureKind = z.enum(['dead', 'wounded', 'missing', 'arrested', 'displaced', 'troops', 'money'])
export type FigureKind = z.infer<typeof figureKind>

/**
 * A number with what it counts, of whom, where, when, its bounds and on whose word.
 * `min` and `max` are inclusive; null is an open side. `value` is null for a range.
 */
export const figure = z
  .object({
    ...findingShape,
    value: z.number().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    bound,
    unit: z.string().describe('what is counted, as a lower-case lemma, or an ISO 4217 code'),
    of: reference.nullable(),
    place: reference.nullable(),
    when: when.nullable(),
    status: z.enum(['current', 'past', 'prospective']),
    event: z.string().nullable(),
    kind: figureKind.optional().describe('what it counts, where that is one of these'),
    span,
    statement: z.string().nullable()
  })
  .readonly()
export type Figure = z.infer<typeof figure>
