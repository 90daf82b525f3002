import { describe, expect, it } from 'vitest'
import { BY_JUNE, lines } from './testing/read-commitments.js'

describe('deadlines', () => {
  it('reads a schedule with its day', () => {
    const tree = 'nsubj[The contingent/NN] is due/JJ xcomp[to leave/VB obj[Veld] obl[by June]]'
    expect(lines(tree, { cast: { 'The contingent': 'armed-group' }, times: { June: '2031-06' } })).toEqual([
      'plan the-contingent: leave Veld | - | 2031-06'
    ])
  })

  it('reads a promise', () => {
    const tree = 'nsubj[Ormia] pledged/pledge/VBD xcomp[to pay/VB obj[its dues/NNS] obl[before 2032/CD]]'
    expect(lines(tree, { cast: { Ormia: 'state' }, times: { '2032': '2032' } })).toEqual([
      'commit ormia: pay its dues | - | 2032'
    ])
  })

  it('reads a participle whose day lies ahead', () => {
    const tree =
      'nsubj[Ormia] continues/continue/VBZ xcomp[moving/move/VBG obj[its staff/NN]] advcl[, completing/complete/VBG obj[the transfer/NN] obl[by January]]'
    expect(lines(tree, { cast: { Ormia: 'state' }, times: { January: '2032-01' } })).toEqual([
      'plan ormia: completing the transfer | - | 2032-01'
    ])
  })

  it.each([
    ['what was', 'left/leave/VBD', 'in', '2030'],
    ['a day gone by', 'leave/VBP', 'by', '2030'],
    ['since when', 'leave/VBP', 'since', '2032']
  ])('leaves %s alone', (_, verb, preposition, year) => {
    const tree = `nsubj[Ormians/Ormian/NNPS] ${verb} obj[Veld] obl[case[${preposition}/IN] ${year}/CD]`
    expect(lines(tree, { cast: { Ormians: 'group' }, times: { [year]: year } })).toEqual([])
  })

  it('leaves the weather alone', () => {
    const tree = 'nsubj[Rain/NN] will fall/VB obl[by June]'
    expect(lines(tree, { cast: {}, times: { June: '2031-06' } })).toEqual([])
  })

  it('leaves the deadline of a condition alone', () => {
    const tree = 'nsubj[Ormia] will pay/VB advcl[if nsubj[Veld] leaves/leave/VBZ obl[by June]]'
    expect(lines(tree, BY_JUNE)).toEqual(['commit ormia: pay | if Veld leaves by June | -'])
  })

  it('joins the condition and the deadline of one act', () => {
    const tree = 'nsubj[Ormia] will leave/VB obl[by June] advcl[if nsubj[Veld] agrees/agree/VBZ]'
    expect(lines(tree, BY_JUNE)).toEqual(['commit ormia: leave | if Veld agrees | 2031-06'])
  })

  it('takes the time of what has to happen only afterwards for the limit', () => {
    const tree =
      'nsubj[Ormia] will pay/VB advcl[before nsubj[harvest/NN] begins/begin/VBZ obl[amod[next/JJ] spring/NN]]'
    const times = { 'next spring': '2032-SP' }
    expect(lines(tree, { cast: { Ormia: 'state' }, times })).toEqual(['plan ormia: pay | - | 2032-SP'])
    const after = tree.replace('before', 'after')
    expect(lines(after, { cast: { Ormia: 'state' }, times })).not.toContain('plan ormia: pay | - | 2032-SP')
  })
})

describe('the measure of a record', () => {
  const DUE = (word: string): string => `nsubj[Ormia] will obl[for ${word}/time/NN] vote/VB obl[in ten years/NNS]`

  it('is no deadline', () => {
    const given = { cast: { Ormia: 'state' }, times: { 'ten years': 'P10Y' } } as const
    expect(lines(DUE('time'), given)).toEqual(['plan ormia: vote | - | P10Y'])
    expect(lines(DUE('first'), given)).toEqual([])
  })
})

describe('things that are promised', () => {
  const PROMISED = (verb: string, preposition: string): string =>
    `nsubj[Ormia] ${verb}/VBD obj[money/NN] obl[case[${preposition}/IN] June]`

  it('are undertaken by their limit', () => {
    expect(lines(PROMISED('promised/promise', 'by'), BY_JUNE)).toEqual(['commit ormia: money | - | 2031-06'])
  })

  it('are not by the day on which they were promised, nor by another verb', () => {
    expect(lines(PROMISED('promised/promise', 'in'), BY_JUNE)).toEqual([])
    expect(lines(PROMISED('found/find', 'by'), BY_JUNE)).toEqual([])
  })
})

describe('time that is given', () => {
  const GAVE = (verb: string, opener: string): string =>
    `nsubj[Ormia] ${verb}/VBD iobj[Veld] obl[case[${opener}/IN] June] advcl[to leave/VB]`

  it('binds the one to whom it is given', () => {
    expect(lines(GAVE('gave/give', 'until'), BY_JUNE)).toEqual(['plan veld: leave | - | 2031-06'])
  })

  it('is none after another verb, nor a day on which something is given', () => {
    expect(lines(GAVE('helped/help', 'until'), BY_JUNE)).toEqual([])
    expect(lines(GAVE('gave/give', 'in'), BY_JUNE)).toEqual([])
  })
})
