import type { Segment } from '../../record/index.js'
import type { SegmentData } from './segment-data.js'
import { authorNames } from '../author-names.js'

/** Who an article's own credits name. */
export interface Credits {
  readonly authors: readonly string[]
  /** Wires by their one name, in the order of the text. */
  readonly agencies: readonly string[]
}

const WORK =
  /(?:^|[(;.,\s])(?:(?:additional|further) )?(?:reporting|writing|reported|written|compiled)(?: and (?:writing|editing|reporting))? by:? ([^;()\n]{2,300})/giu

/** A picture credit gives no wire behind the words. */
const PICTURE = /^\W*(?:image|photo|picture|video|media|©|credit)|photo/iu

/**
 * The authors and wires that datelines, bylines and credit lines name. Editors are no authors; a picture's credit is no
 * wire of the report.
 */
export function creditsOf(text: string, segments: readonly Segment[], data: SegmentData): Credits {
  const authors: string[] = []
  const agencies = new Set<string>()
  for (const segment of segments) {
    if (segment.kind !== 'credit' && segment.kind !== 'byline' && segment.kind !== 'dateline') continue
    const words = text.slice(segment.start, segment.end).trim().slice(0, 2000)
    if (!PICTURE.test(words)) for (const agency of agenciesIn(words, data)) agencies.add(agency)
    if (segment.kind === 'byline') authors.push(...authorNames(words))
    if (segment.kind === 'credit')
      for (const match of words.matchAll(WORK)) authors.push(...authorNames(match[1] ?? ''))
  }
  return { authors: [...new Set(authors)], agencies: [...agencies] }
}

/** The wires that these words name, in their order. */
export function agenciesIn(words: string, data: SegmentData): string[] {
  const found = [...words.matchAll(data.agencyForm)].flatMap(match => data.agencies.get(match[0]) ?? [])
  return [...new Set(found)]
}
