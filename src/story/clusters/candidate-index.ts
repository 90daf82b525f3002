import { heaviestOf, type Sparse } from './sparse.js'

/** How many of an article's heaviest terms are looked up and entered. */
const TERMS = 40

/** Stories that a term lists: the latest ones. */
const LISTED = 100

/** Terms under which a story stands, the latest ones. */
const ENTERED = 400

/** Most stories that an article is compared with. */
const CANDIDATES = 12

/** Which stories hold a term; bounded, so that looking up costs the same however many stories there are. */
export class CandidateIndex {
  private readonly stories = new Map<number, number[]>()
  private readonly terms = new Map<number, Set<number>>()

  /** Enters a story under the heaviest terms of an article of its. */
  enter(story: number, views: Sparse): void {
    const own = this.terms.get(story) ?? new Set()
    this.terms.set(story, own)
    for (const [term] of heaviestOf(views, TERMS)) {
      this.remove(story, term)
      const list = this.stories.get(term) ?? []
      list.push(story)
      this.stories.set(term, list)
      own.delete(term)
      own.add(term)
      const oldest = list.length > LISTED ? list[0] : undefined
      if (oldest !== undefined) this.drop(oldest, term)
    }
    for (const term of own) {
      if (own.size <= ENTERED) break
      this.drop(story, term)
    }
  }

  /** Takes a story out. */
  leave(story: number): void {
    for (const term of this.terms.get(story) ?? []) this.remove(story, term)
    this.terms.delete(story)
  }

  /** The stories that share most weight with an article, the best first; equal ones in order of their opening. */
  candidates(views: Sparse): number[] {
    const shared = new Map<number, number>()
    for (const [term, weight] of heaviestOf(views, TERMS)) {
      for (const story of this.stories.get(term) ?? []) shared.set(story, (shared.get(story) ?? 0) + weight * weight)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([story]) => story)
  }

  private drop(story: number, term: number): void {
    this.remove(story, term)
    this.terms.get(story)?.delete(term)
  }

  private remove(story: number, term: number): void {
    const list = this.stories.get(term)
    const at = list?.indexOf(story) ?? -1
    if (list === undefined || at < 0) return
    list.splice(at, 1)
    if (list.length === 0) this.stories.delete(term)
  }
}
