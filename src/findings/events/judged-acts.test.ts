import { describe, expect, it } from 'vitest'
import { expectEvents, linesIn, STATES, type Cast } from './testing/expect-events.js'

describe('who is blamed for an act', () => {
  const BLAME = (act: string, by: string): string =>
    `nsubj[Norway] condemned/condemn/VBD obj[the ${act}/NN nmod[of two lawyers/NNS] nmod[${by} Uganda]]`
  const CAST: Cast = { Norway: 'state', 'two lawyers': 'group', Uganda: 'state' }

  it('is whoever did it, and never who suffered it', () => {
    expectEvents(BLAME('killing', 'by'), CAST, [
      'ACCUSE occurred norway > uganda',
      'ASSAULT occurred uganda > two-lawyers'
    ])
  })

  it('is told of a gerund too', () => {
    expectEvents(BLAME('jailing', 'by'), CAST, [
      'ACCUSE occurred norway > uganda',
      'COERCE occurred uganda > two-lawyers'
    ])
  })

  it('is nobody where nobody is said to have done it', () => {
    expect(linesIn(BLAME('killing', 'near'), CAST)[0]).toBe('ACCUSE occurred norway > ')
  })

  it('is whose the deed is that is no act on somebody', () => {
    expectEvents(BLAME('decision', 'near'), CAST, ['ACCUSE occurred norway > two-lawyers'])
  })
})

describe('by whom a thing or an act came to be', () => {
  const HIT = (thing: string, verb: string, by: string): string =>
    `nsubj[Some ${thing}/NNS acl[${verb}/VBN obl[${by} rebels/NNS]]] hit/VBD obj[Uganda]`
  const CAST: Cast = { rebels: 'armed-group', Uganda: 'state' }

  it('reads who fired what hit', () => {
    expect(linesIn(HIT('rockets', 'fired/fire', 'by'), CAST)).toContain('ASSAULT occurred rebels > uganda')
  })

  it('leaves out whom it was fired at', () => {
    expect(linesIn(HIT('rockets', 'fired/fire', 'near'), CAST).join()).not.toContain('rebels > uganda')
  })

  it('reads who carried out an attack or owned up to it', () => {
    expect(linesIn(HIT('attacks', 'carried/carry', 'by'), CAST)).toContain('ASSAULT occurred rebels > uganda')
    expect(linesIn(HIT('attacks', 'claimed/claim', 'by'), CAST)).toContain('ASSAULT occurred rebels > uganda')
  })

  it('does not take who saw an attack for who made it', () => {
    expect(linesIn(HIT('attacks', 'filmed/film', 'by'), CAST).join()).not.toContain('rebels > uganda')
  })
})

describe('places and clashes that harm somebody', () => {
  const KILLED = (subject: string): string => `nsubj[${subject}] killed/kill/VBD obj[two guards/NNS]`

  it('have not those as doers whom they killed', () => {
    expectEvents(KILLED('A clash/NN'), { 'two guards': 'group' }, ['ASSAULT occurred  > two-guards'])
  })

  it('are nobody who acts, though they belong to somebody', () => {
    expect(
      linesIn(KILLED('nmod:poss[Kenya] village/NN'), { Kenya: 'state', 'two guards': 'group' }).join()
    ).not.toContain('kenya')
  })

  it('leave troops to those whose they are', () => {
    expectEvents(KILLED('nmod:poss[Kenya] troops/NNS'), { Kenya: 'state', 'two guards': 'group' }, [
      'ASSAULT occurred kenya > two-guards'
    ])
  })
})

describe('those whom an inquiry concerns', () => {
  const INVOLVED = (who: string): string => `nsubj:pass[${who}] cop[are] implicated/implicate/VBN obl[in a probe/NN]`

  it('are the people that are implicated in it', () => {
    expectEvents(INVOLVED('aides/NNS'), { aides: 'group' }, ['ACCUSE ongoing  > aides'])
  })

  it('are not the bodies that may as well conduct it', () => {
    expectEvents(INVOLVED('agencies/agency/NNS'), { agencies: 'organisation' }, [])
  })
})

describe('those whom a refusal, a protest or a purpose names', () => {
  it('are those who have to act first', () => {
    const tree = (mark: string): string =>
      `nsubj[Kenya] will not lift/VB obj[the ban/NN] advcl[${mark} nsubj[Uganda] leaves/leave/VBZ]`
    expect(linesIn(tree('until'), STATES)).toContain('REJECT occurred kenya > uganda')
    expect(linesIn(tree('because'), STATES)).toContain('REJECT occurred kenya > ')
  })

  it('are those of whom a march demands something, and not those on whom a court ruled before it', () => {
    const tree = (clause: string): string => `nsubj[Students/NNS] marched/march/VBD advcl[${clause}]`
    const demand = 'to demand/VB ccomp[that nsubj[Uganda] leave/VBP]'
    const after = 'after nsubj[courts/NNS] rejected/reject/VBD obj[Uganda]'
    const cast: Cast = { Students: 'group', Uganda: 'state' }
    expectEvents(tree(demand), cast, ['PROTEST occurred students > uganda'])
    expect(linesIn(tree(after), cast)).toContain('PROTEST occurred students > ')
  })

  it('are those upon whom it is done to do something further', () => {
    const tree = 'nsubj[Police/NNS] used/use/VBD obj[compound[tear/NN] gas/NN] advcl[to disperse/VB obj[students/NNS]]'
    expect(linesIn(tree, { Police: 'organisation', students: 'group' })).toContain('ASSAULT occurred police > students')
  })

  it('are those whom a gift is to support, which is no second act', () => {
    const tree = 'nsubj[Kenya] gave/give/VBD obj[money/NN] advcl[to support/VB obj[refugees/NNS]]'
    expectEvents(tree, { Kenya: 'state', refugees: 'group' }, ['AID occurred kenya > refugees'])
  })
})
