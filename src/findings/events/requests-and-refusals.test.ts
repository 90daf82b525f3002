import { describe, expect, it } from 'vitest'
import { partiesOf } from './testing/event-lines.js'
import { eventsIn, linesIn, STATES, type Cast, type Said } from './testing/expect-events.js'

describe('what is called for', () => {
  it('is asked of whom the clause with `for` names', () => {
    expect(linesIn('nsubj[Kenya] called/call/VBD mark@leave[for/ADP.IN] obl[Uganda] advcl[to leave/VB]')).toEqual([
      'REQUEST occurred kenya > uganda'
    ])
  })

  it('is not asked of those to whom it would be done', () => {
    const done = 'nsubj[Kenya] called/call/VBD mark@punished[for/ADP.IN] obl[Uganda] advcl[to be punished/punish/VBN]'
    expect(linesIn(done)).toEqual(['REQUEST occurred kenya > '])
  })

  it('is wanted of somebody only with what he is to do', () => {
    const wants = (rest: string): string => `nsubj[Kenya] wants/want/VBZ obj[Uganda] ${rest}`
    expect(linesIn(wants('xcomp[to leave/VB]'))).toEqual(['REQUEST occurred kenya > uganda'])
    expect(linesIn(wants('advmod[now/RB]'))).toEqual([])
  })

  it('is a threat with a term to do it', () => {
    const gave = (thing: string): string =>
      `nsubj[Kenya] gave/give/VBD iobj[Uganda] obj[two ${thing}/NNS] advcl[to leave/VB]`
    const cast: Cast = { Kenya: 'government', Uganda: 'state' }
    expect(linesIn(gave('days'), cast)).toEqual(['THREATEN occurred kenya > uganda'])
    expect(linesIn(gave('reasons'), cast).join()).not.toContain('THREATEN')
  })
})

describe('what is turned down', () => {
  it('may be a charge as well as a request', () => {
    const denied = (object: string): string => `nsubj[Kenya] denied/deny/VBD obj[the ${object}/NN nmod[of Uganda]]`
    expect(linesIn(denied('allegations/allegation'))).toEqual(['REJECT occurred kenya > uganda'])
    expect(linesIn(denied('existence'))).toEqual([])
  })

  it('is a visa by the state whose it is', () => {
    const denied = (noun: string): string => `nsubj:pass[Kenya] was denied/deny/VBN obj[${noun}/NN nmod[to Uganda]]`
    expect(linesIn(denied('entry'))).toEqual(['REJECT occurred uganda > kenya'])
    expect(linesIn(denied('glory'))).toEqual([])
  })
})

describe('what somebody is against', () => {
  const against = (preposition: string): string => `nsubj[Kenya] is ${preposition} the proposal/NN nmod[of Uganda]`

  it('is turned down by him', () => {
    expect(linesIn(against('against'))).toContain('REJECT ongoing kenya > uganda')
    expect(linesIn(against('behind')).join()).not.toContain('REJECT')
  })
})

describe('what somebody says has to be done', () => {
  const cast: Cast = { ...STATES, Ada: 'person' }
  const told = (modal: string, who = 'Uganda'): string[] => {
    const said: Said = { by: 'kenya', source: 'Kenya', cue: 'said', content: `${who} ${modal} stop`, act: 'say' }
    const tree = `nsubj[Kenya] said/say/VBD ccomp[nsubj[${who}] ${modal} stop/VB]`
    return eventsIn(tree, cast, [said]).map(event => `${event.type} ${partiesOf(event)}`)
  }

  it('is asked by him of those of politics', () => {
    expect(told('must')).toEqual(['REQUEST kenya > uganda'])
    expect(told('should')).toEqual(['REQUEST kenya > uganda'])
  })

  it('is none where it only may be, and with `should` none of a private person', () => {
    expect(told('may')).toEqual([])
    expect(told('should', 'Ada')).toEqual([])
  })
})

describe('revenge and troops that somebody demands to go', () => {
  const vowed = (verb: string): string =>
    `nsubj[Kenya] vowed/vow/VBD xcomp[to ${verb}/VB obj[the killing/NN nmod[of Uganda]]]`

  it('are a threat, though not to those who are avenged', () => {
    expect(linesIn(vowed('avenge'))).toContain('THREATEN occurred kenya > ')
    expect(linesIn(vowed('remember')).join()).not.toContain('THREATEN')
  })

  it('are asked of those who would leave, and not of the place they would leave', () => {
    const tree = (of: string): string =>
      `nsubj[Kenya] demanded/demand/VBD obj[the withdrawal/NN nmod[${of} Uganda] nmod[from Sarn]]`
    const cast: Cast = { ...STATES, Sarn: 'place' }
    expect(linesIn(tree('of'), cast)).toEqual(['REQUEST occurred kenya > uganda'])
    expect(linesIn(tree('after'), cast).join()).not.toContain('uganda')
  })
})

describe('what is asked in the bare form', () => {
  it('is no act of those who are asked', () => {
    const asked = (verb: string): string =>
      `nsubj[Kenya] asked/ask/VBD ccomp[that nsubj[Uganda] ${verb} obj[its embargo/NN nmod[against Rwanda]]]`
    const cast: Cast = { ...STATES, Rwanda: 'state' }
    expect(linesIn(asked('end/VB'), cast)).toEqual(['REQUEST occurred kenya > uganda'])
  })
})

describe('what will not be done', () => {
  const accept = (aux: string): string =>
    `nsubj[Kenya] will ${aux} accept/VB obj[refugees/refugee/NNS] advcl[if nsubj[talks/NNS] fail/VBP]`

  it('is refused, on a condition too', () => {
    const cast: Cast = { Kenya: 'state', refugees: 'group' }
    expect(linesIn(accept('not'), cast)).toEqual(['REJECT occurred kenya > refugees'])
    expect(linesIn(accept(''), cast).join()).not.toContain('REJECT')
  })
})

describe('a withdrawal that is asked for', () => {
  it('is asked of those who would leave, and not of the state that they would leave', () => {
    const tree = (noun: string): string =>
      `nsubj[Kenya] demanded/demand/VBD obj[the ${noun}/NN nmod[of the rebels/NNS] nmod[from Uganda]]`
    const cast: Cast = { ...STATES, rebels: 'armed-group' }
    expect(linesIn(tree('withdrawal'), cast)).toEqual(['REQUEST occurred kenya > rebels'])
    expect(linesIn(tree('letter'), cast)).toEqual(['REQUEST occurred kenya > uganda'])
  })
})

describe('words in the passive', () => {
  it('ask for what is to be done to somebody in the bare form', () => {
    const recommended = (aux: string): string =>
      `nsubj[Kenya] recommended/recommend/VBD ccomp[that nsubj:pass[Uganda] ${aux} excluded/exclude/VBN]`
    expect(linesIn(recommended('be'))).toEqual(['REQUEST occurred kenya > uganda'])
    expect(linesIn(recommended('was'))).toEqual([])
  })
})
