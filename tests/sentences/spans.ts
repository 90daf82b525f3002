import type { Span } from '../../src/index.js'
import { fieldText, type Place } from './locate.js'
import type { Part } from './table.js'

/** Character F1 from which two spans count as the same. */
const SAME = 0.9

const WORD = /[\p{L}\p{N}]/u

/** The place of a span of the record. */
export function placeOfSpan({ field, start, end }: Span): Place {
  return { field: field === 'headline' ? 'headline' : null, start, end }
}

/** Characters that two sets of places share. */
export function shared(a: readonly Place[], b: readonly Place[]): number {
  const common = (x: Place, y: Place) =>
    x.field === y.field ? Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)) : 0
  return a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + common(x, y), 0), 0)
}

/** Character F1 of two sets of places; 1 where both are empty. */
export function characterF1(a: readonly Place[], b: readonly Place[]): number {
  const size = (places: readonly Place[]) => places.reduce((sum, p) => sum + p.end - p.start, 0)
  const all = size(a) + size(b)
  return all === 0 ? 1 : (2 * shared(a, b)) / all
}

/** Whether two sets of places are the same, span by span; spans with no word between them count as one. */
export function sameSpans(a: readonly Place[], b: readonly Place[], part: Part): boolean {
  const [x, y] = [joined(a, part), joined(b, part)]
  return x.length === y.length && x.every((place, i) => characterF1([place], y.slice(i, i + 1)) >= SAME)
}

function joined(places: readonly Place[], part: Part): Place[] {
  const out: Place[] = []
  for (const place of [...places].sort(inOrder)) {
    const last = out.at(-1)
    const gap = last?.field === place.field ? fieldText(part, place.field).slice(last.end, place.start) : 'apart'
    if (last !== undefined && !WORD.test(gap)) out[out.length - 1] = { ...last, end: place.end }
    else out.push(place)
  }
  return out
}

function inOrder(a: Place, b: Place): number {
  if (a.field !== b.field) return a.field === 'headline' ? -1 : 1
  return a.start - b.start
}
