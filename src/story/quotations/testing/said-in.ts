import { spanOf, type Reading } from '../../../record/index.js'
import { readingOf, type ReadingWords } from '../../testing/reading-of.js'

/** A statement by the words of its parts: one with two contents goes on after its cue. */
export interface SaidWords {
  readonly by: string
  readonly cue: string
  readonly content: readonly string[]
  readonly quotation?: 'direct' | 'indirect' | 'mixed'
}

/** A reading of paragraphs with these statements; spans are the first place where the words stand. */
export function saidIn(text: string, said: readonly SaidWords[] = [], words: ReadingWords = {}, id = 'a'): Reading {
  const names = [...new Set(said.map(one => one.by))]
  const reading = readingOf(id, text, {
    entities: names.map(name => ({ name })),
    statements: said.map(({ by, cue, content, quotation = 'direct' }) => ({
      by: [by],
      cue,
      content: content[0] ?? '',
      quotation
    })),
    ...words
  })
  const spansOf = (quote: string) => {
    const start = text.indexOf(quote)
    return spanOf(text, start, start + quote.length)
  }
  return {
    ...reading,
    article: { ...reading.article, segments: paragraphs(text) },
    statements: reading.statements.map((s, i) => ({ ...s, content: (said[i]?.content ?? []).map(spansOf) }))
  }
}

function paragraphs(text: string): Reading['article']['segments'] {
  const edges = [0, ...Array.from(text.matchAll(/\n\n/gu), match => match.index + 2), text.length]
  return edges.slice(1).map((end, i) => ({ kind: 'body', start: edges[i] ?? 0, end }))
}
