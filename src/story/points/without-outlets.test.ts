import { describe, expect, it } from 'vitest'
import { spanOf, type Lineage, type RootKind } from '../../record/index.js'
import { namedOutlets, withoutOutlet } from './without-outlets.js'

const TEXT = 'Two sources told Reuters Ostry would buy the ferry. Reuters is old.'

function lineage(kind: RootKind, words: string): Lineage {
  const start = TEXT.indexOf(words)
  const span = spanOf(TEXT, start, start + words.length)
  return { id: kind, root: words, kind, members: [], evidence: [{ article: 'a', span }] }
}

function told(words: string, ...lineages: Lineage[]): string {
  const start = TEXT.indexOf(words)
  const span = spanOf(TEXT, start, start + words.length)
  const given = { text: words, span, spans: [span] }
  const { text, spans } = withoutOutlet(given, namedOutlets(lineages).get('a') ?? [])
  for (const one of spans) expect(TEXT.slice(one.start, one.end)).toBe(one.quote)
  return text
}

describe('withoutOutlet', () => {
  it('leaves out an outlet at the front that was only told', () => {
    expect(told('Reuters Ostry would buy the ferry', lineage('wire', 'Reuters'))).toBe('Ostry would buy the ferry')
  })

  it('keeps an outlet that the words tell of, one inside them, and one that is all they say', () => {
    expect(told('Reuters is old', lineage('wire', 'Reuters'))).toBe('Reuters is old')
    expect(told('told Reuters Ostry', lineage('wire', 'Reuters'))).toBe('told Reuters Ostry')
    expect(told('Reuters', lineage('wire', 'Reuters'))).toBe('Reuters')
    expect(told('Reuters Ostry would buy', lineage('document', 'Reuters'))).toBe('Reuters Ostry would buy')
  })
})
