import { createHash } from 'node:crypto'

/** An id of ten hexadecimal digits that depends on `parts` alone. */
export function hashId(kind: string, parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex')
  return `${kind}-${digest.slice(0, 10)}`
}
