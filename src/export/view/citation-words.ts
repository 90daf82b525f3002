import type { Line } from './line.js'

/** The exact characters that a finding came from: `characters 120–180`, several apart by commas, a field named. */
export function characterWords(line: Line): string {
  const ranges = line.cited.map(
    ({ start, end, field }) => `${field === undefined ? '' : `${field} `}${String(start)}–${String(end)}`
  )
  return ranges.length === 0 ? 'no words given' : `characters ${ranges.join(', ')}`
}
