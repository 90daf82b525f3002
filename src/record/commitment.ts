import { z } from 'zod'
import { findingShape } from './finding.js'
import { reference, span, when } from './span.js'

/** Who will or would do what, on what condition, by when; at least one of `condition` and `by` is given. */
export const commitment = z
  .object({
    ...findingShape,
    who: reference.nullable(),
    what: span,
    kind: z.enum(['commit', 'threaten', 'plan']),
    condition: span.nullable(),
    by: when.nullable(),
    statement: z.string().nullable()
  })
  .readonly()
export type Commitment = z.infer<typeof commitment>
