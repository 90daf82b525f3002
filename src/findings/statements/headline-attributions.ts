import { headOf, type Attribution, type Document, type Sentence, type TokenRange } from '../../language/index.js'
import type { MentionIndex } from './speakers.js'

/** Types of entity that speak. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'organisation', 'government', 'state', 'armed-group', 'group'])
const SHORT = 6
const HEADLINE_SCORE = 0.8

/**
 * Attributions by a colon in a headline, where one side is a short phrase for somebody who can speak and the other one
 * says something: "Bridge will stay closed: mayor", "Mayor: bridge will stay closed".
 */
export function headlineAttributions(document: Document, mentions: MentionIndex): Attribution[] {
  return document.sentences
    .filter(s => s.kind === 'headline' || s.kind === 'heading')
    .flatMap(sentence => ofHeadline(document, mentions, sentence))
}

function ofHeadline(document: Document, mentions: MentionIndex, sentence: Sentence): Attribution[] {
  const { tokens } = document
  const colons = tokens.slice(sentence.first, sentence.last).filter(t => t.text === ':')
  const colon = colons[0]
  if (colon === undefined || colons.length > 1) return []
  const before = { first: sentence.first, last: colon.index }
  const after = trimmed(document, { first: colon.index + 1, last: sentence.last })
  const source = [after, before].find(side => speaks(document, mentions, side))
  if (source === undefined) return []
  const content = source === after ? before : after
  if (content.last - content.first < 3) return []
  const cue = { first: colon.index, last: colon.index + 1 }
  return [{ source: [source], cue: [cue], content: [content], score: HEADLINE_SCORE, within: null }]
}

function trimmed(document: Document, range: TokenRange): TokenRange {
  const end = document.tokens[range.last - 1]
  return end !== undefined && /^[.!]$/u.test(end.text) ? { first: range.first, last: range.last - 1 } : range
}

function speaks(document: Document, mentions: MentionIndex, side: TokenRange): boolean {
  if (side.last <= side.first || side.last - side.first > SHORT) return false
  const found = mentions.get(headOf(document.tokens, side))
  const whole = found !== undefined && found.mention.first <= side.first && found.mention.last >= side.last
  return whole && SPEAKING.has(found.entity.type)
}
