import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedClauses } from './mended-clauses.js'

/** The relation of "full" in "the claim that the store was full", with its first words changed. */
function nameOf(mark: string, subject: string): string | undefined {
  const tree = `
    the   the   DET   DT  _ 2 det
    claim claim NOUN  NN  _ 0 root
    ${mark}
    ${subject}
    was   be    AUX   VBD _ 6 cop
    full  full  ADJ   JJ  _ 2 amod`
  return mendedClauses(documentOf(tree).tokens).find(t => t.text === 'full')?.deprel
}

describe('mendedClauses', () => {
  it('calls what has a conjunction and a subject a clause', () => {
    expect(nameOf('that that SCONJ IN _ 6 mark', 'store store NOUN NN _ 6 nsubj')).toBe('acl')
  })

  it('leaves what has only one of them', () => {
    expect(nameOf('that that SCONJ IN _ 6 mark', 'almost almost ADV RB _ 6 advmod')).toBe('amod')
    expect(nameOf('very very ADV RB _ 6 advmod', 'store store NOUN NN _ 6 nsubj')).toBe('amod')
  })
})
