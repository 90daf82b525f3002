import type { Lineage } from '../../record/index.js'
import { counted } from './point-view.js'

/** What a lineage goes back to, in words: `Reuters (wire)`, `Court paper: Ada Holm`. */
export function rootWords({ root, kind, form }: Lineage): string {
  if (kind === 'unknown') return 'Origin not stated'
  if (kind === 'document') {
    const noun = form ?? 'document'
    const name = noun.charAt(0).toUpperCase() + noun.slice(1)
    return root === null ? name : `${name}: ${root}`
  }
  if (root === null) return 'Root not named'
  return kind === 'wire' ? `${root} (wire)` : root
}

/** The known roots of reports, and the reports that do not state theirs; documents are no origins of a report. */
export function originCounts(lineages: readonly Lineage[]): [number, number] {
  const roots = lineages.filter(({ kind }) => kind !== 'document')
  const unknown = roots.filter(({ kind }) => kind === 'unknown').length
  return [roots.length - unknown, unknown]
}

/** `4 origins, 2 not stated`. */
export function originWords(lineages: readonly Lineage[]): string {
  const [roots, unknown] = originCounts(lineages)
  const known = counted(roots, 'origin')
  return unknown === 0 ? known : `${known}, ${String(unknown)} not stated`
}
