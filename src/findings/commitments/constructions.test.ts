import { describe, expect, it } from 'vitest'
import { BY_JUNE, lines, STATES } from './testing/read-commitments.js'

describe('things that are threatened', () => {
  const THREATENED = (verb: string, noun: string): string =>
    `nsubj[Ormia] ${verb}/VBD obl[of ${noun}/NNS] advcl[if nsubj[Veld] stays/stay/VBZ]`

  it('are what would be done, without the preposition', () => {
    expect(lines(THREATENED('warned/warn', 'sanctions'), STATES)).toEqual([
      'threaten ormia: sanctions | if Veld stays | -'
    ])
  })

  it('are not what nobody does, nor what another verb tells of', () => {
    expect(lines(THREATENED('warned/warn', 'floods'), STATES)).toEqual([])
    expect(lines(THREATENED('spoke/speak', 'sanctions'), STATES)).toEqual([])
  })
})

describe('what binds nobody', () => {
  const CLAUSE = (mark: string, verb: string): string =>
    `nsubj[Sages/NNS] said/say/VBD ccomp[mark[${mark}/SCONJ.IN] nsubj[Ormia] would ${verb}/VB obl[by June]]`

  it('is left open', () => {
    expect(lines(CLAUSE('whether', 'leave'), BY_JUNE)).toEqual([])
    expect(lines(CLAUSE('that', 'leave'), BY_JUNE)).toEqual(['plan ormia: leave | - | 2031-06'])
  })

  it('befalls somebody', () => {
    expect(lines(CLAUSE('that', 'win'), BY_JUNE)).toEqual([])
  })

  it('happens by itself, except to what somebody commands', () => {
    const tree = (noun: string): string => `nsubj[nmod:poss[Ormia 's] ${noun}/NN] will shrink/VB obl[by June]`
    expect(lines(tree('economy'), BY_JUNE)).toEqual([])
    expect(lines(tree('army'), BY_JUNE)).toEqual(['plan ormia: shrink | - | 2031-06'])
  })

  it('is only possible, except until a limit', () => {
    const tree = (preposition: string): string => `nsubj[Ormia] could leave/VB obl[case[${preposition}/IN] June]`
    expect(lines(tree('in'), BY_JUNE)).toEqual([])
    expect(lines(tree('by'), BY_JUNE)).toHaveLength(1)
  })

  it('is planned no more', () => {
    const tree = (verb: string): string => `nsubj[Ormia] ${verb}/VBD obj[plans/NNS acl[to leave/VB obl[by June]]]`
    expect(lines(tree('scrapped/scrap'), BY_JUNE)).toEqual([])
    expect(lines(tree('made/make'), BY_JUNE)).toEqual(['plan ormia: leave | - | 2031-06'])
  })

  it('is dated by a noun alone, unless the verb takes part in it', () => {
    const tree = (verb: string): string => `nsubj[Ormia] will ${verb}/VB obj[nmod:poss[June 's] talks/NNS]`
    expect(lines(tree('review'), BY_JUNE)).toEqual([])
    expect(lines(tree('skip'), BY_JUNE)).toEqual(["plan ormia: skip June 's talks | - | 2031-06"])
  })

  it('has begun, unless it is offered', () => {
    const tree = (verb: string): string =>
      `nsubj[Ormia] ${verb}/VBD xcomp[to pay/VB advcl[if nsubj[Veld] signs/sign/VBZ]]`
    expect(lines(tree('began/begin'), STATES)).toEqual([])
    expect(lines(tree('offered/offer'), STATES)).toEqual(['commit ormia: pay | if Veld signs | -'])
  })
})

describe('the words of a commitment', () => {
  const UNLESS = (negation: string): string =>
    `nsubj[Ormia] will advmod[${negation}/RB] sign/VB advcl[unless nsubj[Veld] pays/pay/VBZ]`

  it('hold the word that denies it', () => {
    expect(lines(UNLESS('not'), STATES)).toEqual(['commit ormia: not sign | unless Veld pays | -'])
    expect(lines(UNLESS('now'), STATES)).toEqual(['commit ormia: sign | unless Veld pays | -'])
  })

  it('keep the clause behind a condition out of it', () => {
    const tree = 'advcl[Unless nsubj[Veld] pays/pay/VBZ ,] nsubj[Ormia] will leave/VB punct@pays[.]'
    expect(lines(tree, STATES)).toEqual(['commit ormia: leave | Unless Veld pays | -'])
  })

  it('hold a condition that a parser took for a noun', () => {
    const tree = (opener: string): string => `obl[case[${opener}/IN] a lands/NNS] nsubj[Ormia] will answer/VB`
    expect(lines(tree('if'), STATES)).toEqual(['commit ormia: answer | if a lands | -'])
    expect(lines(tree('in'), STATES)).toEqual([])
  })
})
