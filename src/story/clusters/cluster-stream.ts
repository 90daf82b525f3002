import { CandidateIndex } from './candidate-index.js'
import { cellOf, type ArticleProfile } from './cell.js'
import { dividedByDays, dividedInTwo } from './divide.js'
import { groupOf, linkOf, membersOf, withCell, type Group } from './group.js'
import { joinProbability, type JoinWeights } from './join-decision.js'

/** Probability above which two groups are one story. */
const ONE = 0.5

/** Stories that stay open; of more, the one that waited longest for an article is closed. */
const OPEN = 5000

/** How a stream of articles is put into stories. */
export interface StreamOptions {
  readonly weights: JoinWeights
  /** Stories that stay open for further articles. */
  readonly open?: number
}

/**
 * Stories of articles that arrive one after another. An article joins the story that it fits best, or opens one; a story
 * that changed is looked at again, and joined with another or divided in two where that fits better, so that the order of
 * arrival changes little. Cost per article and memory have a bound: stories are found by an index, hold a bounded number
 * of cells, and are closed when others have pushed them out. Views and time after Miranda et al. 2018 (Multilingual
 * Clustering of Streaming News).
 */
export class ClusterStream {
  private readonly live = new Map<number, Group>()
  private readonly closed: number[][] = []
  private readonly index = new CandidateIndex()
  private opened = 0

  constructor(private readonly options: StreamOptions) {}

  /** Adds the article at `position`. */
  add(position: number, article: ArticleProfile): void {
    const cell = cellOf(position, article)
    const alone = groupOf([cell])
    const near = this.index.candidates(article.views)
    const best = this.fittest(alone, near)
    const group = best === null ? undefined : this.live.get(best)
    const story = best ?? this.opened++
    const shared = group === undefined ? 0 : linkOf(group, alone).mean * group.size
    this.put(story, group === undefined ? alone : withCell(group, cell, shared))
    this.index.enter(story, article.views)
    this.look(story, near)
    this.closeOldest()
  }

  /** Positions of the articles of each story, by its first. */
  stories(): number[][] {
    const all = [...this.closed, ...[...this.live.values()].map(membersOf)]
    return all.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
  }

  /** Stories that may still grow. */
  get size(): number {
    return this.live.size
  }

  /** Looks again at a story that changed. */
  private look(story: number, near: readonly number[]): void {
    const group = this.live.get(story)
    if (group === undefined) return
    const parts = isDue(group.size) ? this.partsOf(group) : null
    if (parts !== null) {
      this.divide(story, parts, near)
      return
    }
    const other = this.fittest(
      group,
      near.filter(one => one !== story)
    )
    if (other !== null) this.unite(story, other)
  }

  /** The two stories that a group is; null where it is one. */
  private partsOf({ cells }: Group): [Group, Group] | null {
    const ways = [dividedInTwo(cells), dividedByDays(cells)]
    return ways.find(parts => parts !== null && this.probability(...parts) < ONE) ?? null
  }

  private divide(story: number, [a, b]: [Group, Group], near: readonly number[]): void {
    const second = this.opened++
    this.index.leave(story)
    for (const [number, part] of [[story, a] as const, [second, b] as const]) this.enter(number, part)
    for (const part of [story, second]) {
      const group = this.live.get(part)
      const others = near.filter(one => one !== story && one !== second)
      const other = group === undefined ? null : this.fittest(group, others)
      if (other !== null) this.unite(part, other)
    }
  }

  private unite(a: number, b: number): void {
    const [x, y] = [this.live.get(a), this.live.get(b)]
    if (x === undefined || y === undefined) return
    const [kept, gone] = [Math.min(a, b), Math.max(a, b)]
    this.index.leave(gone)
    this.live.delete(gone)
    this.enter(kept, groupOf([...x.cells, ...y.cells]))
  }

  private enter(story: number, group: Group): void {
    this.put(story, group)
    for (const cell of group.cells) this.index.enter(story, cell.views)
  }

  /** The story that a group is most likely one with; null where it is none of them. */
  private fittest(group: Group, stories: readonly number[]): number | null {
    let [best, score]: [number | null, number] = [null, ONE]
    for (const story of stories) {
      const other = this.live.get(story)
      const fit = other === undefined ? 0 : this.probability(other, group)
      if (fit > score) [best, score] = [story, fit]
    }
    return best
  }

  private probability(a: Group, b: Group): number {
    return joinProbability(a, b, linkOf(a, b), this.options.weights)
  }

  /** Puts a story where the latest stand: a map keeps the order in which its keys came. */
  private put(story: number, group: Group): void {
    this.live.delete(story)
    this.live.set(story, group)
  }

  private closeOldest(): void {
    for (const [story, group] of this.live) {
      if (this.live.size <= (this.options.open ?? OPEN)) return
      this.closed.push(membersOf(group))
      this.index.leave(story)
      this.live.delete(story)
    }
  }
}

/** Sizes at which a story is looked at for two in it: all small ones, then each time it has grown by an eighth. */
function isDue(size: number): boolean {
  return size > 2 && (size <= 16 || size % Math.ceil(size / 8) === 0)
}
