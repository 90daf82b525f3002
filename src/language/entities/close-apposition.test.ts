import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree, type Tagged } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

/** The type, name and sector of whom some words of a tree mean, in one line. */
function meant(tree: string, words: string, tagged: Tagged = {}): string | null {
  const chain = readTree(lexicon, tree, tagged).at(words)
  return chain === null ? null : [chain.type, chain.name, chain.sector].filter(Boolean).join(' · ')
}

describe('a noun and the name right behind it', () => {
  const group = (comma: string): string => `
    The      the      DET   DT  _ 3 det
    militant militant ADJ   JJ  _ 3 amod
    group    group    NOUN  NN  _ ${comma === '' ? '6' : '7'} nsubj${comma}
    Red      Red      PROPN NNP _ ${comma === '' ? '5' : '6'} amod
    Banner   Banner   PROPN NNP _ 3 appos
    fled     flee     VERB  VBD _ 0 root`

  it('are one mention, of the kind that the noun says', () => {
    const tagged: Tagged = { 'Red Banner': 'organisation' }
    expect(meant(group(''), 'The militant group Red Banner', tagged)).toBe('armed-group · Red Banner · REB')
    expect(meant(group(''), 'Red Banner', tagged)).toBeNull()
  })

  it('are two mentions of one where a comma parts them', () => {
    const tree = group('\n    , , PUNCT , _ 6 punct')
    const { at } = readTree(lexicon, tree, { 'Red Banner': 'organisation' })
    expect(at('The militant group')).toBe(at('Red Banner'))
  })

  it('are one where the model knows no name or takes it for a person', () => {
    expect(meant(group(''), 'The militant group Red Banner')).toBe('armed-group · Red Banner · REB')
    expect(meant(group(''), 'The militant group Red Banner', { 'Red Banner': 'person' })).toBe(
      'armed-group · Red Banner · REB'
    )
  })

  it('are one where the name carries the noun', () => {
    const tree = `
      Troops  troop  NOUN  NNS _ 2 nsubj
      shelled shell  VERB  VBD _ 0 root
      the     the    DET   DT  _ 5 det
      port    port   NOUN  NN  _ 5 compound
      Karvos  Karvos PROPN NNP _ 2 obj`
    expect(meant(tree, 'the port Karvos', { Karvos: 'place' })).toBe('place · Karvos')
  })
})

describe('two objects or subjects side by side', () => {
  const two = (verb: string, noun: string): string => `
    Rebels  rebel  NOUN  NNS _ 2 nsubj
    ${verb} VERB VBD _ 0 root
    the     the    DET   DT  _ 4 det
    ${noun} ${noun} NOUN NN  _ 2 obj
    Karvos  Karvos PROPN NNP _ 2 obj`

  it('are one with a verb that takes one', () => {
    expect(meant(two('entered enter', 'village'), 'the village Karvos', { Karvos: 'place' })).toBe('place · Karvos')
  })

  it('are two with a verb that takes two', () => {
    expect(meant(two('gave give', 'group'), 'Karvos', { Karvos: 'place' })).toBe('place · Karvos')
  })

  it('are two where the first is told what the second does', () => {
    const tree = `
      Envoys envoy NOUN  NNS _ 2 nsubj
      told   tell  VERB  VBD _ 0 root
      the    the   DET   DT  _ 4 det
      group  group NOUN  NN  _ 6 nsubj
      Ostra  Ostra PROPN NNP _ 6 nsubj
      paid   pay   VERB  VBD _ 2 ccomp`
    const { at } = readTree(lexicon, tree, { Ostra: 'organisation' })
    expect(at('the group')).not.toBe(at('Ostra'))
  })
})

describe('a person behind what somebody is the head of', () => {
  const tree = `
    The        the        DET   DT  _ 2 det
    head       head       NOUN  NN  _ 7 nsubj
    of         of         ADP   IN  _ 5 case
    the        the        DET   DT  _ 5 det
    commission commission NOUN  NN  _ 2 nmod
    Karlo      Karlo      PROPN NNP _ 5 appos
    spoke      speak      VERB  VBD _ 0 root`

  it('is the head, and not the body', () => {
    const words = 'The head of the commission Karlo'
    expect(meant(tree, words, { Karlo: 'person' })).toMatch(/^person · Karlo/u)
  })
})

describe('an office with its portfolio', () => {
  const minister = (of: string): string => `
    Minister Minister PROPN NNP _ 7 nsubj
    of       of       ADP   IN  _ 4 case
    Foreign  Foreign  PROPN NNP _ 4 amod
    ${of}    PROPN NNP _ 1 nmod
    Mara     Mara     PROPN NNP _ 1 appos
    Dole     Dole     PROPN NNP _ 5 flat
    spoke    speak    VERB  VBD _ 0 root`

  it('is a title', () => {
    const { at } = readTree(lexicon, minister('Affairs Affairs'), { 'Mara Dole': 'person' })
    const whole = at('Minister of Foreign Affairs Mara Dole')
    expect([whole?.name, whole?.sector, whole?.roles[0]?.office]).toEqual(['Mara Dole', 'GOV', 'Minister'])
  })
})

describe('whose somebody is before his name', () => {
  const tree = `
    Ostra  Ostra  PROPN NNP _ 3 nmod:poss
    's     's     PART  POS _ 1 case
    Mara   Mara   PROPN NNP _ 5 nsubj
    Dole   Dole   PROPN NNP _ 3 flat
    left   leave  VERB  VBD _ 0 root`

  it('is no part of the name', () => {
    expect(meant(tree, 'Mara Dole', { "Ostra 's Mara Dole": 'person' })).toBe('person · Mara Dole')
  })
})
