import { quotedRanges } from '../../findings/statements/quoted-ranges.js'
import { surfaceOf, type Offsets, type Surface } from '../../language/index.js'
import type { Reading } from '../../record/index.js'
import { joinUtterances } from './join-utterances.js'
import type { QuoteReader, QuoteWord } from './quote-words.js'
import { statementPlaces, type StatementPlace } from './statement-places.js'

/** Words of an article that a quotation is compared with as one: a paragraph, or what somebody says inside marks. */
export interface Stretch {
  readonly kind: 'utterance' | 'passage'
  readonly words: readonly QuoteWord[]
  /** Where it stands in the surface text: an utterance with its marks, its parts around the cues apart. */
  readonly parts: readonly Offsets[]
}

/** An article's words as quotations look for them. */
export interface QuotedArticle {
  readonly reading: Reading
  readonly surface: Surface
  readonly passages: readonly Stretch[]
  readonly utterances: readonly Stretch[]
  readonly quoted: readonly Offsets[]
  readonly statements: readonly StatementPlace[]
}

/** The stretches of an article. */
export function quotedArticle(reading: Reading, wordsOf: QuoteReader): QuotedArticle {
  const surface = surfaceOf(reading.article)
  const statements = statementPlaces(reading, surface)
  const quoted = quotedRanges(surface.text, surface.passages)
  const wordsIn = (start: number, end: number) => wordsOf(surface.text, start, end)
  const groups = joinUtterances(surface, quoted, statements, (start, end) => wordsIn(start, end).length)
  return {
    reading,
    surface,
    passages: surface.passages.map(p => ({ kind: 'passage', words: wordsIn(p.start, p.end), parts: [p] })),
    utterances: groups.map(parts => ({
      kind: 'utterance',
      words: utteranceWords(parts, surface.text, wordsIn),
      parts
    })),
    quoted,
    statements
  }
}

function utteranceWords(
  parts: readonly Offsets[],
  text: string,
  wordsIn: (start: number, end: number) => QuoteWord[]
): QuoteWord[] {
  return parts.flatMap((part, i) => {
    const before = parts[i - 1]
    const own = wordsIn(part.start, part.end)
    const first = own[0]
    if (before === undefined || first === undefined) return own
    return [{ ...first, opens: endsSentence(text, before, part) }, ...own.slice(1)]
  })
}

/** Whether a sentence of the speaker ends before the cue that stands between two parts. */
function endsSentence(text: string, before: Offsets, after: Offsets): boolean {
  const [inside, between] = [text.slice(before.start, before.end), text.slice(before.end, after.start)]
  return /[.!?…]["'”’»]{0,2}$/u.test(inside) || /[.!?:]$/u.test(between.trimEnd())
}
