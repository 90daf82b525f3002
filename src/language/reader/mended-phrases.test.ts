import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedPhrases } from './mended-phrases.js'

/** The relations of "after" and "talks" in "Guards left after talks", with further words. */
function relations(opener: string, ...more: readonly string[]): string {
  const tree = `
    Guards guard NOUN NNS _ 2 nsubj
    left   leave VERB VBD _ 0 root
    ${opener} ${opener} SCONJ IN _ 4 mark
    talks  talk  NOUN NNS _ 2 advcl
    ${more.join('\n')}`
  const tokens = mendedPhrases(documentOf(tree).tokens)
  return tokens
    .slice(2, 4)
    .map(t => t.deprel)
    .join(' ')
}

describe('mendedPhrases', () => {
  it('takes a noun behind a preposition for a phrase', () => {
    expect(relations('after')).toBe('case obl')
  })

  it('leaves what has a subject or a copula of its own', () => {
    expect(relations('after', 'they they PRON PRP _ 4 nsubj')).toBe('mark advcl')
    expect(relations('since', 'are be AUX VBP _ 4 cop')).toBe('mark advcl')
  })

  it('leaves what no preposition opens', () => {
    expect(relations('if')).toBe('mark advcl')
  })
})
