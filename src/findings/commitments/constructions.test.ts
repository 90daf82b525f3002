import { describe, expect, it } from 'vitest'
import { line, readCommitments as read } from './testing/read-commitments.js'

const cast = { Ormia: 'state', Veld: 'state' } as const
const times = { June: '2031-06' } as const

describe('time that is given', () => {
  const GAVE = (verb: string, opener: string): string => `
    Ormia Ormia PROPN NNP _ 2 nsubj
    ${verb} VERB VBD _ 0 root
    Veld Veld PROPN NNP _ 2 iobj
    ${opener} ${opener} ADP IN _ 5 case
    June June PROPN NNP _ 2 obl
    to to PART TO _ 7 mark
    leave leave VERB VB _ 2 advcl`

  it('binds the one to whom it is given', () => {
    expect(read(GAVE('gave give', 'until'), { cast, times }).map(line)).toEqual(['plan veld: leave | - | 2031-06'])
  })

  it('is none after another verb, nor a day on which something is given', () => {
    expect(read(GAVE('helped help', 'until'), { cast, times })).toEqual([])
    expect(read(GAVE('gave give', 'in'), { cast, times })).toEqual([])
  })
})

describe('things that are threatened', () => {
  const THREATENED = (verb: string, noun: string): string => `
    Ormia Ormia PROPN NNP _ 2 nsubj
    ${verb} VERB VBD _ 0 root
    of of ADP IN _ 4 case
    ${noun} NOUN NNS _ 2 obl
    if if SCONJ IN _ 7 mark
    Veld Veld PROPN NNP _ 7 nsubj
    stays stay VERB VBZ _ 2 advcl`

  it('are what would be done, without the preposition', () => {
    expect(read(THREATENED('warned warn', 'sanctions sanction'), { cast }).map(line)).toEqual([
      'threaten ormia: sanctions | if Veld stays | -'
    ])
  })

  it('are not what nobody does, nor what another verb tells of', () => {
    expect(read(THREATENED('warned warn', 'floods flood'), { cast })).toEqual([])
    expect(read(THREATENED('spoke speak', 'sanctions sanction'), { cast })).toEqual([])
  })
})

describe('what binds nobody', () => {
  const CLAUSE = (mark: string, verb: string): string => `
    Sages sage NOUN NNS _ 2 nsubj
    said say VERB VBD _ 0 root
    ${mark} SCONJ IN _ 6 mark
    Ormia Ormia PROPN NNP _ 6 nsubj
    would would AUX MD _ 6 aux
    ${verb} VERB VB _ 2 ccomp
    by by ADP IN _ 8 case
    June June PROPN NNP _ 6 obl`

  it('is left open', () => {
    expect(read(CLAUSE('whether whether', 'leave leave'), { cast, times })).toEqual([])
    expect(read(CLAUSE('that that', 'leave leave'), { cast, times }).map(line)).toEqual([
      'plan ormia: leave | - | 2031-06'
    ])
  })

  it('befalls somebody', () => {
    expect(read(CLAUSE('that that', 'win win'), { cast, times })).toEqual([])
  })

  it('happens by itself, except to what somebody commands', () => {
    const tree = (noun: string): string => `
      Ormia Ormia PROPN NNP _ 3 nmod:poss
      's 's PART POS _ 1 case
      ${noun} NOUN NN _ 5 nsubj
      will will AUX MD _ 5 aux
      shrink shrink VERB VB _ 0 root
      by by ADP IN _ 7 case
      June June PROPN NNP _ 5 obl`
    expect(read(tree('economy economy'), { cast, times })).toEqual([])
    expect(read(tree('army army'), { cast, times }).map(line)).toEqual(['plan ormia: shrink | - | 2031-06'])
  })

  it('is only possible, except until a limit', () => {
    const tree = (preposition: string): string => `
      Ormia Ormia PROPN NNP _ 3 nsubj
      could could AUX MD _ 3 aux
      leave leave VERB VB _ 0 root
      ${preposition} ${preposition} ADP IN _ 5 case
      June June PROPN NNP _ 3 obl`
    expect(read(tree('in'), { cast, times })).toEqual([])
    expect(read(tree('by'), { cast, times })).toHaveLength(1)
  })

  it('is planned no more', () => {
    const tree = (verb: string): string => `
      Ormia Ormia PROPN NNP _ 2 nsubj
      ${verb} VERB VBD _ 0 root
      plans plan NOUN NNS _ 2 obj
      to to PART TO _ 5 mark
      leave leave VERB VB _ 3 acl
      by by ADP IN _ 7 case
      June June PROPN NNP _ 5 obl`
    expect(read(tree('scrapped scrap'), { cast, times })).toEqual([])
    expect(read(tree('made make'), { cast, times }).map(line)).toEqual(['plan ormia: leave | - | 2031-06'])
  })

  it('is dated by a noun alone, unless the verb takes part in it', () => {
    const tree = (verb: string): string => `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      ${verb} VERB VB _ 0 root
      June June PROPN NNP _ 6 nmod:poss
      's 's PART POS _ 4 case
      talks talk NOUN NNS _ 3 obj`
    expect(read(tree('review review'), { cast, times })).toEqual([])
    expect(read(tree('skip skip'), { cast, times }).map(line)).toEqual(["plan ormia: skip June 's talks | - | 2031-06"])
  })
})

describe('the words of a commitment', () => {
  const UNLESS = (negation: string): string => `
    Ormia Ormia PROPN NNP _ 4 nsubj
    will will AUX MD _ 4 aux
    ${negation} ${negation} ADV RB _ 4 advmod
    sign sign VERB VB _ 0 root
    unless unless SCONJ IN _ 7 mark
    Veld Veld PROPN NNP _ 7 nsubj
    pays pay VERB VBZ _ 4 advcl`

  it('hold the word that denies it', () => {
    expect(read(UNLESS('not'), { cast }).map(line)).toEqual(['commit ormia: not sign | unless Veld pays | -'])
    expect(read(UNLESS('now'), { cast }).map(line)).toEqual(['commit ormia: sign | unless Veld pays | -'])
  })

  it('keep the clause behind a condition out of it', () => {
    const tree = `
      Unless unless SCONJ IN _ 3 mark
      Veld Veld PROPN NNP _ 3 nsubj
      pays pay VERB VBZ _ 7 advcl
      , , PUNCT , _ 3 punct
      Ormia Ormia PROPN NNP _ 7 nsubj
      will will AUX MD _ 7 aux
      leave leave VERB VB _ 0 root
      . . PUNCT . _ 3 punct`
    expect(read(tree, { cast }).map(line)).toEqual(['commit ormia: leave | Unless Veld pays | -'])
  })

  it('hold a condition that a parser took for a noun', () => {
    const tree = (opener: string): string => `
      ${opener} ${opener} ADP IN _ 3 case
      a a DET DT _ 3 det
      lands land NOUN NNS _ 6 obl
      Ormia Ormia PROPN NNP _ 6 nsubj
      will will AUX MD _ 6 aux
      answer answer VERB VB _ 0 root`
    expect(read(tree('if'), { cast }).map(line)).toEqual(['commit ormia: answer | if a lands | -'])
    expect(read(tree('in'), { cast })).toEqual([])
  })
})

describe('who is bound in a passive', () => {
  const FREED = (last: string): string => `
    Captives captive NOUN NNS _ 5 nsubj:pass
    are be AUX VBP _ 5 aux:pass
    to to PART TO _ 5 mark
    be be AUX VB _ 5 aux:pass
    freed free VERB VBN _ 0 root
    in in ADP IN _ 7 case
    June June PROPN NNP _ 5 obl
    ${last} ${last} ADP IN _ 9 case
    Ormia Ormia PROPN NNP _ 5 obl`

  it('is the agent, and never those to whom it is done', () => {
    const given = { cast: { Captives: 'group', Ormia: 'state' }, times } as const
    expect(read(FREED('by'), given).map(line)).toEqual(['plan ormia: Captives are to be freed | - | 2031-06'])
    expect(read(FREED('near'), given)).toEqual([])
  })
})
