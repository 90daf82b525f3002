import { heaviestTerms, type Vector } from '../text/vector.js'

/** How many of an article's heaviest terms are looked up, and how many stories a term keeps: the latest ones. */
const TERMS = 40
const KEPT = 200
const CANDIDATES = 30

/** Which stories hold a term; bounded, so that looking up costs the same however many stories there are. */
export interface CandidateIndex {
  readonly stories: Map<string, number[]>
}

/** An index that holds nothing. */
export function emptyIndex(): CandidateIndex {
  return { stories: new Map() }
}

/** Enters a story under the heaviest terms of an article of its. */
export function enter(index: CandidateIndex, story: number, views: Vector): void {
  for (const term of heaviestTerms(views, TERMS)) {
    const list = index.stories.get(term) ?? []
    if (list.includes(story)) continue
    list.push(story)
    if (list.length > KEPT) list.shift()
    index.stories.set(term, list)
  }
}

/** The stories that share most weight with an article, the best first; equal ones in order of their opening. */
export function candidates(index: CandidateIndex, views: Vector): number[] {
  const weights = new Map<number, number>()
  for (const term of heaviestTerms(views, TERMS)) {
    const weight = (views.get(term) ?? 0) ** 2
    for (const story of index.stories.get(term) ?? []) weights.set(story, (weights.get(story) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([story]) => story)
}
