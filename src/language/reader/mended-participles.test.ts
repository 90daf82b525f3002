import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { mendedParticiples } from './mended-participles.js'

/** "tag relation head" of the word, after mending. */
function mended(word: string, tree: string): string {
  const tokens = mendedParticiples(documentOf(tree).tokens)
  const token = tokens.find(t => t.text === word)
  return `${token?.xpos ?? ''} ${token?.deprel ?? ''} ${tokens[token?.head ?? -1]?.text ?? ''}`
}

const REST = `
  about about ADP   IN  _ 3 case
  it    it    PRON  PRP _ 1 obl
  ,     ,     PUNCT ,   _ 1 punct
  Ada   Ada   PROPN NNP _ 6 nsubj
  left  leave VERB  VBD _ 0 root`

describe('mendedParticiples', () => {
  it('takes a past form without a subject that opens the sentence for a participle', () => {
    expect(mended('Asked', `Asked ask VERB VBD _ 6 advcl${REST}`)).toBe('VBN advcl left')
  })

  it('hangs it on the verb where the tree made a preposition of it', () => {
    expect(mended('Asked', `Asked ask VERB VBD _ 5 case${REST}`)).toBe('VBN advcl left')
  })

  it('does so after a comma', () => {
    const tree = `
      Ada   Ada   PROPN NNP _ 6 nsubj
      ,     ,     PUNCT ,   _ 3 punct
      asked ask   VERB  VBD _ 1 acl
      twice twice ADV   RB  _ 3 advmod
      ,     ,     PUNCT ,   _ 3 punct
      left  leave VERB  VBD _ 0 root`
    expect(mended('asked', tree)).toBe('VBN acl Ada')
  })

  it.each([
    ['a verb with a subject', 'left', `Asked ask VERB VBD _ 6 advcl${REST}`, 'VBD root '],
    [
      'a second verb of one subject',
      'sat',
      'Ada Ada PROPN NNP _ 2 nsubj\nrose rise VERB VBD _ 0 root\n, , PUNCT , _ 4 punct\nsat sit VERB VBD _ 2 conj',
      'VBD conj rose'
    ],
    [
      'a finite verb after a word that stands for its subject',
      'happened',
      'as as SCONJ IN _ 2 mark\nhappened happen VERB VBD _ 4 advcl\nAda Ada PROPN NNP _ 4 nsubj\nleft leave VERB VBD _ 0 root',
      'VBD advcl left'
    ],
    [
      'a participle that is a preposition',
      'Given',
      'Given give VERB VBN _ 3 case\nthe the DET DT _ 3 det\nrain rain NOUN NN _ 4 obl\nleft leave VERB VBD _ 0 root',
      'VBN case rain'
    ]
  ])('leaves %s', (_, word, tree, expected) => {
    expect(mended(word, tree)).toBe(expected)
  })
})
