import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree, type Tagged } from './testing/read-tree.js'

const lexicon = loadActorLexicon()
const ORLA: Tagged = { 'Orla Venn': 'person' }

/** The name of whom the article means by some words of a tree. */
function meant(tree: string, words: string, tagged: Tagged = ORLA): string | null {
  return readTree(lexicon, tree, tagged).at(words)?.name ?? null
}

const joined = (verb: string, modal = ''): string => `
  Orla   Orla   PROPN NNP _ ${modal === '' ? '3' : '4'} nsubj
  Venn   Venn   PROPN NNP _ 1 flat
  ${modal === '' ? '' : `${modal} ${modal} AUX MD _ 4 aux\n`}${verb} ${verb} VERB VBD _ 0 root
  the    the    DET   DT  _ ${modal === '' ? '5' : '6'} det
  crew   crew   NOUN  NN  _ ${modal === '' ? '3' : '4'} obj
  as     as     ADP   IN  _ ${modal === '' ? '8' : '9'} case
  a      a      DET   DT  _ ${modal === '' ? '8' : '9'} det
  lawyer lawyer NOUN  NN  _ ${modal === '' ? '3' : '4'} obl`

describe('nouns behind as', () => {
  it('describe the subject', () => {
    expect(meant(joined('join'), 'a lawyer')).toBe('Orla Venn')
  })

  it('give nobody an office for good', () => {
    const { at } = readTree(lexicon, joined('join'), ORLA)
    expect(at('Orla Venn')?.roles).toEqual([])
  })

  it('describe the object of verbs of regarding, not the subject', () => {
    const tree = `
      Critics critic PRON  PRP _ 2 nsubj
      saw     see    VERB  VBD _ 0 root
      Orla    Orla   PROPN NNP _ 2 obj
      Venn    Venn   PROPN NNP _ 3 flat
      as      as     ADP   IN  _ 7 case
      a       a      DET   DT  _ 7 det
      lawyer  lawyer NOUN  NN  _ 2 obl`
    expect(meant(tree, 'a lawyer')).toBe('Orla Venn')
    expect(meant(joined('describe'), 'a lawyer')).not.toBe('Orla Venn')
  })

  it('describe nobody where it is only possible', () => {
    expect(meant(joined('join', 'might'), 'a lawyer')).not.toBe('Orla Venn')
  })
})

describe('names given by a verb of naming', () => {
  const called = (verb: string, negation = ''): string => `
    A     a     DET   DT  _ 2 det
    woman woman NOUN  NN  _ ${negation === '' ? '6' : '7'} nsubj
    ${negation === '' ? '' : `${negation} ${negation} PART RB _ 4 advmod\n`}${verb} ${verb} VERB VBN _ 2 acl
    Orla  Orla  PROPN NNP _ ${negation === '' ? '3' : '4'} xcomp
    Venn  Venn  PROPN NNP _ ${negation === '' ? '4' : '5'} flat
    left  leave VERB  VBD _ 0 root`

  it('say who a noun is', () => {
    expect(meant(called('name'), 'A woman')).toBe('Orla Venn')
  })

  it('say nothing with other verbs, or where they are denied', () => {
    expect(meant(called('chase'), 'A woman')).not.toBe('Orla Venn')
    expect(meant(called('name', 'not'), 'A woman')).not.toBe('Orla Venn')
  })
})

describe('a name as predicate', () => {
  const winner = (article: string, modal = ''): string => `
    ${article} ${article} DET DT _ 2 det
    winner     winner     NOUN NN _ ${modal === '' ? '4' : '5'} nsubj
    ${modal === '' ? '' : `${modal} ${modal} AUX MD _ 5 aux\n`}is be AUX VBZ _ ${modal === '' ? '4' : '5'} cop
    Orla Orla PROPN NNP _ 0 root
    Venn Venn PROPN NNP _ ${modal === '' ? '4' : '5'} flat`

  it('says who a definite noun is', () => {
    expect(meant(winner('The'), 'The winner')).toBe('Orla Venn')
  })

  it('says nothing where it is only possible or the noun means anybody', () => {
    expect(meant(winner('The', 'may'), 'The winner')).not.toBe('Orla Venn')
    expect(meant(winner('A'), 'A winner')).not.toBe('Orla Venn')
  })
})

describe('predicates that share a subject', () => {
  const born = (below: string, mark = ''): string => `
    Orla   Orla   PROPN NNP _ 4 nsubj:pass
    Venn   Venn   PROPN NNP _ 1 flat
    was    be     AUX   VBD _ 4 aux:pass
    raised raise  VERB  VBN _ 0 root
    there  there  ADV   RB  _ 4 advmod
    ,      ,      PUNCT ,   _ ${mark === '' ? '8' : '9'} punct
    ${mark === '' ? '' : `${mark} ${mark} SCONJ IN _ 9 mark\n`}the the DET DT _ ${mark === '' ? '8' : '9'} det
    ${below} ${below} NOUN NN _ 4 advcl`

  it('describe it by itself behind a comma', () => {
    expect(meant(born('lawyer'), 'the lawyer')).toBe('Orla Venn')
  })

  it('tell nothing with a mark of their own', () => {
    expect(meant(born('lawyer', 'unlike'), 'the lawyer')).not.toBe('Orla Venn')
  })

  const both = (subject: string): string => `
    Orla     Orla    PROPN NNP _ 4 nsubj
    Venn     Venn    PROPN NNP _ 1 flat
    was      be      AUX   VBD _ 4 cop
    one      one     NUM   CD  _ 0 root
    of       of      ADP   IN  _ 7 case
    the      the     DET   DT  _ 7 det
    founders founder NOUN  NNS _ 4 nmod
    and      and     CCONJ CC  _ ${subject === '' ? '11' : '12'} cc
    ${subject}is be AUX VBZ _ ${subject === '' ? '11' : '12'} cop
    a        a       DET   DT  _ ${subject === '' ? '11' : '12'} det
    lawyer   lawyer  NOUN  NN  _ 4 conj`

  it('are said of the subject before', () => {
    expect(meant(both(''), 'a lawyer')).toBe('Orla Venn')
  })

  it('are not said of it where they have their own', () => {
    const other = both('Karu Karu PROPN NNP _ 12 nsubj\n')
    expect(meant(other, 'a lawyer', { ...ORLA, Karu: 'person' })).toBe('Karu')
  })
})

describe('several persons under one name', () => {
  const tree = `
    Orla    Orla    PROPN NNP  _ 5 nsubj
    and     and     CCONJ CC   _ 3 cc
    Bram    Bram    PROPN NNP  _ 1 conj
    Venn    Venn    PROPN NNP  _ 3 flat
    left    leave   VERB  VBD  _ 0 root

    They    they    PRON  PRP  _ 2 nsubj
    said    say     VERB  VBD  _ 0 root
    that    that    SCONJ IN   _ 5 mark
    Venn    Venn    PROPN NNP  _ 5 nsubj
    slept   sleep   VERB  VBD  _ 2 ccomp`

  it('are taken up by they, and are none of those who bear a part of the name', () => {
    const { at } = readTree(lexicon, tree, { 'Orla and Bram Venn': 'person', Venn: 'person' })
    expect(at('They')?.name).toBe('Orla and Bram Venn')
    expect(at('Orla and Bram Venn')?.type).toBe('group')
  })

  it('are no names of bodies', () => {
    const { at } = readTree(lexicon, tree, { 'Orla and Bram Venn': 'organisation' })
    expect(at('Orla and Bram Venn')?.type).toBe('organisation')
  })
})

describe('a name beside a noun for bodies', () => {
  const beside = (noun: string, name: string) => `
    ${name} ${name} PROPN NNP _ 6 nsubj
    ,      ,      PUNCT ,   _ 4 punct
    a      a      DET   DT  _ 4 det
    ${noun} ${noun} NOUN NN _ 1 appos
    ,      ,      PUNCT ,   _ 4 punct
    left   leave  VERB  VBD _ 0 root`

  it('is a body, whatever the names were tagged as', () => {
    const { at } = readTree(lexicon, beside('charity', 'Velmar'), { Velmar: 'person' })
    expect(at('Velmar')?.type).toBe('organisation')
  })

  it('stays a person beside a noun for one', () => {
    const { at } = readTree(lexicon, beside('lawyer', 'Velmar'), { Velmar: 'person' })
    expect(at('Velmar')?.type).toBe('person')
  })
})
