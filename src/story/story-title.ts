import type { Article, Reading } from '../record/index.js'
import type { Sparse } from './clusters/sparse.js'
import { headlineText, leadText } from './text/report-text.js'

/** Longest title that is taken from a lead, in UTF-16 units. */
const LONGEST = 110

/** Fits this close are equal, and the earlier article gives the title: sums of rounded weights differ in their last places. */
const EVEN = 1e-6

/** The headline of the article that is most like all of them; `views` are those of the readings, in order. */
export function storyTitle(readings: readonly Reading[], views: readonly Sparse[]): string {
  const centre = new Map<number, number>()
  for (const { terms, weights } of views) {
    for (const [i, term] of terms.entries()) centre.set(term, (centre.get(term) ?? 0) + (weights[i] ?? 0))
  }
  const ranked = readings
    .map(({ article }, i) => ({ title: titleOf(article), fit: fitOf(views[i], centre) }))
    .filter(({ title }) => title !== '')
  return ranked.reduce((best, one) => (one.fit > best.fit + EVEN ? one : best), { title: '', fit: -1 }).title
}

function fitOf(views: Sparse | undefined, centre: ReadonlyMap<number, number>): number {
  let fit = 0
  for (const [i, term] of views?.terms.entries() ?? []) fit += (views?.weights[i] ?? 0) * (centre.get(term) ?? 0)
  return fit
}

function titleOf(article: Article): string {
  const headline = headlineText(article).trim().split('\n')[0] ?? ''
  return headline === '' ? (leadText(article).split('\n')[0] ?? '').slice(0, LONGEST) : headline
}
