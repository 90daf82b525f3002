import { describe, expect, it } from 'vitest'
import { plainText } from '../../language/testing/tree-of.js'
import { linesIn, type Cast } from './testing/expect-events.js'

const CAST: Cast = {
  Kenya: 'state',
  Uganda: 'state',
  Sarn: 'place',
  rebels: 'armed-group',
  teachers: 'group',
  students: 'group',
  villagers: 'group',
  tourists: 'group',
  ministry: 'government',
  Commonwealth: 'organisation',
  police: 'organisation'
}

/** Events as lines; of the cast those whom the tree names. */
function lines(tree: string): string[] {
  const words = plainText(tree).split(' ')
  return linesIn(tree, Object.fromEntries(Object.entries(CAST).filter(([name]) => words.includes(name))))
}

const MASSED = 'nsubj[Kenya] massed/mass/VBD obj[troops/NNS]'

describe('whom forces are moved against', () => {
  it('are those beyond the border', () => {
    const along = (preposition: string): string =>
      `${MASSED} obl[case[along/IN] border/NN nmod[case[${preposition}/IN] Uganda]]`
    expect(lines(along('with'))).toEqual(['MOBILIZE occurred kenya > uganda'])
    expect(lines(along('except'))).toEqual(['MOBILIZE occurred kenya > '])
  })

  it('are those whom they are to face, and not those whom they are to join', () => {
    const sent = (verb: string): string => `${MASSED} obl[in Sarn] advcl[to ${verb}/VB obj[rebels/NNS]]`
    expect(lines(sent('confront'))).toEqual(['MOBILIZE occurred kenya > rebels'])
    expect(lines(sent('shadow'))).toEqual(['MOBILIZE occurred kenya > rebels'])
    expect(lines(sent('join'))).toEqual(['MOBILIZE occurred kenya > sarn'])
  })

  it('are those whose move they answer', () => {
    const as = (mark: string, verb: string): string =>
      `${MASSED} advcl[mark[${mark}/SCONJ.IN] nsubj[rebels/NNS] ${verb}/VBD]`
    expect(lines(as('as', 'neared/near'))).toEqual(['MOBILIZE occurred kenya > rebels'])
    expect(lines(as('as', 'smiled/smile'))).toEqual(['MOBILIZE occurred kenya > '])
    expect(lines(as('though', 'neared/near'))).toEqual(['MOBILIZE occurred kenya > '])
  })

  it('do not move the forces themselves', () => {
    const alert =
      'nsubj:pass[police/police/NNS] were put/VBN obl[on alert/NN] obl[before march/NN nmod[by students/NNS]]'
    expect(lines(alert)).toContain('MOBILIZE occurred police > students')
  })

  it('stand ready only where somebody or some place is told', () => {
    const tightened = (more: string): string => `nsubj:pass[Security/NN] was tightened/tighten/VBN${more}`
    expect(lines(tightened(' obl[in Sarn]'))).toEqual(['MOBILIZE occurred  > '])
    expect(lines(tightened(''))).toEqual([])
  })
})

const MARCHED = 'nsubj[teachers/NNS] marched/march/VBD'

describe('against whom a protest goes', () => {
  it('are those whom it is to press', () => {
    const to = (verb: string): string => `${MARCHED} advcl[to ${verb}/VB obj[ministry/NN]]`
    expect(lines(to('press'))).toEqual(['PROTEST occurred teachers > ministry'])
    expect(lines(to('reach'))).toEqual(['PROTEST occurred teachers > '])
  })

  it('are those by whom the grievance is', () => {
    const over = (verb: string, preposition: string): string =>
      `${MARCHED} obl[over wages/NNS acl[${verb}/VBN obl[${preposition} ministry/NN]]]`
    expect(lines(over('owed/owe', 'by'))).toEqual(['PROTEST occurred teachers > ministry'])
    expect(lines(over('paid/pay', 'near'))).toEqual(['PROTEST occurred teachers > '])
  })

  it('are those whose deed it answers', () => {
    const after = (verb: string): string => `${MARCHED} advcl[after nsubj[ministry/NN] ${verb}/VBD obj[pensions/NNS]]`
    expect(lines(after('cut'))).toEqual(['PROTEST occurred teachers > ministry'])
    expect(lines(after('praised/praise'))).toEqual(['PROTEST occurred teachers > '])
  })

  it('may be told of any deed of people who protest', () => {
    const burned = (who: string, where: string): string =>
      `nsubj[${who}/NNS] burned/burn/VBD obj[bills/NNS] obl[in ${where}/NN nmod[with ministry/NN]]`
    expect(lines(burned('villagers', 'dispute'))).toEqual(['PROTEST occurred villagers > ministry'])
    expect(lines(burned('villagers', 'kitchen'))).toEqual([])
    expect(lines(burned('tourists', 'dispute'))).toEqual([])
  })
})

describe('relations that are reduced', () => {
  it('are talks that are broken off, and not those that are put off', () => {
    const talks = (verb: string): string =>
      `nsubj[Kenya] ${verb}/VBD compound:prt[off/RP] obj[talks/NNS nmod[with Uganda]]`
    expect(lines(talks('broke/break'))).toEqual(['SANCTION occurred kenya > uganda'])
    expect(lines(talks('called/call'))).toEqual(['REJECT occurred kenya > uganda'])
  })

  it('are those of a body that shuts a member out, and not of a place', () => {
    const from = (where: string): string => `nsubj:pass[Uganda] was suspended/suspend/VBN obl[from ${where}]`
    expect(lines(from('Commonwealth'))).toEqual(['SANCTION occurred commonwealth > uganda'])
    expect(lines(from('Sarn')).join()).not.toContain('sarn >')
  })

  it('are those of whoever drives people out, and not of a flood', () => {
    const fled = (what: string): string => `nsubj[villagers/NNS] fled/flee/VBD obj[${what}/NNS]`
    expect(lines(fled('rebels'))).toEqual(['SANCTION occurred rebels > villagers'])
    expect(lines(fled('floods'))).toEqual([])
  })
})
