/** A run of one label over words, half-open; `kind` counts the kinds of a BIO scheme from 0. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly kind: number
}

/** Scores of label sequences: starts, steps (row to column) and ends. */
export interface Transitions {
  readonly start: readonly number[]
  readonly step: readonly (readonly number[])[]
  readonly end: readonly number[]
}

/** The best label sequence for `words` rows of `labels` scores from `offset` on (Viterbi 1967). */
export function bestLabels(scores: Float32Array, words: number, labels: number, t: Transitions): number[] {
  const back = new Uint8Array(words * labels)
  let now = Float64Array.from({ length: labels }, (_, l) => (t.start[l] ?? 0) + (scores[l] ?? 0))
  for (let w = 1; w < words; w++) {
    const after = new Float64Array(labels)
    for (let to = 0; to < labels; to++) {
      const best = bestSource(now, t, to)
      after[to] = reached(now, t, best, to) + (scores[w * labels + to] ?? 0)
      back[w * labels + to] = best
    }
    now = after
  }
  return backtrack(now, back, words, labels, t)
}

function reached(now: Float64Array, t: Transitions, from: number, to: number): number {
  return (now[from] ?? 0) + (t.step[from]?.[to] ?? 0)
}

function bestSource(now: Float64Array, t: Transitions, to: number): number {
  let best = 0
  for (let from = 1; from < now.length; from++) {
    if (reached(now, t, from, to) > reached(now, t, best, to)) best = from
  }
  return best
}

function backtrack(last: Float64Array, back: Uint8Array, words: number, labels: number, t: Transitions): number[] {
  let at = 0
  for (let l = 1; l < labels; l++) {
    if ((last[l] ?? 0) + (t.end[l] ?? 0) > (last[at] ?? 0) + (t.end[at] ?? 0)) at = l
  }
  const path = [at]
  for (let w = words - 1; w > 0; w--) {
    at = back[w * labels + at] ?? 0
    path.push(at)
  }
  return path.reverse()
}

/** BIO label ids (O, B-first, I-first, B-second, …) as runs; a run may open with I, since spans go on across windows. */
export function runsOf(labels: readonly number[]): Run[] {
  const out: { first: number; last: number; kind: number }[] = []
  for (const [i, label] of labels.entries()) {
    if (label <= 0) continue
    const kind = (label - 1) >> 1
    const open = out.at(-1)
    if (label % 2 === 0 && open?.last === i && open.kind === kind) open.last = i + 1
    else out.push({ first: i, last: i + 1, kind })
  }
  return out
}
