import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { childrenOf } from '../tree.js'
import { nounPhrases } from './noun-phrases.js'

const phraseOf = (tree: string, head: string): string => {
  const { tokens, surface } = documentOf(tree)
  const at = tokens.find(token => token.text === head)!.index
  const { first, last } = nounPhrases(tokens, childrenOf(tokens), new Set(['only']))(at)
  return surface.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
}

describe('nounPhrases', () => {
  it('takes what stands before the head and prepositional phrases, not a relative clause', () => {
    const tree = `
      by       by       ADP  IN _ 4 case
      the      the      DET  DT _ 4 det
      new      new      ADJ  JJ _ 4 amod
      mayor    mayor    NOUN NN _ 0 root
      of       of       ADP  IN _ 6 case
      Karsk    Karsk    PROPN NNP _ 4 nmod
      who      who      PRON WP _ 8 nsubj
      slept    sleep    VERB VBD _ 4 acl:relcl`
    expect(phraseOf(tree, 'mayor')).toBe('the new mayor of Karsk')
  })

  it('keeps a possessor with its mark', () => {
    const tree = `
      Karsk~   Karsk  PROPN NNP _ 4 nmod:poss
      's       's     PART  POS _ 1 case
      old      old    ADJ   JJ  _ 4 amod
      mayor    mayor  NOUN  NN  _ 0 root`
    expect(phraseOf(tree, 'mayor')).toBe("Karsk's old mayor")
    expect(phraseOf(tree, 'Karsk')).toBe('Karsk')
  })

  it('stops before an apposition and before a second conjunct', () => {
    const tree = `
      the    the    DET  DT _ 2 det
      mayor~ mayor  NOUN NN _ 0 root
      ,      ,      PUNCT , _ 5 punct
      a      a      DET  DT _ 5 det
      baker  baker  NOUN NN _ 2 appos
      and    and    CCONJ CC _ 8 cc
      the    the    DET  DT _ 8 det
      judge  judge  NOUN NN _ 2 conj`
    expect(phraseOf(tree, 'mayor')).toBe('the mayor')
  })

  it('leaves a limiting adverb out', () => {
    const tree = `
      only  only  ADV  RB _ 3 advmod
      the   the   DET  DT _ 3 det
      mayor mayor NOUN NN _ 0 root`
    expect(phraseOf(tree, 'mayor')).toBe('the mayor')
  })

  it('leaves out a phrase with its preposition before the noun', () => {
    const tree = `
      among  among  ADP  IN  _ 2 case
      them   they   PRON PRP _ 4 nmod
      two    two    NUM  CD  _ 4 nummod
      mayors mayor  NOUN NNS _ 0 root`
    expect(phraseOf(tree, 'mayors')).toBe('two mayors')
  })
})
