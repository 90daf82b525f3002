/** Fields by which an entry of a data file is known to who wrote it. */
const NAMES = ['name', 'noun', 'word', 'iso', 'key'] as const

/**
 * Words for a place in a data file, with the name of the entry it lies in: `organisations[3] (Karsk Guard), country`. Entries
 * are counted from 1.
 */
export function entryAt(value: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = []
  let at = value
  for (const step of path) {
    at = at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[step] : undefined
    if (typeof step === 'number') {
      const name = nameOf(at)
      parts.push(`${parts.pop() ?? ''}[${String(step + 1)}]${name === null ? '' : ` (${name})`}`)
    } else parts.push(String(step))
  }
  return parts.join(', ')
}

function nameOf(entry: unknown): string | null {
  if (entry === null || typeof entry !== 'object') return null
  const fields = entry as Record<string, unknown>
  const name = NAMES.map(field => fields[field]).find(text => typeof text === 'string' && text !== '')
  return typeof name === 'string' ? name : null
}
