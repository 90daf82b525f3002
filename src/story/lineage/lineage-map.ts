import type { Lineage, Span } from '../../record/index.js'

/** The lineage of a passage. `known` false: the article does not say whose report it passes on. */
export interface Origin {
  readonly id: string
  readonly known: boolean
  /** Other lineages that it may be of: the article credits them with a part and does not say which. */
  readonly or?: readonly string[]
}

/** A stretch of `article.text` that has another origin than the article as a whole. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly origin: Origin
}

/** The lineages of a story, and the one of any passage. */
export interface LineageMap {
  readonly lineages: readonly Lineage[]
  readonly originAt: (article: string, span: Span) => Origin
  /** The entity for which one speaks: the body of its spokesman; itself where it speaks for nobody. */
  readonly speaksFor: (article: string, entity: string) => string
}

/** The origin of a passage: that of the last stretch that holds its start, else the article's own. */
export function originAt(own: Origin, stretches: readonly Stretch[], span: Pick<Span, 'start' | 'field'>): Origin {
  if (span.field !== undefined) return own
  const holds = stretches.filter(stretch => stretch.start <= span.start && span.start < stretch.end)
  return holds.at(-1)?.origin ?? own
}
