import { describe, expect, it } from 'vitest'
import { linesIn, STATES, type Cast } from './testing/expect-events.js'

describe('the other side of an act', () => {
  const declined = (beside: string): string => `nsubj[Kenya] declined/decline/VBD xcomp[to resign/VB] obl[${beside}]`

  it('is whoever is refused in spite of what he asks', () => {
    expect(linesIn(declined('case[despite/IN] calls/call/NNS nmod[by Uganda]'))).toEqual([
      'REJECT occurred kenya > uganda'
    ])
    expect(linesIn(declined('case[despite/IN] winds/wind/NNS nmod[from Uganda]'))).toEqual([])
  })

  it('is whoever somebody who gives way has talked with', () => {
    const cast: Cast = { union: 'organisation', Uganda: 'government' }
    const ended = (beside: string): string =>
      `nsubj[The union/NN] called/call/VBD compound:prt[off/RP] obj[a strike/NN] obl[${beside}]`
    expect(linesIn(ended('after talks/talk/NNS nmod[with Uganda]'), cast)).toContain('CONCEDE occurred union > uganda')
    expect(linesIn(ended('after lunch/NN nmod[with Uganda]'), cast)).toEqual([])
  })
})

describe('what is only sent', () => {
  const refused = (verb: string, object: string): string =>
    `nsubj[Kenya] refused/refuse/VBD xcomp[to ${verb}/VB obj[${object}] obl[in Uganda]]`
  const cast: Cast = { ...STATES, soldiers: 'group' }

  it('is not whom a refusal concerns', () => {
    expect(linesIn(refused('station', 'soldiers/soldier/NNS'), cast)).toEqual(['REJECT occurred kenya > uganda'])
    expect(linesIn(refused('meet', 'soldiers/soldier/NNS'), cast)).toEqual(['REJECT occurred kenya > soldiers'])
  })
})

describe('a deed that a protest is against', () => {
  it('is not done by those who protest', () => {
    const cast: Cast = { nurses: 'group', police: 'organisation' }
    const fasted = (noun: string): string =>
      `nsubj[The nurses/nurse/NNS] resigned/resign/VBD obl[in protest/NN nmod[against the ${noun}/NNS nmod[by the police/NN]]]`
    expect(linesIn(fasted('abuses/abuse'), cast)).toContain('PROTEST occurred nurses > police')
  })

  it('is whose decision they protest against', () => {
    const cast: Cast = { nurses: 'group', Uganda: 'state' }
    const began =
      "nsubj[The nurses/nurse/NNS] began/begin/VBD obj[a compound[hunger/NN] strike/NN] advcl[to protest/VB obl[against nmod:poss[Uganda 's] decision/NN]]"
    expect(linesIn(began, cast)).toEqual(['PROTEST occurred nurses > uganda'])
  })
})
