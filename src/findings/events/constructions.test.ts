import { describe, expect, it } from 'vitest'
import { expectEvents, linesIn, STATES, type Cast } from './testing/expect-events.js'

describe('who has made or holds a thing', () => {
  const cast: Cast = { Poland: 'state', Hungary: 'state' }
  const APPEAL = (verb: string): string =>
    `nsubj[Poland] rejected/reject/VBD obj[an appeal/NN acl[${verb}/VBN obl:agent[by Hungary]]]`

  it('takes the maker of what is rejected for the recipient', () => {
    expect(linesIn(APPEAL('lodged/lodge'), cast)).toContain('REJECT occurred poland > hungary')
  })

  it('leaves out whoever was against it too', () => {
    expect(linesIn(APPEAL('criticised/criticise'), cast)).not.toContain('REJECT occurred poland > hungary')
  })

  it('tells what was done with an appeal as done', () => {
    expect(linesIn(APPEAL('lodged/lodge'), cast).join()).not.toContain('possible')
  })

  const AREA = (participle: string): string =>
    `nsubj[Norway] shelled/shell/VBD obj[a amod[compound[Ormian/JJ -] ${participle}/VBN] area/NN]`

  it('finds who holds an area', () => {
    expectEvents(AREA('held/hold'), { Norway: 'state', Ormian: 'state' }, ['ASSAULT occurred norway > ormian'])
  })

  it('does not take a backer for a holder', () => {
    expectEvents(AREA('backed/back'), { Norway: 'state', Ormian: 'state' }, ['ASSAULT occurred norway > '])
  })
})

describe('what a participle or a second thing says of the recipient', () => {
  it('reads on whom restrictions were imposed', () => {
    const tree = 'nsubj[Kenya] lifted/lift/VBD obj[restrictions/NNS acl[imposed/impose/VBN obl[on Uganda]]]'
    expect(linesIn(tree, STATES)).toContain('CONCEDE occurred kenya > uganda')
  })

  it('does not take who imposed them for the recipient', () => {
    const tree = 'nsubj[Kenya] lifted/lift/VBD obj[restrictions/NNS acl[imposed/impose/VBN obl:agent[by Uganda]]]'
    expect(linesIn(tree, STATES)).not.toContain('CONCEDE occurred kenya > uganda')
  })

  it('reads a phrase of the second of two objects', () => {
    const tree = 'nsubj[Kenya] suspended/suspend/VBD obj[aid/NN conj[and flights/NNS nmod[to Uganda]]]'
    expectEvents(tree, STATES, ['SANCTION occurred kenya > uganda'])
  })
})

describe('words for an act that somebody only speaks of', () => {
  const CALLED = (act: string): string => `nsubj[Holm] called/call/VBD obj[the ${act}/NN]`

  it('does not make whoever judges an attack its doer', () => {
    const judged = `${CALLED('attack')} xcomp[a failure/NN]`
    expectEvents(judged, { Holm: 'person' }, [])
  })

  it('has whoever calls a protest for its doer', () => {
    expectEvents(CALLED('protest'), { Holm: 'person' }, ['PROTEST occurred holm > '])
  })

  const CLAIMED = (who: string): string =>
    `nsubj[${who} rebels/NNS] claimed/claim/VBD obj[responsibility/NN nmod[for the attack/NN]]`

  it('makes no event of an attack that nobody owns up to', () => {
    expectEvents(CLAIMED('No'), { 'No rebels': 'armed-group' }, [])
  })

  it('has those for its doers who own up to it', () => {
    expectEvents(CLAIMED('The'), { 'The rebels': 'armed-group' }, ['ASSAULT occurred the-rebels > '])
  })
})

describe('a march that asks for something', () => {
  const MARCH = (asked: string): string =>
    `nsubj[Students/NNS] marched/march/VBD advcl[to demand/VB obj[the ${asked}/NN nmod[of Holm]]]`
  const cast: Cast = { Students: 'group', Holm: 'person' }

  it('is against whoever has to go', () => {
    expectEvents(MARCH('resignation'), cast, ['PROTEST occurred students > holm'])
  })

  it('is not against whoever has to be freed', () => {
    expect(linesIn(MARCH('release'), cast)).toContain('PROTEST occurred students > ')
  })
})

describe('an armed group and its people', () => {
  const TOLD = [
    'nsubj[rebels/NNS] attacked/attack/VBD obj[nurses/NNS] .',
    'nsubj[Tolvar] attacked/attack/VBD obj[them/they/PRP]'
  ]

  it('do one deed where the article names no other group', () => {
    expectEvents(TOLD, { rebels: 'armed-group', Tolvar: 'armed-group', 'nurses|them': 'group' }, [
      'ASSAULT occurred rebels > nurses'
    ])
  })

  it('do two where it names another', () => {
    const other = [...TOLD, 'nsubj[Sarnists/NNPS] left/leave/VBD']
    const cast: Cast = {
      rebels: 'armed-group',
      Tolvar: 'armed-group',
      'nurses|them': 'group',
      Sarnists: 'armed-group'
    }
    expect(linesIn(other, cast)).toHaveLength(2)
  })
})
