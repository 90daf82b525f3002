import { wordsOf } from '../text/words.js'
import type { Found } from './found.js'
import type { Item } from './item.js'
import type { Kinship } from './principals.js'

/** Words in a row that two reports of one quotation have in common. */
const RUN = 7

/** Runs in common, each a word further, where the reports name different speakers: a set phrase may be said by two. */
const OTHERS = 6

/** What stands between quotation marks, straight, curly or angular. */
const QUOTED = /["“„«]([^"“”„«»]+)["”“»]/gu

/** Every run of words that a statement quotes. */
export function quotedRuns(found: Found): ReadonlySet<string> {
  if (found.kind !== 'statement' || found.finding.quotation === 'indirect') return new Set()
  const { content, quotation } = found.finding
  const parts = content.flatMap(({ quote }) =>
    quotation === 'direct' ? [quote] : [...quote.matchAll(QUOTED)].map(match => match[1] ?? '')
  )
  return new Set(parts.flatMap(runsOf))
}

function runsOf(text: string): string[] {
  const words = wordsOf(text).map(word => word.stem)
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))
}

/** Whether two statements quote the same words, most of the shorter one's, so that they report one saying whoever they name. */
export function isOneQuotation(a: Item, b: Item, behind: Kinship): boolean {
  const [small, large] = a.quoted.size <= b.quoted.size ? [a.quoted, b.quoted] : [b.quoted, a.quoted]
  let shared = 0
  for (const run of small) if (large.has(run)) shared++
  return shared >= (behind === 'other' ? OTHERS : 1) && 2 * shared > small.size
}
