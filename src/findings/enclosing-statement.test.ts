import { describe, expect, it } from 'vitest'
import type { Statement } from '../record/index.js'
import { enclosingStatement } from './enclosing-statement.js'

const text = 'Orla said Bran told them that nine had left.'

function span(quote: string) {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

function statement(id: string, content: string): Statement {
  return {
    id,
    score: 1,
    step: 'statements',
    segment: 'body',
    speakers: [],
    source: [],
    standing: 'named',
    cue: [],
    content: [span(content)],
    quotation: 'indirect',
    act: 'say',
    addressee: null,
    when: null,
    within: null
  }
}

describe('enclosingStatement', () => {
  const outer = statement('outer', 'Bran told them that nine had left')
  const inner = statement('inner', 'nine had left')

  it('is the innermost', () => {
    expect(enclosingStatement([outer, inner], span('nine'))?.id).toBe('inner')
  })

  it('is the outer one for words between', () => {
    expect(enclosingStatement([outer, inner], span('Bran'))?.id).toBe('outer')
  })

  it("is null in the outlet's own voice", () => {
    expect(enclosingStatement([outer, inner], span('Orla'))).toBeNull()
  })

  it('is null for the same offsets of another field', () => {
    expect(enclosingStatement([outer], { ...span('nine'), field: 'headline' })).toBeNull()
  })
})
