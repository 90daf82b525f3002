import type { Attribution, TokenRange } from '../layers.js'
import { runsOf, type Run } from './label-runs.js'
import type { WordReading } from './read-window.js'

const CUE = 1
const CONTENT = 2

interface Group {
  readonly source: TokenRange[]
  readonly cue: TokenRange[]
  readonly content: TokenRange[]
  readonly scores: number[]
}

/**
 * Joins the runs of source, cue and content to attributions: each run goes to the cue that its words are linked to with
 * the greatest mean probability; a second run of cue words joins the cue that it is linked to. Content that is linked to
 * no cue is none; a source that is linked to none is left out.
 */
export function joinAttributions(words: readonly WordReading[]): Attribution[] {
  const runs = runsOf(words.map(w => w.role))
  const cues = runs.filter(run => run.kind === CUE)
  const groups = new Map<Run, Group>()
  const owner = new Map<Run, Run>()
  for (const cue of cues) {
    const to = bestCue(words, cue, cues)
    const main = to !== null && to.cue !== cue && to.cue.first < cue.first ? (owner.get(to.cue) ?? to.cue) : cue
    owner.set(cue, main)
    const group = groups.get(main) ?? { source: [], cue: [], content: [], scores: [] }
    group.cue.push({ first: cue.first, last: cue.last })
    group.scores.push(roleScore(words, cue))
    groups.set(main, group)
  }
  for (const run of runs.filter(r => r.kind !== CUE)) {
    const to = bestCue(words, run, cues)
    const group = to === null ? undefined : groups.get(owner.get(to.cue) ?? to.cue)
    if (to === null || group === undefined) continue
    const kind = run.kind === CONTENT ? group.content : group.source
    kind.push({ first: run.first, last: run.last })
    group.scores.push(roleScore(words, run) * to.score)
  }
  return [...groups.values()]
    .filter(g => g.content.length > 0 || g.source.length > 0)
    .map(g => ({
      source: g.source,
      cue: g.cue,
      content: g.content,
      score: Math.exp(g.scores.reduce((sum, s) => sum + Math.log(Math.max(s, 1e-6)), 0) / g.scores.length),
      within: null
    }))
}

function roleScore(words: readonly WordReading[], run: Run): number {
  return mean(run, i => words[i]?.link?.role ?? 0)
}

function mean(run: TokenRange, value: (i: number) => number): number {
  let sum = 0
  for (let i = run.first; i < run.last; i++) sum += value(i)
  return sum / (run.last - run.first)
}

/** Cues in view of the run, and with what probability its words belong to each; null where none is likelier than no cue. */
function bestCue(words: readonly WordReading[], run: Run, cues: readonly Run[]): { cue: Run; score: number } | null {
  const none = mean(run, i => words[i]?.link?.row[0] ?? 0)
  let best: { cue: Run; score: number } | null = null
  for (const cue of near(run, cues)) {
    const score = mean(run, i => {
      const link = words[i]?.link
      if (link === null || link === undefined) return 0
      let sum = 0
      for (let c = cue.first; c < cue.last; c++) sum += link.row[c - link.first + 1] ?? 0
      return sum
    })
    if (score > (best?.score ?? none)) best = { cue, score }
  }
  return best
}

/** Links reach no farther than a window: only cues within that distance are tried, so that cost stays linear. */
const REACH = 320

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
