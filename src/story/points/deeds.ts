import type { Event, PloverType, Reading, Span } from '../../record/index.js'
import { wordsOf } from '../text/words.js'
import type { Found } from './found.js'
import type { Vocabulary } from './vocabulary.js'

/** An act that a finding tells: its type, and the classes or stems of the words that name it. */
export interface Deed {
  readonly type: PloverType
  readonly words: readonly string[]
}

/** What an event tells of, and what the content of a statement tells of in its main clause. */
export function deedsOf(found: Found, reading: Reading, vocabulary: Vocabulary): Deed[] {
  if (found.kind === 'event') return [deedOf(found.finding, vocabulary)]
  if (found.kind !== 'statement') return []
  const { id, content } = found.finding
  return reading.events
    .filter(event => event.mentions.some(m => m.statement === id && content.some(span => isMain(m.trigger, span))))
    .map(event => deedOf(event, vocabulary))
}

function deedOf({ type, mentions }: Event, { classes }: Vocabulary): Deed {
  const stems = mentions.flatMap(({ trigger }) => wordsOf(trigger.quote).map(word => word.stem))
  return { type, words: [...new Set(stems.flatMap(stem => classes.get(stem) ?? [stem]))] }
}

/** Words after which a clause tells what is known already, up to the act that it tells of. */
const ASIDE =
  /\b(?:who|whom|whose|which|where|when|while|after|before|since|as|amid|despite|because|if|following)\b[^,.;:–—]*$/iu

/** A participle that only describes: no form of to be, to have or to get before it, and who did it after it. */
const DESCRIBES = /^\s+(?:by|from|in|during|last|more than|since)\b/iu
const HELPED = /\b(?:be|been|being|is|are|was|were|has|have|had|having|get|gets|got|not)\s+(?:\w+ly\s+)?$/iu

/** Whether an act named inside some content is what the content tells, and not what it adds about those it names. */
export function isMain(trigger: Span, content: Span): boolean {
  if (trigger.field !== content.field || trigger.start < content.start || trigger.end > content.end) return false
  const before = content.quote.slice(0, trigger.start - content.start)
  const after = content.quote.slice(trigger.end - content.start)
  const described = /(?:ed|en|ized)$/iu.test(trigger.quote) && DESCRIBES.test(after) && !HELPED.test(before)
  return !ASIDE.test(before) && !(described && before.trim() !== '')
}

/** Whether two findings tell of one act: `other` where both tell of acts and none is alike. */
export function likeDeeds(a: readonly Deed[], b: readonly Deed[]): 'same' | 'other' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown'
  return a.some(x => b.some(y => x.words.some(word => y.words.includes(word)))) ? 'same' : 'other'
}
