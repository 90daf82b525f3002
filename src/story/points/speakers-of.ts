import type { Reading, Statement } from '../../record/index.js'
import type { MentionLookup } from './mention-lookup.js'

/** What stands after the first of several who say a thing together. */
const JOINED = /^(?:,| and | as well as )/u

/**
 * Entities that say a statement: its speakers, and whoever the words of its source name first of several (Ostry and the
 * Lenn union are worried), where the speakers leave that one out.
 */
export function speakersOf({ speakers, source }: Statement, reading: Reading, mentions: MentionLookup): string[] {
  const first = source.flatMap(span =>
    mentions(reading, span).filter(id => {
      const entity = reading.entities.find(one => one.id === id)
      const at = entity?.mentions.find(m => m.field === span.field && m.start === span.start && m.form === 'name')
      return (
        at !== undefined &&
        at.end < span.end &&
        / and | as well as /u.test(span.quote) &&
        JOINED.test(span.quote.slice(at.end - span.start))
      )
    })
  )
  return [...new Set([...speakers, ...first])]
}
