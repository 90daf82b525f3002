import type { Act, Relation } from '../../record/index.js'
import { boundsOverlap } from './figure-pair.js'
import type { Item } from './item.js'
import { isLeftOpen } from './left-open.js'

/** How the reports of a point relate, and the findings that decide it. */
export interface Related {
  readonly relation: Relation
  readonly why: readonly Item[]
}

/** How many of the reports that follow one it is compared with: enough for what changes, and bounded in large stories. */
const NEAR = 40

type Rule = (a: Item, b: Item) => Relation | null

/**
 * The relation of the reports of one thing. Only what the outlets themselves report counts, captions do not; the
 * strongest finding decides: that two reports cannot both hold, that a later one supersedes, that they differ.
 */
export function relationOf(items: readonly Item[]): Related {
  const counted = items.filter(item => item.counted)
  const reports = toldOnce(counted.length > 0 ? counted : items)
  const first = reports[0]
  const other = reports.find(item => item.outlet !== first?.outlet)
  if (first === undefined || other === undefined) return { relation: 'single', why: reports.slice(0, 1) }
  const found = new Map<Relation, readonly Item[]>()
  for (const [i, a] of reports.entries()) {
    for (const b of reports.slice(i + 1, i + 1 + NEAR)) {
      const relation = a.outlet === b.outlet ? null : between(a, b)
      if (relation !== null && !found.has(relation)) found.set(relation, [a, b])
    }
  }
  for (const relation of ['updated', 'contradict', 'differ'] as const) {
    const why = found.get(relation)
    if (why !== undefined) return { relation, why }
  }
  return { relation: 'agree', why: [first, other] }
}

/** The reports without headlines and standfirsts of articles whose body tells the same, and says on whose word. */
function toldOnce(reports: readonly Item[]): Item[] {
  const bodies = new Set(reports.filter(isBody).map(item => item.order))
  return reports.filter(item => isBody(item) || !bodies.has(item.order))
}

function isBody({ finding }: Item): boolean {
  return finding.segment !== 'headline' && finding.segment !== 'standfirst'
}

/** The relation of an earlier and a later report; null where they agree. */
function between(a: Item, b: Item): Relation | null {
  const [earlier, later] = a.order <= b.order ? [a, b] : [b, a]
  for (const rule of [updates, contradicts, differs]) {
    const relation = rule(earlier, later)
    if (relation !== null) return relation
  }
  return null
}

const OPEN_STATUS = new Set(['planned', 'conditional', 'possible'])
/** Acts by which somebody grants what was open. */
const GRANTING: ReadonlySet<Act> = new Set<Act>(['confirm', 'admit'])
const DONE_STATUS = new Set(['occurred', 'ongoing'])

/** A later report supersedes an earlier one: an open question answered, a plan carried out, a count revised. */
const updates: Rule = (earlier, later) => {
  if (!isLater(earlier, later)) return null
  const done = later.kind === 'event' && DONE_STATUS.has(later.finding.status)
  const confirmed = later.kind === 'statement' && GRANTING.has(later.finding.act) && later.stance === 'attributes'
  if (isLeftOpen(earlier) && (done || confirmed)) return 'updated'
  if (earlier.kind === 'event' && OPEN_STATUS.has(earlier.finding.status) && done) {
    return earlier.finding.type === later.finding.type ? 'updated' : null
  }
  if (earlier.kind !== 'figure' || later.kind !== 'figure') return null
  return boundsOverlap(earlier.finding, later.finding) || areTwoSides(earlier, later) ? null : 'updated'
}

/** Whether two reports rest on the word of different speakers: the hospital's count does not supersede the ministry's. */
function areTwoSides({ sources: a }: Item, { sources: b }: Item): boolean {
  const speak = (sources: readonly string[]): boolean =>
    sources.every(one => one !== 'anonymous' && !one.startsWith('voice '))
  return speak(a) && speak(b) && !a.some(source => b.includes(source))
}

/** One denies what the other, of another speaker, says is so; a statement that itself says not is no second side. */
const contradicts: Rule = (a, b) => {
  const [x, y] = [a.stance === 'denies', b.stance === 'denies']
  const oneSpeaker = a.sources.some(source => source !== 'anonymous' && b.sources.includes(source))
  if (x === y || oneSpeaker) return null
  const affirms = x ? b : a
  const holds = affirms.stance === 'asserts' || affirms.stance === 'attributes'
  return holds && !NEGATED.test(affirms.text) ? 'contradict' : null
}

const differs: Rule = (a, b) => {
  if (a.kind !== 'figure' || b.kind !== 'figure') return null
  return boundsOverlap(a.finding, b.finding) ? null : 'differ'
}

/** Words by which a statement itself says that a thing is not so. */
const NEGATED = /\b(?:not|never|no|nothing|nobody|none|without)\b|n['’]t\b/iu

/** Whether one report was published on a later day, or later where both give the time. */
function isLater(earlier: Item, later: Item): boolean {
  const [a, b] = [earlier.reading.article.published, later.reading.article.published]
  if (a === null || b === null) return false
  const size = Math.min(a.length, b.length)
  return a.slice(0, size) < b.slice(0, size)
}
