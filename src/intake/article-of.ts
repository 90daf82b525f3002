import { createHash } from 'node:crypto'
import { OnrecordError, type Article, type Segment, type SegmentKind } from '../record/index.js'
import type { Draft } from './draft.js'
import type { IntakeOptions } from './intake-options.js'
import { isEnglish, languageOf } from './language-of.js'
import { creditsOf } from './segments/credits-of.js'
import type { SegmentData } from './segments/segment-data.js'
import { segmentsOf } from './segments/segments-of.js'

/** Digits of the hash that an id has: no two of a billion articles are likely to meet. */
const ID_LENGTH = 16

/**
 * The article of a draft: its text labelled, its language told, its credits read. A headline that stands in the text gives
 * the article its headline; what nothing states stays null.
 * @throws OnrecordError `input-empty` where there are no words.
 */
export function articleOf(draft: Draft, options: IntakeOptions, data: SegmentData): Article {
  const { text } = draft
  if (text.trim() === '') {
    const advice = 'give a file that holds the text of an article'
    throw new OnrecordError('input-empty', 'holds no text', { input: draft.origin, advice })
  }
  const segments = segmentsOf(text, { headline: draft.headline, hints: draft.hints }, data)
  const credits = creditsOf(text, segments, data)
  const language = languageOf(bodyText(text, segments), draft.language)
  const fields = {
    url: draft.url,
    outlet: draft.outlet ?? options.outlet ?? null,
    headline: draft.headline ?? wordsOf(text, segments, 'headline'),
    standfirst: draft.standfirst ?? wordsOf(text, segments, 'standfirst'),
    authors: draft.authors.length > 0 ? draft.authors : credits.authors,
    agencies: credits.agencies,
    published: draft.published ?? options.published ?? null,
    updated: draft.updated,
    revisionOf: null,
    language,
    status: isEnglish(language) ? ('read' as const) : ('unsupported-language' as const),
    text
  }
  return { id: idOf(fields), origin: draft.origin, ...fields, segments }
}

function idOf(fields: object): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, ID_LENGTH)
}

function wordsOf(text: string, segments: readonly Segment[], kind: SegmentKind): string | null {
  const segment = segments.find(s => s.kind === kind)
  return segment === undefined ? null : text.slice(segment.start, segment.end).trim().replace(/\s+/gu, ' ')
}

function bodyText(text: string, segments: readonly Segment[]): string {
  const body = segments.filter(s => s.kind === 'body')
  if (body.length === 0) return text
  let out = ''
  for (const s of body) {
    if (out.length > 8000) break
    out += text.slice(s.start, s.end)
  }
  return out
}
