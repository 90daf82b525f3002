import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree, type Tagged } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

/** The name of whom the article means by some words of a tree. */
function meant(tree: string, words: string, tagged: Tagged): string | null {
  return readTree(lexicon, tree, tagged).at(words)?.name ?? null
}

describe('the country', () => {
  const struck = (relation: string): string => `
    Norway Norway PROPN NNP _ 2 nsubj
    left leave VERB VBD _ 0 root
    the the DET DT _ 4 det
    country country NOUN NN _ 2 ${relation}`

  it('is not the one that does something to it', () => {
    expect(meant(struck('obj'), 'the country', { Norway: 'place' })).toBeNull()
  })

  it('may be the one that somebody else spoke of', () => {
    const tree = `
      Norway Norway PROPN NNP _ 2 nsubj
      paid pay VERB VBD _ 0 root
      . . PUNCT . _ 2 punct

      Miners miner NOUN NNS _ 2 nsubj
      left leave VERB VBD _ 0 root
      the the DET DT _ 4 det
      country country NOUN NN _ 2 obj`
    expect(meant(tree, 'the country', { Norway: 'place' })).toBe('Norway')
  })
})

describe('the port of a town', () => {
  const PORT = `
    Rebels rebel NOUN NNS _ 2 nsubj
    left leave VERB VBD _ 0 root
    Sarn Sarn PROPN NNP _ 2 obj
    . . PUNCT . _ 2 punct

    Rebels rebel NOUN NNS _ 2 nsubj
    took take VERB VBD _ 0 root
    the the DET DT _ 4 det
    port port NOUN NN _ 2 obj
    of of ADP IN _ 6 case
    Karvos Karvos PROPN NNP _ 4 nmod`

  it("is that town's, and not the place spoken of before", () => {
    expect(meant(PORT, 'the port of Karvos', { Sarn: 'place', Karvos: 'place' })).toBe('Karvos')
  })
})

describe('a bare opposition', () => {
  const voiced = (article: string): string => `
    Norway Norway PROPN NNP _ 2 nsubj
    met meet VERB VBD _ 0 root
    ${article === '' ? '' : 'the the DET DT _ 4 det\n'}opposition opposition NOUN NN _ 2 obj`

  it('is a stance', () => {
    expect(meant(voiced(''), 'opposition', { Norway: 'place' })).toBeNull()
  })

  it('is a body with an article', () => {
    expect(meant(voiced('the'), 'the opposition', { Norway: 'place' })).not.toBeNull()
  })
})

describe('an adjective of nationality', () => {
  it('stands for the state that holds a place, and not before any participle', () => {
    const lands = (participle: string): string => `
      Miners miner NOUN NNS _ 2 nsubj
      left leave VERB VBD _ 0 root
      Kenyan kenyan ADJ JJ _ 5 compound
      - - PUNCT HYPH _ 3 punct
      ${participle} VERB VBN _ 6 amod
      lands land NOUN NNS _ 2 obj`
    expect(meant(lands('occupied occupy'), 'Kenyan', {})).toBe('Kenya')
    expect(meant(lands('looking look'), 'Kenyan', {})).toBeNull()
  })

  it('stands for the state whose government does something, and not for that whose food it is', () => {
    const government = (noun: string): string => `
      Kenyan kenyan ADJ JJ _ 2 amod
      government government NOUN NN _ 3 compound
      ${noun} NOUN NN _ 4 nsubj
      ended end VERB VBD _ 0 root`
    expect(meant(government('shelling shelling'), 'Kenyan', {})).toBe('Kenya')
    expect(meant(government('food food'), 'Kenyan', {})).toBeNull()
  })
})
