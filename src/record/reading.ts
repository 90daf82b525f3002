import { z } from 'zod'
import { article } from './article.js'
import { commitment } from './commitment.js'
import { entity } from './entity.js'
import { event } from './event.js'
import { figure } from './figure.js'
import { span } from './span.js'
import { statement } from './statement.js'

/** A time expression with its TIMEX3 value (ISO-TimeML; underspecified parts are X). */
export const timeExpression = z.object({ id: z.string().min(1), span, value: z.string() }).readonly()
export type TimeExpression = z.infer<typeof timeExpression>

/** Everything found in one article. */
export const reading = z
  .object({
    schema: z.literal('onrecord/reading@1'),
    article,
    entities: z.array(entity).readonly(),
    statements: z.array(statement).readonly(),
    events: z.array(event).readonly(),
    figures: z.array(figure).readonly(),
    commitments: z.array(commitment).readonly(),
    times: z.array(timeExpression).readonly(),
    made: z.array(z.object({ step: z.string(), version: z.string() }).readonly()).readonly()
  })
  .readonly()
export type Reading = z.infer<typeof reading>
