import type { Statement } from '../../record/index.js'
import type { StoryIndex } from './index-of-story.js'
import type { Report } from './report.js'
import { shortened } from './safe-cut.js'

/** One speaker of a chain of statements, with the words that report the speech. */
export interface Link {
  readonly name: string
  readonly cue: string
  readonly statement: Statement
}

/** The name of a speaker whom the article neither names nor describes. */
export const NOBODY_NAMED = 'nobody named'

/** Longest name that a chain shows, in UTF-16 units: a source may be a whole relative clause. */
const NAME = 80

/** A statement and those that report it, the outermost first: `A said that B told that …`. */
export function chainOf(index: StoryIndex, report: Report, statement: Statement): Link[] {
  const links: Link[] = []
  const seen = new Set<string>()
  let next: Statement | null = statement
  while (next !== null && !seen.has(next.id)) {
    seen.add(next.id)
    const cue = next.cue.map(span => span.quote).join(' … ')
    links.unshift({ name: speakerName(index, report, next), cue, statement: next })
    next = next.within === null ? null : index.statementOf(report.article.id, next.within)
  }
  return links
}

/** Who speaks, by name where there is one, else in the article's own words. */
export function speakerName(index: StoryIndex, report: Report, statement: Statement): string {
  const names = statement.speakers.flatMap(id => index.nameOf(report.article.id, id) ?? [])
  if (names.length > 0) return joined([...new Set(names)])
  const words = statement.source.map(span => span.quote).join(' ')
  return words === '' ? NOBODY_NAMED : shortened(words, NAME)
}

/** `A`, `A and B`, `A, B and C`. */
export function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

/** The chain in words, without the last speaker's own content: `A said that B told`. */
export function chainWords(links: readonly Link[]): string {
  return links.map(({ name, cue }) => (cue === '' ? name : `${name} ${cue}`)).join(' that ')
}
