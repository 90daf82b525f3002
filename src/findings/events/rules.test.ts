import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../record/index.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { documentOf } from '../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from './index.js'

const lexicon = loadEventLexicon()

/** Each event as its type, who, and to whom. */
function lines(tree: string, cast: Readonly<Record<string, EntityType>>): string[] {
  const bare = documentOf(tree)
  const entities = Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
  return findEvents({ ...bare, entities }, [], lexicon).map(({ type, actors, recipients }) => {
    const who = (list: typeof actors): string => list.map(({ entity }) => entity).join('+')
    return `${type} ${who(actors)} > ${who(recipients)}`
  })
}

describe('whose the decision is', () => {
  const told = (article: string): string => `
    Ormia Ormia PROPN NNP _ 2 nsubj
    announced announce VERB VBD _ 0 root
    a a DET DT _ 4 det
    toll toll NOUN NN _ 2 obj

    Velland Velland PROPN NNP _ 2 nsubj
    criticised criticise VERB VBD _ 0 root
    ${article} ${article} DET DT _ 4 det
    decision decision NOUN NN _ 2 obj`
  const cast = { Ormia: 'state', Velland: 'state' } as const

  it('is theirs who took it in an earlier sentence', () => {
    expect(lines(told('the'), cast)).toEqual(['ACCUSE velland > ormia'])
  })

  it('is nobody told of where the noun is of no decision told before', () => {
    expect(lines(told('a'), cast)).not.toContain('ACCUSE velland > ormia')
  })

  it('is not theirs who criticise it', () => {
    expect(lines(told('the').replace('Ormia Ormia', 'Velland Velland'), { Velland: 'state' })).toEqual([
      'ACCUSE velland > '
    ])
  })
})

describe('who held those who are released', () => {
  const released = (verb: string, lemma: string): string => `
    Miners miner NOUN NNS _ 7 nsubj:pass
    seized seize VERB VBN _ 1 acl
    by by ADP IN _ 4 case
    rebels rebel NOUN NNS _ 2 obl:agent
    have have AUX VBP _ 7 aux
    been be AUX VBN _ 7 aux:pass
    ${verb} ${lemma} VERB VBN _ 0 root`
  const cast = { Miners: 'group', rebels: 'armed-group' } as const

  it('are those who let them go', () => {
    expect(lines(released('released', 'release'), cast)).toContain('RETREAT rebels > miners')
  })

  it('need not be those who free them', () => {
    expect(lines(released('freed', 'free'), cast)).not.toContain('RETREAT rebels > miners')
  })
})

describe('what a verb or noun shares with its neighbour', () => {
  it('an object after both verbs', () => {
    const tree = `
      Velland Velland PROPN NNP _ 2 nsubj
      condemned condemn VERB VBD _ 0 root
      or or CCONJ CC _ 4 cc
      investigated investigate VERB VBD _ 2 conj
      Ormia Ormia PROPN NNP _ 2 obj`
    expect(lines(tree, { Velland: 'state', Ormia: 'state' })).toEqual(['ACCUSE velland > ormia'])
  })

  it('no object of a verb that goes on with its own phrase', () => {
    const tree = `
      Velland Velland PROPN NNP _ 2 nsubj
      praised praise VERB VBD _ 0 root
      Ormia Ormia PROPN NNP _ 2 obj
      and and CCONJ CC _ 5 cc
      apologised apologise VERB VBD _ 2 conj`
    expect(lines(tree, { Velland: 'state', Ormia: 'state' })).toEqual(['SUPPORT velland > ormia', 'CONCEDE velland > '])
  })

  const facing = (noun: string): string => `
    Ormia Ormia PROPN NNP _ 2 nsubj
    faced face VERB VBD _ 0 root
    a a DET DT _ 4 det
    ${noun} ${noun} NOUN NN _ 2 obj
    of of ADP IN _ 6 case
    attacks attack NOUN NNS _ 4 nmod
    by by ADP IN _ 8 case
    rebels rebel NOUN NNS _ 6 nmod`

  it('the place of the word that counts it', () => {
    expect(lines(facing('series'), { Ormia: 'state', rebels: 'armed-group' })).toEqual(['ASSAULT rebels > ormia'])
  })

  it('no place of another word', () => {
    expect(lines(facing('survey'), { Ormia: 'state', rebels: 'armed-group' })).toEqual(['ASSAULT rebels > '])
  })
})

describe('what is attacked in words alone', () => {
  const attack = (noun: string): string => `
    Attacks attack NOUN NNS _ 5 nsubj
    on on ADP IN _ 4 case
    its its PRON PRP$ _ 4 nmod:poss
    ${noun} ${noun} NOUN NN _ 1 nmod
    continued continue VERB VBD _ 0 root`

  it('is no assault', () => {
    expect(lines(attack('business'), { 'its business': 'organisation' })).toEqual([])
  })

  it('a thing of stone is', () => {
    expect(lines(attack('base'), { 'its base': 'facility' })).toEqual(['ASSAULT  > its-base'])
  })
})

describe('acts on others', () => {
  const twice = (word: string): string => `
    Rebels rebel NOUN NNS _ 2 nsubj
    kidnapped kidnap VERB VBD _ 0 root
    ten ten NUM CD _ 4 nummod
    miners miner NOUN NNS _ 2 obj

    Rebels rebel NOUN NNS _ 2 nsubj
    kidnapped kidnap VERB VBD _ 0 root
    ${word} ${word} ADJ JJ _ 4 amod
    miners miner NOUN NNS _ 2 obj`
  const cast = (word: string) => ({ Rebels: 'armed-group', [`ten miners|${word} miners`]: 'group' }) as const

  it('are acts of their own', () => {
    expect(lines(twice('other'), cast('other'))).toHaveLength(2)
  })

  it('the same are told twice', () => {
    expect(lines(twice('frightened'), cast('frightened'))).toHaveLength(1)
  })
})

it('a plan that somebody opposes is not his', () => {
  const tree = (verb: string, lemma: string): string => `
    Velland Velland PROPN NNP _ 2 nsubj
    criticised criticise VERB VBD _ 0 root
    plans plan NOUN NNS _ 2 obj
    ${verb} ${lemma} VERB VBN _ 3 acl
    by by ADP IN _ 6 case
    Ormia Ormia PROPN NNP _ 4 obl:agent`
  const cast = { Velland: 'state', Ormia: 'state' } as const
  expect(lines(tree('drafted', 'draft'), cast)).toContain('ACCUSE velland > ormia')
  expect(lines(tree('opposed', 'oppose'), cast)).not.toContain('ACCUSE velland > ormia')
})

it('nobody is his own recipient', () => {
  const tree = (whose: string): string => `
    Ada Ada PROPN NNP _ 3 nsubj
    Holm Holm PROPN NNP _ 1 flat
    voiced voice VERB VBD _ 0 root
    ${whose} ${whose} PRON PRP$ _ 5 nmod:poss
    anger anger NOUN NN _ 3 obj
    at at ADP IN _ 7 case
    Ormia Ormia PROPN NNP _ 3 obl`
  const alone = tree('her').split('\n').slice(0, -2).join('\n')
  expect(lines(alone, { 'Ada Holm|her': 'person' })).toEqual([])
  expect(lines(tree('her'), { 'Ada Holm|her': 'person', Ormia: 'state' })).toEqual(['ACCUSE ada-holm > ormia'])
})
