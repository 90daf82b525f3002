import type { Reference } from '../../record/index.js'
import type { StoryIndex } from './index-of-story.js'
import type { Report } from './report.js'

/** What a reference points to, by name where it is known, else in the article's words; null where it has neither. */
export function referenceName(index: StoryIndex, report: Report, reference: Reference | null): string | null {
  if (reference === null) return null
  const name = reference.entity === null ? null : index.nameOf(report.article.id, reference.entity)
  return name ?? reference.span?.quote ?? null
}
