import type { Quotation, SegmentKind } from '../../record/index.js'
import { FEATURES, type Calibration, type Features } from './calibration.js'

/** What the score of a statement is made from. */
export interface ScoreEvidence {
  /** Whether the reader model saw the cue, and not only the tree. */
  readonly modelled: boolean
  /** How sure the reader model is of the cue, its source and its content, from 0 to 1. */
  readonly link: number
  /** How sure it is whom the source words point to: the lowest score of the mentions, 1 where nobody is named. */
  readonly speaker: number
  /** What the source words are; `none` where the text gives no source, `unknown` where they are no mention. */
  readonly form: 'name' | 'nominal' | 'pronoun' | 'unknown' | 'none'
  /** Sentences back to where the speaker was last named; 0 where the source words name him. */
  readonly distance: number
  /** Whether the cue lexicon knows the reporting words. */
  readonly known: boolean
  /** Whether the content is only an object, and no clause, infinitive or quotation. */
  readonly bare: boolean
  /** Whether the tree gives the same source. */
  readonly agrees: boolean
  readonly quotation: Quotation
  readonly segment: SegmentKind
}

/** Log odds beyond which the reader model's certainty says no more. */
const LIMIT = 4
/** Sentences beyond which a name is far, however far. */
export const FAR = 16
/** The most that a score says: nothing here is certain. */
const MOST = 0.99

/** The evidence as numbers; each is the larger the surer a statement is. */
export function featuresOf(evidence: ScoreEvidence): Features {
  const { modelled, link, speaker, form, distance, known, bare, agrees, quotation, segment } = evidence
  const bounded = Math.min(0.999, Math.max(0.001, link))
  const yes = (is: boolean) => (is ? 1 : 0)
  return {
    modelled: yes(modelled),
    link: modelled ? Math.max(-LIMIT, Math.min(LIMIT, Math.log(bounded / (1 - bounded)))) : 0,
    speaker,
    named: form === 'name' ? 1 : form === 'unknown' || form === 'none' ? 0 : 0.5,
    sourced: yes(form !== 'none'),
    near: 1 - Math.log2(1 + Math.min(FAR, distance)) / Math.log2(1 + FAR),
    known: yes(known),
    framed: yes(!bare),
    agreed: yes(agrees),
    direct: quotation === 'direct' ? 1 : quotation === 'mixed' ? 0.5 : 0,
    body: yes(segment === 'body')
  }
}

/** The probability that a statement is right, its speaker included, by logistic regression; to three places. */
export function statementScore(evidence: ScoreEvidence, { intercept, weights }: Calibration): number {
  const features = featuresOf(evidence)
  const logit = FEATURES.reduce((sum, f) => sum + weights[f] * features[f], intercept)
  return Math.min(MOST, Math.round(1000 / (1 + Math.exp(-logit))) / 1000)
}
