import { describe, expect, it } from 'vitest'
import { found } from './testing/found.js'

describe('a cue of which the roles hold nothing said', () => {
  const vows = (rest: string) => `
    Ostrey  Ostrey  PROPN NNP _ 2 nsubj
    vows    vow     VERB  VBZ _ 0 root
    ${rest}`
  const given = { source: 'Ostrey', cue: 'vows' }

  it('takes its infinitive', () => {
    expect(found(vows('to to PART TO _ 4 mark\n fight fight VERB VB _ 2 xcomp'), given)).toEqual([
      'Ostrey | vows | to fight'
    ])
  })

  it('takes nothing where it has nothing', () => {
    expect(found(vows('loudly loudly ADV RB _ 2 advmod'), given)).toEqual(['Ostrey | vows | '])
  })
})

describe('an infinitive that the roles cut short', () => {
  const given = { source: 'Miners', cue: 'agreed', content: 'to|rest' }
  const agreed = (rest: string) => `
    Miners miner NOUN NNS _ 2 nsubj
    agreed agree VERB VBD _ 0 root
    to     to    PART TO  _ 4 mark
    rest   rest  VERB VB  _ 2 xcomp
    ${rest}`

  it('goes on with what they would do besides', () => {
    expect(found(agreed('and and CCONJ CC _ 6 cc\n vote vote VERB VB _ 4 conj'), given)).toEqual([
      'Miners | agreed | to rest and vote'
    ])
  })

  it('ends before what they did', () => {
    expect(found(agreed('and and CCONJ CC _ 6 cc\n voted vote VERB VBD _ 4 conj'), given)).toEqual([
      'Miners | agreed | to rest'
    ])
  })
})

describe('a content between two cues', () => {
  const tree = `
    It      it     PRON  PRP _ 2 nsubj
    rained  rain   VERB  VBD _ 5 ccomp
    ,       ,      PUNCT ,   _ 5 punct
    Ana     Ana    PROPN NNP _ 5 nsubj
    said    say    VERB  VBD _ 0 root
    as      as     SCONJ IN  _ 8 mark
    Bo      Bo     PROPN NNP _ 8 nsubj
    accused accuse VERB  VBD _ 5 advcl
    Cy      Cy     PROPN NNP _ 8 obj
    of      of     ADP   IN  _ 11 case
    theft   theft  NOUN  NN  _ 8 obl`

  it('belongs to the one right before it', () => {
    const both = [
      { source: 'Ana', cue: 'said', content: 'Cy|theft' },
      { source: 'Bo', cue: 'accused' }
    ]
    expect(found(tree, ...both)).toContain('Bo | accused | Cy of theft')
    expect(found(tree, ...both)).not.toContain('Ana | said | Cy of theft')
  })

  it('stays where the nearer cue has its own', () => {
    const both = [
      { source: 'Ana', cue: 'said', content: 'It|rained' },
      { source: 'Bo', cue: 'accused', content: 'Cy|theft' }
    ]
    expect(found(tree, ...both)).toEqual(['Ana | said | It rained', 'Bo | accused | Cy of theft'])
  })
})
