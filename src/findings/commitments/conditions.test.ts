import { describe, expect, it } from 'vitest'
import { lines, STATES } from './testing/read-commitments.js'

describe('conditions', () => {
  it('reads an if clause with will', () => {
    const tree = 'nsubj[Ormia] will reopen/VB obj[the border/NN] advcl[if nsubj[Veld] signs/sign/VBZ] .'
    expect(lines(tree, STATES)).toEqual(['commit ormia: reopen the border | if Veld signs | -'])
  })

  it('reads the inverted condition inside reported speech', () => {
    const tree =
      'nsubj[Officials/NNS] said/say/VBD ccomp[nsubj[Ormia] would rethink/VB obj[its offer/NN] advcl[should nsubj[Veld] sign/VB obj[the pact/NN]]]'
    expect(lines(tree, STATES)).toEqual(['commit ormia: rethink its offer | should Veld sign the pact | -'])
  })

  it('looks below the verb of saying that the condition was tied to', () => {
    const tree = 'nsubj[Ormia] said/say/VBD ccomp[nsubj[it/PRP] would leave/VB] advcl[unless nsubj[Veld] paid/pay/VBD]'
    expect(lines(tree, { cast: { 'Ormia|it': 'state', Veld: 'state' } })).toEqual([
      'commit ormia: leave | unless Veld paid | -'
    ])
  })

  it('finds a condition that hangs beside the clause on the verb of saying', () => {
    const tree =
      'nsubj[Ormia] says/say/VBZ ccomp[nsubj[it/PRP] will leave/VB] ccomp[mark[should/SCONJ.IN] nsubj[Veld] sign/VB]'
    expect(lines(tree, { cast: { 'Ormia|it': 'state', Veld: 'state' } })).toEqual([
      'commit ormia: leave | should Veld sign | -'
    ])
  })

  it('reads a condition of several words', () => {
    const tree = 'nsubj[Ormia] will pay/VB advmod[advmod[as/RB] long/RB advcl[as nsubj[Veld] waits/wait/VBZ]]'
    expect(lines(tree, STATES)).toEqual(['commit ormia: pay | as long as Veld waits | -'])
  })

  it('reads what an act is based on', () => {
    const tree = 'nsubj[Ormia] would pay/VB obl[case[based/base/VBN fixed[on]] the pact/NN]'
    expect(lines(tree, STATES)).toEqual(['commit ormia: pay | based on the pact | -'])
  })

  it.each([
    [
      'what it is based on, called an object',
      'case[based/base/VBN fixed[on]]',
      ['commit ormia: pay | based on the pact | -']
    ],
    ['no object without such an opener', 'advmod[half/RB] of', []]
  ])('reads %s', (_, opener, expected) => {
    const tree = `nsubj[Ormia] would pay/VB obj[${opener} the pact/NN]`
    expect(lines(tree, STATES)).toEqual(expected)
  })

  it.each([
    [
      'an auxiliary before the subject that is called a mark',
      'mark[should] nsubj[Veld]',
      ['commit ormia: leave | should Veld sign | -']
    ],
    ['none where it stands behind the subject', 'nsubj[Veld] mark[should]', []]
  ])('reads as a condition %s', (_, opener, expected) => {
    const tree = `nsubj[Ormia] will leave/VB advcl[${opener} sign/VB]`
    expect(lines(tree, STATES)).toEqual(expected)
  })

  it.each([
    ['had not happened', 'would aux[have/AUX.VB] left/leave/VBN', 'if'],
    ['past', 'advmod[always/RB] advmod[then/RB] left/leave/VBD', 'if'],
    ['manner', 'would advmod[also/RB] leave/VB', 'as']
  ])('leaves alone what is %s', (_, verb, mark) => {
    const tree = `nsubj[Ormia] ${verb} advcl[${mark} nsubj[Veld] paid/pay/VBD]`
    expect(lines(tree, STATES)).toEqual([])
  })

  it('leaves a question whether something is so alone', () => {
    const tree = 'nsubj[Ormia] will ask/VB ccomp[if nsubj[Veld] paid/pay/VBD]'
    expect(lines(tree, STATES)).toEqual([])
  })

  it('leaves set phrases alone', () => {
    const tree = 'nsubj[Ormia] will stay/VB advcl[if necessary/JJ]'
    expect(lines(tree, STATES)).toEqual([])
  })

  it('leaves advice to people in general alone', () => {
    const tree = 'nsubj[Ormia] will win/VB advcl[if nsubj[you/PRP] ask/VBP obj[me/PRP]]'
    expect(lines(tree, STATES)).toEqual([])
  })

  it('ends a condition before a remark on it', () => {
    const tree =
      'nsubj[Ormia] will pay/VB advcl[if nsubj[Veld] signs/sign/VBZ appos[, a step/NN acl:relcl[nsubj[everybody/PRON.NN] expects/expect/VBZ]]]'
    expect(lines(tree, STATES)).toEqual(['commit ormia: pay | if Veld signs | -'])
  })
})

describe('conditions with when', () => {
  const REOPEN = (auxiliary: string): string =>
    `nsubj[Norway] ${auxiliary} reopen/VB obj[mines/NNS] advcl[advmod[when/WRB] nsubj[fighting/NN] ends/end/VBZ]`

  it('are conditions of what is to come alone', () => {
    const cast = { Norway: 'state' } as const
    expect(lines(REOPEN('will'), { cast })).toEqual(['commit norway: reopen mines | when fighting ends | -'])
    expect(lines(REOPEN('did'), { cast })).toEqual([])
  })
})
