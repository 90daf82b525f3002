import type { Origin } from './lineage-map.js'

/**
 * How many roots stand behind reports, at least and at most. A report of unknown origin may be one more and counts in
 * `max` alone, but where there is a report there is a root: `min` is 1 then. A report that may be of several counts as
 * one more only where none of them is behind another.
 */
export function independentOf(origins: readonly Origin[]): { min: number; max: number } {
  const all = new Map(origins.map(origin => [origin.id, origin]))
  const sure = [...all.values()].filter(({ known, or }) => known && or === undefined)
  const taken = new Set(sure.map(({ id }) => id))
  let least = taken.size
  for (const { id, known, or } of all.values()) {
    if (!known || or === undefined) continue
    const choices = [id, ...or]
    if (choices.some(one => taken.has(one))) continue
    for (const one of choices) taken.add(one)
    least++
  }
  return { min: Math.max(least, Math.min(1, all.size)), max: all.size }
}
