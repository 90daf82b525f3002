import { spanOf, type Article, type Segment, type SegmentKind, type Span } from '../../record/index.js'
import { isUnknownOrigin, originName, type Origins } from './origins.js'

/** Whose work an article says it is. `root` null: it credits agencies without naming one, or several at once. */
export interface Credit {
  readonly root: string | null
  readonly evidence: Span | null
}

const CREDITING: ReadonlySet<SegmentKind> = new Set(['credit', 'dateline', 'byline'])

/** The wire that an article credits, from its credits, dateline and byline; null where it credits nobody. */
export function articleCredit(article: Article, origins: Origins): Credit | null {
  const segments = article.segments.filter(segment => CREDITING.has(segment.kind))
  const named = new Set(article.agencies.map(agency => creditName(agency, origins)))
  const evidence = segments.map(segment => creditSpan(article, segment, origins)).find(span => span !== null) ?? null
  if (named.size === 0 && evidence !== null) named.add(creditName(evidence.quote, origins))
  if (named.size === 0) return null
  const only = named.size === 1 ? ([...named][0] ?? null) : null
  return { root: only, evidence }
}

function creditName(credit: string, origins: Origins): string | null {
  return isUnknownOrigin(origins, credit) ? null : originName(origins, credit)
}

/** The name of a wire, or words for wires in general, in a segment that credits. */
function creditSpan(article: Article, segment: Segment, origins: Origins): Span | null {
  const text = article.text.slice(segment.start, segment.end)
  const parts = [...text.matchAll(/[^\n(),;:|/–—]+/gu)].map(match => {
    const words = match[0].trim()
    const start = segment.start + match.index + match[0].indexOf(words)
    return { words, start }
  })
  for (const { words, start } of parts) {
    const known = origins.byForm.has(words) || isUnknownOrigin(origins, words)
    if (words !== '' && known) return spanOf(article.text, start, start + words.length)
  }
  return null
}
