import type { Attribution, TokenRange } from '../layers.js'
import { runsOf, type Run } from './label-runs.js'
import type { WordReading } from './read-window.js'

const SOURCE = 0
const CUE = 1
const CONTENT = 2
/** Mean probability below which a link is no evidence at all. */
const LEAST = 0.03
/** Probability from which a second run of cue words joins an earlier one; most cues are one run. */
const JOIN = 0.7
/** Links reach no farther than a window: only cues within that distance are tried, so that cost stays linear. */
const REACH = 320

/** A run that belongs to a cue, with the probability of its role and of the link. */
interface Part extends TokenRange {
  readonly kind: number
  readonly score: number
}

/** Words of one flow as the model read them, and which stretch of the article each stands in (headline, body …). */
export interface LinkedWords {
  readonly readings: readonly WordReading[]
  readonly stretch: (word: number) => string
}

/**
 * Joins the runs of source, cue and content to attributions. A content goes to the cue that its words are linked to with
 * the greatest mean probability; where none is likelier than no cue, to the likeliest one that has no content yet.
 * Sources and cues are matched one to one, the likeliest pair first: PolNeAR has two sources in 8 of 19,868
 * attributions. A second run of cue words joins the cue that it is surely linked to. Runs join only within a stretch.
 */
export function joinAttributions(words: LinkedWords): Attribution[] {
  const runs = runsOf(words.readings.map(w => w.role)).flatMap(run => cutAtStretches(words, run))
  const cues = runs.filter(run => run.kind === CUE)
  const main = mainCues(words, cues)
  const parts = new Map<Run, Part[]>(cues.map(cue => [main.get(cue) ?? cue, []]))
  const add = (run: Run, cue: Run, link: number) => {
    parts.get(main.get(cue) ?? cue)?.push({ ...run, score: roleScore(words, run) * Math.min(1, link) })
  }
  for (const cue of cues) add(cue, cue, 1)
  const left: Run[] = []
  for (const run of runs.filter(r => r.kind === CONTENT)) {
    const to = bestCue(words, run, cues)
    if (to === null) left.push(run)
    else add(run, to.cue, to.score)
  }
  const lacks = (kind: number) => (cue: Run) => parts.get(main.get(cue) ?? cue)?.every(p => p.kind !== kind) === true
  for (const { run, cue, score } of pairs(words, left, cues)) if (lacks(CONTENT)(cue)) add(run, cue, score)
  const placed = new Set<Run>()
  const sources = runs.filter(r => r.kind === SOURCE)
  for (const { run, cue, score } of pairs(words, sources, cues)) {
    if (placed.has(run) || !lacks(SOURCE)(cue)) continue
    placed.add(run)
    add(run, cue, score)
  }
  return [...parts.values()].map(attributionOf).filter(a => a.content.length > 0 || a.source.length > 0)
}

/** A run that goes on from one stretch of the article into another is two. */
function cutAtStretches({ stretch }: LinkedWords, run: Run): Run[] {
  const out: { first: number; last: number; kind: number }[] = []
  for (let w = run.first; w < run.last; w++) {
    const open = out.at(-1)
    if (open !== undefined && stretch(open.first) === stretch(w)) open.last = w + 1
    else out.push({ first: w, last: w + 1, kind: run.kind })
  }
  return out
}

/** Runs with the cues of their stretch that they may belong to, the likeliest pair first. */
function pairs(
  words: LinkedWords,
  runs: readonly Run[],
  cues: readonly Run[]
): { run: Run; cue: Run; score: number }[] {
  return runs
    .flatMap(run => linksOf(words, run, cues).map(link => ({ run, ...link })))
    .filter(pair => pair.score > LEAST)
    .sort((a, b) => b.score - a.score || a.run.first - b.run.first)
}

/** Each cue to the cue that it is part of: itself, or an earlier run that it is surely linked to. */
function mainCues(words: LinkedWords, cues: readonly Run[]): Map<Run, Run> {
  const main = new Map<Run, Run>()
  for (const cue of cues) {
    const to = bestCue(words, cue, cues)
    const joins = to !== null && to.cue.first < cue.first && to.score > JOIN
    main.set(cue, joins ? (main.get(to.cue) ?? to.cue) : cue)
  }
  return main
}

function attributionOf(parts: readonly Part[]): Attribution {
  const of = (kind: number) => parts.filter(p => p.kind === kind).map(({ first, last }) => ({ first, last }))
  const logs = parts.reduce((sum, p) => sum + Math.log(Math.max(p.score, 1e-6)), 0)
  const order = (a: TokenRange, b: TokenRange) => a.first - b.first
  return {
    source: of(SOURCE),
    cue: of(CUE),
    content: of(CONTENT).sort(order),
    score: Math.exp(logs / parts.length),
    within: null
  }
}

function roleScore({ readings }: LinkedWords, run: Run): number {
  return mean(run, i => readings[i]?.link?.role ?? 0)
}

function mean(run: TokenRange, value: (i: number) => number): number {
  let sum = 0
  for (let i = run.first; i < run.last; i++) sum += value(i)
  return sum / (run.last - run.first)
}

/** The likeliest cue of a run in its stretch, and how likely; null where no cue is likelier than none. */
function bestCue(words: LinkedWords, run: Run, cues: readonly Run[]): { cue: Run; score: number } | null {
  const none = mean(run, i => words.readings[i]?.link?.row[0] ?? 0)
  let best: { cue: Run; score: number } | null = null
  for (const link of linksOf(words, run, cues)) if (link.score > (best?.score ?? none)) best = link
  return best
}

/** How likely a run belongs to each cue in reach, in its stretch of the article. */
function linksOf({ readings, stretch }: LinkedWords, run: Run, cues: readonly Run[]): { cue: Run; score: number }[] {
  return near(run, cues)
    .filter(cue => stretch(cue.first) === stretch(run.first))
    .map(cue => ({ cue, score: mean(run, i => linkedTo(readings[i], cue)) + treeBonus(readings, run, cue) }))
}

/** What the tree adds to a link, in probability; set by hand with PolNeAR dev in view. */
const BONUS = { [SOURCE]: 0.5, [CUE]: 0, [CONTENT]: 0.25 }

/** An arc of the tree between a run and a cue speaks for their link: a subject of its verb, a clause that it takes. */
function treeBonus(readings: readonly WordReading[], run: Run, cue: Run): number {
  const bonus = BONUS[run.kind as keyof typeof BONUS]
  const hangs = (from: TokenRange, to: TokenRange) => {
    for (let i = from.first; i < from.last; i++) {
      const head = readings[i]?.head ?? -1
      if (head >= to.first && head < to.last && readings[i]?.upos !== 'PUNCT') return true
    }
    return false
  }
  return bonus > 0 && (hangs(run, cue) || (run.kind === CONTENT && hangs(cue, run))) ? bonus : 0
}

function linkedTo(reading: WordReading | undefined, cue: Run): number {
  const link = reading?.link
  if (link === null || link === undefined) return 0
  let sum = 0
  for (let c = cue.first; c < cue.last; c++) sum += link.row[c - link.first + 1] ?? 0
  return sum
}

function near(run: Run, cues: readonly Run[]): readonly Run[] {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.last ?? 0) < run.first - REACH) low = middle + 1
    else high = middle
  }
  const out: Run[] = []
  for (let i = low; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.first > run.last + REACH) break
    out.push(cue)
  }
  return out
}
