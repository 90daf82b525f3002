import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

describe('a state by half of its name', () => {
  const ASKED = (state: string, half: string): string => `
    ${state} ${state} PROPN NNP _ 2 compound
    Korea Korea PROPN NNP _ 3 nsubj
    fired fire VERB VBD _ 0 root

    Kenya Kenya PROPN NNP _ 2 nsubj
    asked ask VERB VBD _ 0 root
    the the DET DT _ 4 det
    ${half} ${half} PROPN NNP _ 2 obj
    again again ADV RB _ 2 advmod`

  it('is the one that was named', () => {
    expect(
      readTree(lexicon, ASKED('North', 'North')).chains.find(({ name }) => name === 'North Korea')?.mentions
    ).toHaveLength(2)
  })

  it('is none that was not, and no other name that begins so', () => {
    const mentions = (tree: string, state: string): number =>
      readTree(lexicon, tree).chains.find(({ name }) => name === state)?.mentions.length ?? 0
    expect(mentions(ASKED('North', 'South'), 'North Korea')).toBe(1)
    expect(
      mentions(
        ASKED('South', 'South').replace('again again ADV RB _ 2 advmod', 'Pole Pole PROPN NNP _ 4 flat'),
        'South Korea'
      )
    ).toBe(1)
  })
})

describe('an office taken up by the object of a verb', () => {
  const MINISTER = `
    Ada Ada PROPN NNP _ 5 nsubj
    Holm Holm PROPN NNP _ 1 flat
    is be AUX VBZ _ 5 cop
    the the DET DT _ 5 det
    minister minister NOUN NN _ 0 root`
  const next = (verb: string, name: string): string => `
    ${name} ${name} PROPN NNP _ 2 nsubj
    ${verb} VERB VBD _ 0 root
    the the DET DT _ 4 det
    minister minister NOUN NN _ 2 obj
    again again ADV RB _ 2 advmod`

  it('is not the one who acts on him', () => {
    const chains = readTree(lexicon, `${MINISTER}\n\n${next('urged urge', 'Holm')}`, {
      'Ada Holm': 'person',
      Holm: 'person'
    }).chains
    expect(chains.map(({ name }) => name)).toContain('minister')
  })

  it('is whoever holds it where another acts', () => {
    const chains = readTree(lexicon, `${MINISTER}\n\n${next('urged urge', 'Kenya')}`, { 'Ada Holm': 'person' }).chains
    expect(chains.map(({ name }) => name)).not.toContain('minister')
  })
})

describe('a pronoun in a clause without a subject', () => {
  const AFTER = (object: string): string => `
    Ada Ada PROPN NNP _ 3 nsubj
    Holm Holm PROPN NNP _ 1 flat
    left leave VERB VBD _ 0 root
    with with ADP IN _ 5 case
    Dana Dana PROPN NNP _ 3 obl
    Brul Brul PROPN NNP _ 5 flat
    after after SCONJ IN _ 8 mark
    calling call VERB VBG _ 3 advcl
    ${object}`
  const PEOPLE = { 'Ada Holm': 'person', 'Dana Brul': 'person' } as const

  it('is not whoever does what the clause says', () => {
    const { chains } = readTree(lexicon, AFTER('her she PRON PRP _ 8 obj'), PEOPLE)
    expect(chains.find(({ name }) => name === 'Dana Brul')?.mentions).toHaveLength(2)
  })

  it('may be hers whose thing it is', () => {
    const mother = 'her her PRON PRP$ _ 10 nmod:poss\n    bank bank NOUN NN _ 8 obj'
    const { chains } = readTree(lexicon, AFTER(mother), PEOPLE)
    expect(chains.find(({ name }) => name === 'Ada Holm')?.mentions).toHaveLength(2)
  })
})

describe('whose office it is', () => {
  it('is said of the noun before a relative clause', () => {
    const tree = `
      Ada Ada PROPN NNP _ 6 nsubj
      Holm Holm PROPN NNP _ 1 flat
      , , PUNCT , _ 5 punct
      Kenyan kenyan ADJ JJ _ 5 amod
      minister minister NOUN NN _ 1 appos
      came come VERB VBD _ 0 root

      Uganda Uganda PROPN NNP _ 6 nsubj
      , , PUNCT , _ 1 punct
      whose whose PRON WP$ _ 4 nmod:poss
      minister minister NOUN NN _ 5 nsubj
      left leave VERB VBD _ 1 acl:relcl
      slept sleep VERB VBD _ 0 root`
    const chains = readTree(lexicon, tree, { 'Ada Holm': 'person' }).chains
    expect(chains.map(({ name, country }) => `${name} ${String(country)}`)).toEqual(
      expect.arrayContaining(['Ada Holm KEN', 'minister UGA'])
    )
  })
})
