import type { Actor, Lineage, Point, Reading, Story } from '../../record/index.js'

export interface PointGiven extends Partial<Omit<Point, 'reports'>> {
  /** `article finding`, or `article finding stance`. */
  readonly told: readonly string[]
}

export interface StoryGiven {
  readonly title?: string
  readonly points?: readonly PointGiven[]
  readonly actors?: readonly Actor[]
  readonly lineages?: readonly Lineage[]
  readonly timeline?: Story['timeline']
}

/** A story over readings; an article that no lineage holds gets one of its own. */
export function storyOf(readings: readonly Reading[], given: StoryGiven = {}): Story {
  const articles = readings.map(({ article: { id, origin, outlet, published, headline } }) => ({
    id,
    origin,
    outlet,
    published,
    headline
  }))
  const shared = given.lineages ?? []
  const held = new Set(shared.flatMap(({ members }) => members.map(({ article }) => article)))
  const own = articles
    .filter(({ id }) => !held.has(id))
    .map(({ id }): Lineage => ({ id: `own-${id}`, root: null, members: [{ article: id, passages: [] }], evidence: [] }))
  const lineages = [...shared, ...own]
  const lineageOf = (id: string): string =>
    lineages.find(({ members }) => members.some(({ article }) => article === id))?.id ?? 'none'
  return {
    schema: 'onrecord/story@1',
    id: 'story-1',
    title: given.title ?? 'A story',
    articles,
    actors: given.actors ?? [],
    lineages,
    points: (given.points ?? []).map((point, i) => pointOf(point, i, lineageOf)),
    timeline: given.timeline ?? []
  }
}

function pointOf({ told, ...given }: PointGiven, i: number, lineageOf: (id: string) => string): Point {
  const reports = told.map(line => {
    const [article = '', finding = '', stance = 'attributes'] = line.split(' ')
    return { article, finding, stance: stance as Point['reports'][number]['stance'], lineage: lineageOf(article) }
  })
  const roots = new Set(reports.map(({ lineage }) => lineage)).size
  return {
    id: `point-${String(i + 1)}`,
    kind: 'statement',
    title: `Point ${String(i + 1)}`,
    relation: reports.length > 1 ? 'agree' : 'single',
    why: [],
    independent: { min: roots, max: roots },
    sources: 1,
    ...given,
    reports
  }
}
