import type { Article, Span } from '../../record/index.js'

/** Which characters: `characters 120–180, 200–240`, a field given apart named. */
export function rangeWords(spans: readonly Span[]): string {
  const ranges = spans.map(
    ({ start, end, field }) => `${field === undefined ? '' : `${field} `}${String(start)}–${String(end)}`
  )
  return ranges.length === 0 ? 'no words given' : `characters ${ranges.join(', ')}`
}

/** Where words stand: `characters 120–180 of report.html`. */
export function positionWords(article: Pick<Article, 'origin'>, spans: readonly Span[]): string {
  return `${rangeWords(spans)} of ${article.origin}`
}
