import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedAppositions, mendedPhrases } from './mended-phrases.js'

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

describe('mendedAppositions', () => {
  /** The relation of "Osk" in "They were held by the group Osk", with its lines changed. */
  function relationOfOsk(group: string, osk: string, ...more: readonly string[]): string | undefined {
    const tree = `
      They   they  PRON  PRP _ 3 nsubj:pass
      were   be    AUX   VBD _ 3 aux:pass
      held   hold  VERB  VBN _ 0 root
      by     by    ADP   IN  _ 5 case
      ${group}
      ${osk}
      ${more.join('\n')}`
    const tokens = mendedAppositions(documentOf(tree).tokens)
    return tokens.find(t => t.text === 'Osk')?.deprel
  }
  const osk = 'Osk Osk PROPN NNP _ 3 obl:agent'

  it('says who the doer before a name is', () => {
    expect(relationOfOsk('rebels rebel NOUN NNS _ 3 obl:agent', osk)).toBe('appos')
  })

  it('leaves a name that follows no doer', () => {
    expect(relationOfOsk('Veld Veld PROPN NNP _ 3 obl:agent', osk)).toBe('obl:agent')
    expect(relationOfOsk('night night NOUN NN _ 3 obl', osk)).toBe('obl:agent')
  })
})
