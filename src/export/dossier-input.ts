import type { Reading, Story } from '../record/index.js'
import type { FigureSeries } from '../story/index.js'

/** One thing that a later report changed: a point that came, went or moved, and the article that did it. */
export interface DossierChange {
  /** ISO 8601; null where no report states a date. */
  readonly when: string | null
  readonly kind: string
  readonly title: string
  /** Ids of the story's points that it touches. */
  readonly points: readonly string[]
  /** Id of the article that brought it. */
  readonly article: string | null
}

/** All that a dossier is made of; readings that are missing leave their lines without a quote. */
export interface DossierInput {
  readonly story: Story
  readonly readings: readonly Reading[]
  readonly changes: readonly DossierChange[]
  /** The numbers that several articles give, over time. */
  readonly series?: readonly FigureSeries[]
  /** Version of Onrecord that made it. */
  readonly version: string
}

/** One story, or several for one page. */
export type DossierInputs = DossierInput | readonly DossierInput[]

export function inputsOf(given: DossierInputs): readonly DossierInput[] {
  return 'story' in given ? [given] : given
}
