import { describe, expect, it } from 'vitest'
import { found } from './testing/found.js'

const demanded = (subject: string, verb: string, article: string, object: string) =>
  found(`
    ${subject} _ 2 nsubj
    ${verb} _ 0 root
    ${article} _ 4 det
    ${object} _ 2 obj`)

describe('a verb that the model left free', () => {
  it('says something by its object alone where it can do nothing else', () => {
    expect(
      demanded('Parents parent NOUN NNS', 'demanded demand VERB VBD', 'an an DET DT', 'inquiry inquiry NOUN NN')
    ).toEqual(['Parents | demanded | an inquiry'])
    expect(demanded('climb climb NOUN NN', 'demanded demand VERB VBD', 'an an DET DT', 'hour hour NOUN NN')).toEqual([])
  })

  it('threatens a deed, and no thing that is there', () => {
    const threatened = (article: string) =>
      demanded('Rebels rebel NOUN NNS', 'threatened threaten VERB VBD', article, 'blockade blockade NOUN NN')
    expect(threatened('a a DET DT')).toEqual(['Rebels | threatened | a blockade'])
    expect(threatened('the the DET DT')).toEqual([])
  })

  it('declares what people can declare', () => {
    const declared = (object: string) =>
      demanded('Mayors mayor NOUN NNS', 'declared declare VERB VBD', 'a a DET DT', object)
    expect(declared('holiday holiday NOUN NN')).toEqual(['Mayors | declared | a holiday'])
    expect(declared('bottle bottle NOUN NN')).toEqual([])
  })

  it('asks for nothing where another keeps it from doing so', () => {
    const tree = (mark: string) => `
      Nothing  nothing PRON NN  _ 2 nsubj
      stops    stop    VERB VBZ _ 0 root
      judges   judge   NOUN NNS _ 2 obj
      ${mark}
      demanding demand VERB VBG _ 2 advcl
      fines    fine    NOUN NNS _ 5 obj`
    expect(found(tree('from from SCONJ IN _ 5 mark'))).toEqual([])
  })

  it('rules out by its particle', () => {
    const ruled = (particle: string) =>
      found(`
        Clubs club NOUN NNS _ 2 nsubj
        ruled rule VERB VBD _ 0 root
        ${particle}
        votes vote NOUN NNS _ 2 obj`)
    expect(ruled('out out ADP RP _ 2 compound:prt')).toEqual(['Clubs | ruled | votes'])
    expect(ruled('wisely wisely ADV RB _ 2 advmod')).toEqual([])
  })

  it('commits itself to something', () => {
    const committed = (object: string) =>
      found(`
        Towns     town   NOUN NNS _ 2 nsubj
        committed commit VERB VBD _ 0 root
        ${object} _ 2 obj
        to        to     ADP  IN  _ 5 case
        buses     bus    NOUN NNS _ 2 obl`)
    expect(committed('themselves themselves PRON PRP')).toEqual(['Towns | committed | to buses'])
    expect(committed('money money NOUN NN')).not.toEqual(['Towns | committed | to buses'])
  })

  it('offers to do something', () => {
    const offered = (to: string) =>
      found(`
        Towns   town  NOUN NNS _ 2 nsubj
        ${to} _ 0 root
        to      to    PART TO  _ 4 mark
        help    help  VERB VB  _ 2 xcomp`)
    expect(offered('offered offer VERB VBD')).toEqual(['Towns | offered | to help'])
    expect(offered('managed manage VERB VBD')).toEqual([])
  })
})

describe('a figure at which somebody puts something', () => {
  const put = (at: string, amount: string) =>
    found(`
      Police police NOUN NNS _ 2 nsubj
      put    put    VERB VBD _ 0 root
      the    the    DET  DT  _ 4 det
      toll   toll   NOUN NN  _ 2 obj
      ${at} _ 6 case
      ${amount} _ 2 obl`)

  it('is an estimate of theirs', () => {
    expect(put('at at ADP IN', '40 40 NUM CD')).toEqual(['Police | put | the toll at 40'])
  })

  it('needs the figure', () => {
    expect(put('at at ADP IN', 'risk risk NOUN NN')).toEqual([])
    expect(put('on on ADP IN', '40 40 NUM CD')).toEqual([])
  })
})

describe('a request by a preposition', () => {
  it('holds whom it calls on and what for', () => {
    const called = (to: string) =>
      found(`
        Judges  judge  NOUN NNS _ 2 nsubj
        called  call   VERB VBD _ 0 root
        on      on     ADP  IN  _ 4 case
        members member NOUN NNS _ 2 obl
        ${to}`)
    expect(called('to to PART TO _ 6 mark\n resign resign VERB VB _ 2 advcl')).toEqual([
      'Judges | called | members to resign'
    ])
    expect(called('yesterday yesterday NOUN NN _ 2 obl:tmod')).toEqual([])
  })

  it('holds by when it is wanted, and not before whom it was made', () => {
    const asked = (noun: string) =>
      found(`
        Nurses nurse NOUN NNS _ 2 nsubj
        asked  ask   VERB VBD _ 0 root
        for    for   ADP  IN  _ 4 case
        beds   bed   NOUN NNS _ 2 obl
        before before ADP IN  _ 6 case
        ${noun} _ 2 obl`)
    expect(asked('winter winter NOUN NN')).toEqual(['Nurses | asked | for beds before winter'])
    expect(asked('reporters reporter NOUN NNS')).toEqual(['Nurses | asked | for beds'])
  })
})
