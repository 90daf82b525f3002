import type { CitedOutlet } from './cited-outlets.js'
import type { Origin } from './lineage-map.js'

/** A passage with the lineage that it has from an outlet, and the words that say so. */
export interface PassedOn extends Pick<CitedOutlet, 'start' | 'end' | 'evidence'> {
  readonly origin: Origin
}

/**
 * What an article passes on, the origin of a passage last where several are cited for it: who is cited by another stands
 * behind that other, and of those that are cited alike it may be of any.
 */
export function passedOn(cited: readonly CitedOutlet[], rooted: (root: string) => Origin): PassedOn[] {
  const groups = new Map<string, CitedOutlet[]>()
  for (const one of cited.filter(({ own }) => !own)) {
    const key = `${String(one.start)} ${String(one.end)} ${String(one.deeper)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const ordered = [...groups.values()].sort((a, b) => depth(a) - depth(b))
  return ordered.flatMap(group => {
    const roots = [...new Set(group.map(({ root }) => root))].map(rooted)
    const alike = roots.map(origin => origin.id)
    return group.map(({ root, start, end, evidence }): PassedOn => {
      const { id, known } = rooted(root)
      const or = alike.filter(other => other !== id)
      return { start, end, evidence, origin: or.length === 0 ? { id, known } : { id, known, or } }
    })
  })
}

function depth([one]: readonly CitedOutlet[]): number {
  return one?.deeper === true ? 1 : 0
}
