import { z } from 'zod'
import { segmentKind } from './article.js'

/** What every finding carries: `score` is a probability, `step` the step that made it, `segment` where it stands. */
export const findingShape = {
  id: z.string().min(1).describe('unique in the reading; derived from kind, step and spans'),
  score: z.number().min(0).max(1),
  step: z.string().min(1),
  segment: segmentKind
}
export const finding = z.object(findingShape).readonly()
export type Finding = z.infer<typeof finding>
