import { describe, expect, it } from 'vitest'
import { loadActorLexicon } from './actor-lexicon.js'
import { findEntities } from './find-entities.js'
import { documentOf } from '../testing/document-of.js'
import { readTree } from './testing/read-tree.js'

const lexicon = loadActorLexicon()

const ANA_SLEPT = `
  Ana    Ana    PROPN NNP _ 3 nsubj
  Petrov Petrov PROPN NNP _ 1 flat
  slept  sleep  VERB  VBD _ 0 root`
const PERSON = { 'Ana Petrov': 'person' } as const

describe('what is said of a pronoun by its verb', () => {
  it.each([
    ['is', 'She she PRON PRP _ 4 nsubj\n is be AUX VBZ _ 4 cop\n a a DET DT _ 4 det\n lawyer lawyer NOUN NN _ 0 root'],
    [
      'became',
      'She she PRON PRP _ 2 nsubj\n became become VERB VBD _ 0 root\n a a DET DT _ 4 det\n lawyer lawyer NOUN NN _ 2 xcomp'
    ],
    [
      'worked as',
      'She she PRON PRP _ 2 nsubj\n worked work VERB VBD _ 0 root\n as as ADP IN _ 5 case\n a a DET DT _ 5 det\n lawyer lawyer NOUN NN _ 2 obl'
    ]
  ])('is said of whom the pronoun means: %s', (_, sentence) => {
    const { at } = readTree(lexicon, `${ANA_SLEPT}\n\n${sentence}`, PERSON)
    expect(at('a lawyer')?.name).toBe('Ana Petrov')
    expect(at('a lawyer')?.roles.map(role => role.office)).toEqual(['lawyer'])
  })

  it.each(['not', 'would'])('is not said of her where it is denied or only possible: %s', word => {
    const sentence = `
      She    she    PRON PRP _ 5 nsubj
      ${word} ${word} PART RB _ 5 advmod
      be     be     AUX  VB  _ 5 cop
      a      a      DET  DT  _ 5 det
      lawyer lawyer NOUN NN  _ 0 root`
    const { at } = readTree(lexicon, `${ANA_SLEPT}\n\n${sentence}`, PERSON)
    expect(at('a lawyer')?.name).not.toBe('Ana Petrov')
  })

  it('goes over to what is joined by and, and not to what is another clause', () => {
    const sentence = `
      She    she    PRON  PRP _ 4 nsubj
      is     be     AUX   VBZ _ 4 cop
      a      a      DET   DT  _ 4 det
      lawyer lawyer NOUN  NN  _ 0 root
      and    and    CCONJ CC  _ 6 cc
      author author NOUN  NN  _ 4 conj`
    expect(readTree(lexicon, `${ANA_SLEPT}\n\n${sentence}`, PERSON).at('author')?.name).toBe('Ana Petrov')
    const other = `
      She    she    PRON  PRP _ 2 nsubj
      sued   sue    VERB  VBD _ 0 root
      an     an     DET   DT  _ 4 det
      author author NOUN  NN  _ 2 obj`
    expect(readTree(lexicon, `${ANA_SLEPT}\n\n${other}`, PERSON).at('an author')?.name).not.toBe('Ana Petrov')
  })
})

describe('people first called by whose they are', () => {
  const father = (owner: string): string => `
    ${owner} ${owner} PRON PRP$ _ 2 nmod:poss
    father father NOUN  NN   _ 3 nsubj
    left   leave  VERB  VBD  _ 0 root

    Otto   Otto   PROPN NNP  _ 3 nmod:poss
    's     's     PART  POS  _ 1 case
    father father NOUN  NN   _ 8 nsubj
    ,      ,      PUNCT ,    _ 5 punct
    Ivan   Ivan   PROPN NNP  _ 3 appos
    Venn   Venn   PROPN NNP  _ 5 flat
    ,      ,      PUNCT ,    _ 5 punct
    stayed stay   VERB  VBD  _ 0 root`
  const OTTO = `
    Otto Otto PROPN NNP _ 3 nsubj
    Venn Venn PROPN NNP _ 1 flat
    met  meet VERB  VBD _ 0 root
    Orla Orla PROPN NNP _ 3 obj
    Karu Karu PROPN NNP _ 4 flat
  `
  const tagged = { Otto: 'person', 'Otto Venn': 'person', 'Orla Karu': 'person', 'Ivan Venn': 'person' } as const

  it('are who is named as just that later', () => {
    const { at } = readTree(lexicon, `${OTTO}\n${father('His')}`, tagged)
    expect(at('His father')?.name).toBe('Ivan Venn')
  })

  it('are not the father of somebody else', () => {
    const { at } = readTree(lexicon, `${OTTO}\n${father('Her')}`, tagged)
    expect(at('Her father')?.name).not.toBe('Ivan Venn')
  })
})

describe('named bodies that a noun takes up', () => {
  const closed = (noun: string): string => `
    The    the    DET  DT  _ 2 det
    ${noun} ${noun} NOUN NN _ 3 nsubj
    closed close  VERB VBD _ 0 root`
  const met = (a: string, b: string): string => `
    ${a} ${a} PROPN NNP _ 2 nsubj
    met  meet VERB  VBD _ 0 root
    ${b} ${b} PROPN NNP _ 2 obj
  `

  it('are the only one near of which no kind is known', () => {
    const tagged = { Velmar: 'organisation', Karu: 'person' } as const
    expect(readTree(lexicon, `${met('Velmar', 'Karu')}\n${closed('company')}`, tagged).at('The company')?.name).toBe(
      'Velmar'
    )
  })

  it('stay open where two would fit', () => {
    const tagged = { Velmar: 'organisation', Quon: 'organisation' } as const
    const found = readTree(lexicon, `${met('Velmar', 'Quon')}\n${closed('company')}`, tagged).at('The company')
    expect(['Velmar', 'Quon']).not.toContain(found?.name)
  })

  it('are told by the name before the noun, and not where the noun is a part of the body', () => {
    const tree = (noun: string): string => `
      The    the    DET   DT  _ 3 det
      Velmar Velmar PROPN NNP _ 3 compound
      ${noun} ${noun} NOUN NN _ 4 nsubj
      closed close  VERB  VBD _ 0 root`
    const tagged = { Velmar: 'organisation' } as const
    expect(readTree(lexicon, tree('company'), tagged).at('The Velmar company')?.name).toBe('Velmar')
    expect(readTree(lexicon, tree('subsidiary'), tagged).at('The Velmar subsidiary')?.name).not.toBe('Velmar')
  })

  it('are found by their seat', () => {
    const tree = (seat: string): string => `
      Peru   Peru   PROPN NNP _ 3 compound
      -      -      PUNCT HYPH _ 1 punct
      based  base   VERB  VBN _ 4 amod
      Velmar Velmar PROPN NNP _ 5 nsubj
      met    meet   VERB  VBD _ 0 root
      Quon   Quon   PROPN NNP _ 5 obj

      The    the    DET   DT  _ 5 det
      ${seat} ${seat} PROPN NNP _ 4 compound
      -      -      PUNCT HYPH _ 2 punct
      based  base   VERB  VBN _ 5 amod
      firm   firm   NOUN  NN  _ 6 nsubj
      closed close  VERB  VBD _ 0 root`
    const tagged = { Velmar: 'organisation', Quon: 'organisation' } as const
    const firm = (seat: string) =>
      readTree(lexicon, tree(seat), tagged).chains.find(chain => chain.mentions.some(m => m.form === 'nominal'))
    expect(firm('Peru')?.name).toBe('Velmar')
    expect(firm('Chile')?.name).not.toBe('Velmar')
  })

  it('are the body that a person holds an office of, and no other', () => {
    const tree = (before: string): string => `
      ${before} ${before} PROPN NNP _ 2 compound
      leader leader NOUN  NN  _ 3 nmod:desc
      Ana    Ana    PROPN NNP _ 5 nsubj
      Petrov Petrov PROPN NNP _ 3 flat
      met    meet   VERB  VBD _ 0 root
      Quon   Quon   PROPN NNP _ 5 obj

      Her    her    PRON  PRP$ _ 2 nmod:poss
      party  party  NOUN  NN  _ 3 nsubj
      lost   lose   VERB  VBD _ 0 root`
    const tagged = { 'Ana Petrov': 'person', Velmar: 'organisation', Quon: 'organisation' } as const
    expect(readTree(lexicon, tree('Velmar'), tagged).at('Her party')?.name).toBe('Velmar')
    expect(['Velmar', 'Quon']).not.toContain(readTree(lexicon, tree('party'), tagged).at('Her party')?.name)
  })
})

describe('one office under several nouns', () => {
  const tree = (owner: string, office: string): string => `
    Velmar    Velmar    PROPN NNP _ 3 compound
    chief     chief     ADJ   JJ  _ 4 amod
    executive executive NOUN  NN  _ 4 nmod:desc
    Hana      Hana      PROPN NNP _ 6 nsubj
    Tanner    Tanner    PROPN NNP _ 4 flat
    met       meet      VERB  VBD _ 0 root
    Quon      Quon      PROPN NNP _ 6 obj

    ${owner}  ${owner}  PROPN NNP _ 3 nmod:poss
    's        's        PART  POS _ 1 case
    ${office} ${office} NOUN  NN  _ 4 nsubj
    left      leave     VERB  VBD _ 0 root`
  const tagged = { 'Hana Tanner': 'person', Velmar: 'organisation', Quon: 'organisation' } as const
  const holder = (owner: string, office: string) =>
    readTree(lexicon, tree(owner, office), tagged).at(`${owner} 's ${office}`)?.name

  it('is held by the same person', () => {
    expect(holder('Velmar', 'CEO')).toBe('Hana Tanner')
  })

  it('is another office with another body, and another office is held by another', () => {
    expect(holder('Quon', 'CEO')).not.toBe('Hana Tanner')
    expect(holder('Velmar', 'chairman')).not.toBe('Hana Tanner')
  })
})

describe('a name behind a title that the model holds for a body', () => {
  const read = (score: number) => {
    const bare = documentOf(`
      Gen.  Gen.  PROPN NNP _ 2 nmod:desc
      Orla  Orla  PROPN NNP _ 4 nsubj
      Venn  Venn  PROPN NNP _ 2 flat
      slept sleep VERB  VBD _ 0 root`)
    const { start = 0 } = bare.tokens[1] ?? {}
    const name = { type: 'organisation', score, first: 1, last: 3, start, end: start + 'Orla Venn'.length } as const
    return findEntities({ ...bare, names: [name] }, lexicon).map(chain => chain.type)
  }

  it('is a person where the model is unsure, and else a body', () => {
    expect(read(0.4)).toEqual(['person'])
    expect(read(0.9)).toEqual(['organisation'])
  })
})

describe('sources written as names that nothing knows', () => {
  const tree = (article: string, name: string): string => `
    ${article} ${article.toLowerCase()} DET DT _ 2 det
    ${name} ${name} PROPN NNP _ 3 nsubj
    reported report VERB VBD _ 0 root
    rain rain NOUN NN _ 3 obj`

  it('are bodies by their article', () => {
    const { at } = readTree(lexicon, tree('The', 'Lantern'), {}, [{ source: 'The Lantern', content: 'rain' }])
    expect(at('Lantern')?.type).toBe('organisation')
  })

  it('are nothing where nothing tells what they are, or where they are no source', () => {
    const open = readTree(lexicon, tree('That', 'Lantern'), {}, [{ source: 'That Lantern', content: 'rain' }])
    expect(open.chains.map(chain => chain.name)).not.toContain('Lantern')
    expect(readTree(lexicon, tree('The', 'Lantern')).chains.map(chain => chain.name)).not.toContain('Lantern')
  })
})

describe('a description behind a name, where the parser makes two subjects', () => {
  const twin = (comma: string) => `
    Ostra Ostra PROPN NNP _ 6 nsubj
    , , PUNCT , _ 4 punct
    the the DET DT _ 4 det
    army army NOUN NN _ 6 nsubj
    ${comma}
    left leave VERB VBD _ 0 root`

  it('describes it between commas', () => {
    const { at } = readTree(lexicon, twin(', , PUNCT , _ 4 punct'), { Ostra: 'organisation' })
    expect(at('the army')).toBe(at('Ostra'))
  })

  it('does not where it speaks of it', () => {
    const tree = `
      Ostra Ostra PROPN NNP _ 7 nsubj
      , , PUNCT , _ 5 punct
      the the DET DT _ 4 det
      army army NOUN NN _ 5 nsubj
      said say VERB VBD _ 7 parataxis
      , , PUNCT , _ 5 punct
      left leave VERB VBD _ 0 root`
    const { at } = readTree(lexicon, tree, { Ostra: 'organisation' })
    expect(at('the army')).not.toBe(at('Ostra'))
  })
})
