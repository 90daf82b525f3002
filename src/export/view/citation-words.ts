import { dateWords } from './date-words.js'
import type { Line } from './line.js'

/** The exact characters that a finding came from: `characters 120–180`, several apart by commas, a field named. */
export function characterWords(line: Line): string {
  const ranges = line.cited.map(
    ({ start, end, field }) => `${field === undefined ? '' : `${field} `}${String(start)}–${String(end)}`
  )
  return ranges.length === 0 ? 'no words given' : `characters ${ranges.join(', ')}`
}

/** Outlet, date and characters, as a citation in running text has them. */
export function citationWords(line: Line): string {
  const { number, outlet, article } = line.report
  return `R${String(number)}, ${outlet.name}, ${dateWords(article.published)}, ${characterWords(line)}`
}
