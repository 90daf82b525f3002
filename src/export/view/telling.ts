import type { Span } from '../../record/index.js'
import type { FoundKind } from './found.js'
import type { Line } from './line.js'
import type { PointView, Witness } from './point-view.js'
import type { Report } from './report.js'

/** What an article says of a point in one place: the passage that says it best, and those that say it in the same words. */
export interface Telling {
  readonly lead: Witness
  readonly same: readonly Witness[]
}

/** All that one article says of a point. */
export interface Voice {
  readonly report: Report
  readonly tellings: readonly Telling[]
}

/** Stances that a reader must see apart, whoever else the article has in the same words. */
const APART = ['denies', 'doubts', 'declines', 'withdraws']
/** Part of the shorter of two passages from which they share their words. */
const SHARED = 0.6

/** The articles of a point, the earliest first, each once; passages with the same words and stance are one telling. */
export function voicesOf({ point, witnesses }: PointView): Voice[] {
  const byReport = new Map<Report, Witness[]>()
  for (const witness of witnesses) {
    byReport.set(witness.report, [...(byReport.get(witness.report) ?? []), witness])
  }
  return [...byReport].map(([report, own]) => ({ report, tellings: tellingsOf(own, point.kind) }))
}

/** Tellings in the order of the text; the lead of each is of the point's own kind where there is one. */
function tellingsOf(witnesses: readonly Witness[], kind: FoundKind): Telling[] {
  const tellings: { lead: Witness; same: Witness[] }[] = []
  for (const witness of byRank(witnesses, kind)) {
    const told = tellings.find(({ lead }) => tellsTheSame(lead, witness))
    if (told === undefined) tellings.push({ lead: witness, same: [] })
    else told.same.push(witness)
  }
  return tellings.sort((a, b) => placeOf(a.lead) - placeOf(b.lead))
}

/** The surest of the point's own kind first, then the longest words. */
function byRank(witnesses: readonly Witness[], kind: FoundKind): Witness[] {
  const rank = ({ line }: Witness): number =>
    line === null ? 3 : (line.unsure ? 2 : 0) + (line.found.kind === kind ? 0 : 1)
  return [...witnesses].sort((a, b) => rank(a) - rank(b) || lengthOf(b.line) - lengthOf(a.line))
}

function tellsTheSame(a: Witness, b: Witness): boolean {
  if (a.stance !== b.stance && [a, b].some(({ stance }) => APART.includes(stance))) return false
  if (a.line === null || b.line === null) return a.line === b.line
  return (
    saidByTheSame(a.line, b.line) &&
    countTheSame(a.line, b.line) &&
    (overlap(a.line, b.line) || wordsOf(a.line) === wordsOf(b.line))
  )
}

/** One who reports another's words, and that other, are two tellings. */
function saidByTheSame({ found: a }: Line, { found: b }: Line): boolean {
  if (a.kind !== 'statement' || b.kind !== 'statement') return true
  const theirs = b.finding.speakers
  return a.finding.speakers.length === theirs.length && a.finding.speakers.every(id => theirs.includes(id))
}

/** Two numbers are two tellings, also where one clause has both. */
function countTheSame({ found: a }: Line, { found: b }: Line): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return true
  const [x, y] = [a.finding, b.finding]
  return x.value === y.value && x.min === y.min && x.max === y.max && x.bound === y.bound && x.unit === y.unit
}

/** Whether the passages share most of the characters of the shorter one. */
function overlap(a: Line, b: Line): boolean {
  const shared = a.cited.reduce((sum, span) => sum + b.cited.reduce((n, other) => n + common(span, other), 0), 0)
  return shared > 0 && shared >= SHARED * Math.min(lengthOf(a), lengthOf(b))
}

function common(a: Span, b: Span): number {
  if (a.field !== b.field) return 0
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function lengthOf(line: Line | null): number {
  return (line?.cited ?? []).reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The words alone: case, marks and white space make no difference. */
function wordsOf({ cited }: Line): string {
  const words = cited.map(({ quote }) => quote).join(' ')
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

const FIELDS: readonly Span['field'][] = ['headline', 'standfirst']

function placeOf({ line }: Witness): number {
  if (line?.main === null || line === null) return Infinity
  const field = FIELDS.indexOf(line.main.field)
  return field < 0 ? line.main.start : field - FIELDS.length
}
