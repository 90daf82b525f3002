import { describe, expect, it } from 'vitest'
import { documentOf } from '../testing/document-of.js'
import { findQuantities } from './index.js'

/** "words | unit" of each quantity of a tree. */
const counted = (tree: string) => {
  const document = documentOf(tree)
  return findQuantities(document).map(q => `${document.surface.text.slice(q.start, q.end)} | ${q.unit}`)
}

describe('what a number counts', () => {
  const sum = (of: string) => `
    The    the    DET  DT  _ 2 det
    number number NOUN NN  _ 5 nsubj
    of     of     ADP  IN  _ 4 case
    ${of}
    rose   rise   VERB VBD _ 0 root
    to     to     ADP  IN  _ 7 case
    41     41     NUM  CD  _ 5 obl`

  it('is people where a sum is of a state', () => {
    expect(counted(sum('injured injured ADJ JJ _ 2 nmod'))).toEqual(['41 | person'])
  })

  it('is the noun where a sum is of a thing', () => {
    expect(counted(sum('mills mill NOUN NNS _ 2 nmod'))).toEqual(['41 | mill'])
  })

  const missing = (adverb: string) => `
    17      17      NUM  CD  _ 4 nsubj
    ${adverb}
    missing missing ADJ  JJ  _ 1 amod
    walked  walk    VERB VBD _ 0 root
    home    home    ADV  RB  _ 4 advmod`

  it('is people where a state stands behind it, or behind an adverb of the state', () => {
    expect(counted(missing('still still ADV RB _ 3 advmod'))).toEqual(['17 still missing | person'])
    expect(counted(missing('not not PART RB _ 3 advmod'))).toEqual(['17 | '])
  })

  const part = (relation: string) => `
    22      22      NUM  CD  _ 6 nsubj
    of      of      ADP  IN  _ 5 case
    the     the     DET  DT  _ 5 det
    rescued rescue  VERB VBN _ 5 ${relation}
    miners  miner   NOUN NNS _ 1 nmod
    sang    sing    VERB VBD _ 0 root`

  it('is the noun behind a participle that modifies it', () => {
    expect(counted(part('amod'))).toEqual(['22 of the rescued miners | miner'])
    expect(counted(part('parataxis'))).not.toContain('22 of the rescued miners | miner')
  })
})
