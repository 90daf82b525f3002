import { describe, expect, it } from 'vitest'
import { linesIn, STATES, type Cast, type Tree } from './testing/expect-events.js'

describe('what somebody is called', () => {
  const named = (noun: string, relation: string): string =>
    `nsubj[Kenya] called/call/VBD ${relation}[the envoy/NN] xcomp[a ${noun}/NN]`
  const cast: Cast = { Kenya: 'state', envoy: 'person' }

  it('blames him where it is a word of blame', () => {
    expect(linesIn(named('liar', 'obj'), cast)).toEqual(['ACCUSE occurred kenya > envoy'])
    expect(linesIn(named('friend', 'obj'), cast)).toEqual([])
  })

  it('says so of him whom the parser takes for a first complement', () => {
    expect(linesIn(named('fool', 'xcomp'), cast)).toEqual(['ACCUSE occurred kenya > envoy'])
    expect(linesIn(named('hero', 'xcomp'), cast)).toEqual(['SUPPORT occurred kenya > envoy'])
    expect(linesIn(named('friend', 'xcomp'), cast)).toEqual([])
  })

  it('may stand behind `as`', () => {
    const seen = (word: string): string => `nsubj[Kenya] described/describe/VBD obj[Uganda] obl[as ${word}/JJ]`
    expect(linesIn(seen('corrupt'))).toEqual(['ACCUSE occurred kenya > uganda'])
    expect(linesIn(seen('mountainous'))).toEqual([])
  })
})

describe('what is claimed of others', () => {
  const claimed = (verb: string, who = 'Uganda'): string =>
    `nsubj[Kenya] claimed/claim/VBD ccomp[that nsubj[${who}] ${verb}/VBD obj[prisoners/NNS]]`
  const cast: Cast = { ...STATES, prisoners: 'group' }

  it('accuses them of wrong alone', () => {
    expect(linesIn(claimed('tortured/torture'), cast)).toContain('ACCUSE occurred kenya > uganda')
    expect(linesIn(claimed('taught/teach'), cast).join()).not.toContain('ACCUSE')
  })

  it('is no charge where somebody claims a deed as his own', () => {
    const own = claimed('tortured/torture', 'it/PRP')
    expect(linesIn(own, { 'Kenya|it': 'state', prisoners: 'group' }).join()).not.toContain('ACCUSE')
  })
})

describe('criticism and who has it', () => {
  it('comes from those whom it is drawn from', () => {
    const drew = (object: string): string => `nsubj[Kenya] drew/draw/VBD obj[the ${object}/NN nmod[from Uganda]]`
    expect(linesIn(drew('criticism'))).toEqual(['ACCUSE occurred uganda > kenya'])
    expect(linesIn(drew('line'))).toEqual([])
  })

  it('is what somebody is under', () => {
    const under = (preposition: string): string => `nsubj[Kenya] is ${preposition} criticism/NN`
    expect(linesIn(under('under'))).toEqual(['ACCUSE ongoing  > kenya'])
    expect(linesIn(under('on'))).toEqual([])
  })

  it('is felt by those whom something outrages, and no act of theirs who outrage', () => {
    const passive = 'nsubj:pass[Kenya] was outraged/outrage/VBN obl[at Uganda]'
    const active = 'nsubj[Kenya] outraged/outrage/VBD obj[Uganda]'
    expect(linesIn(passive)).toEqual(['ACCUSE occurred kenya > uganda'])
    expect(linesIn(active)).toEqual([])
  })

  it('goes to whoever made the attack, as told before', () => {
    const told = (verb: string): Tree => [
      `nsubj[Rebels/NNS] ${verb}/VBD obj[Uganda]`,
      'nsubj[Kenya] condemned/condemn/VBD obj[the attack/NN]'
    ]
    const cast: Cast = { ...STATES, Rebels: 'armed-group' }
    expect(linesIn(told('bombed/bomb'), cast)).toContain('ACCUSE occurred kenya > rebels')
    expect(linesIn(told('left/leave'), cast)).toContain('ACCUSE occurred kenya > ')
  })
})

describe('an inquiry', () => {
  const probe = (object: string): string =>
    `nsubj[Police/NNS] investigated/investigate/VBD obj[dozens/NNS nmod[of ${object}/NNS]]`

  it('need not name a suspect where it is into crimes', () => {
    expect(linesIn(probe('robberies/robbery'), { Police: 'government' })).toEqual(['ACCUSE occurred police > '])
    expect(linesIn(probe('materials'), { Police: 'government' })).toEqual([])
  })
})

describe('words in the passive', () => {
  const passive = (subject: string, verb: string): string => `nsubj:pass[${subject}] was ${verb}/VBN advmod[widely/RB]`

  it('count without whoever spoke them where they hit somebody of politics', () => {
    expect(linesIn(passive('Kenya', 'criticised/criticise'))).toEqual(['ACCUSE occurred  > kenya'])
    expect(linesIn(passive('Kenya', 'investigated/investigate'))).toEqual(['ACCUSE occurred  > kenya'])
    expect(linesIn(passive('Kenya', 'admired/admire'))).toEqual([])
    expect(linesIn(passive('weather/NN', 'criticised/criticise'))).toEqual([])
  })
})
