import { describe, expect, it } from 'vitest'
import { linesIn, STATES, type Cast, type Tree } from './testing/expect-events.js'

/** Events as lines, of two states where nobody else is named. */
const lines = (tree: Tree, cast = STATES): string[] => linesIn(tree, cast)

describe('what somebody is called', () => {
  const named = (noun: string, relation: string): string =>
    `nsubj[Kenya] called/call/VBD ${relation}[the envoy/NN] xcomp[a ${noun}/NN]`
  const cast: Cast = { Kenya: 'state', envoy: 'person' }

  it('blames him where it is a word of blame', () => {
    expect(lines(named('liar', 'obj'), cast)).toEqual(['ACCUSE occurred kenya > envoy'])
    expect(lines(named('friend', 'obj'), cast)).toEqual([])
  })

  it('says so of him whom the parser takes for a first complement', () => {
    expect(lines(named('fool', 'xcomp'), cast)).toEqual(['ACCUSE occurred kenya > envoy'])
    expect(lines(named('hero', 'xcomp'), cast)).toEqual(['SUPPORT occurred kenya > envoy'])
    expect(lines(named('friend', 'xcomp'), cast)).toEqual([])
  })

  it('may stand behind `as`', () => {
    const seen = (word: string): string => `nsubj[Kenya] described/describe/VBD obj[Uganda] obl[as ${word}/JJ]`
    expect(lines(seen('corrupt'))).toEqual(['ACCUSE occurred kenya > uganda'])
    expect(lines(seen('mountainous'))).toEqual([])
  })
})

describe('what is claimed of others', () => {
  const claimed = (verb: string, who = 'Uganda'): string =>
    `nsubj[Kenya] claimed/claim/VBD ccomp[that nsubj[${who}] ${verb}/VBD obj[prisoners/NNS]]`
  const cast: Cast = { ...STATES, prisoners: 'group' }

  it('accuses them of wrong alone', () => {
    expect(lines(claimed('tortured/torture'), cast)).toContain('ACCUSE occurred kenya > uganda')
    expect(lines(claimed('taught/teach'), cast).join()).not.toContain('ACCUSE')
  })

  it('is no charge where somebody claims a deed as his own', () => {
    const own = claimed('tortured/torture', 'it/PRP')
    expect(lines(own, { 'Kenya|it': 'state', prisoners: 'group' }).join()).not.toContain('ACCUSE')
  })
})

describe('criticism and who has it', () => {
  it('comes from those whom it is drawn from', () => {
    const drew = (object: string): string => `nsubj[Kenya] drew/draw/VBD obj[the ${object}/NN nmod[from Uganda]]`
    expect(lines(drew('criticism'))).toEqual(['ACCUSE occurred uganda > kenya'])
    expect(lines(drew('line'))).toEqual([])
  })

  it('is what somebody is under', () => {
    const under = (preposition: string): string => `nsubj[Kenya] is ${preposition} criticism/NN`
    expect(lines(under('under'))).toEqual(['ACCUSE ongoing  > kenya'])
    expect(lines(under('on'))).toEqual([])
  })

  it('is felt by those whom something outrages, and no act of theirs who outrage', () => {
    const passive = 'nsubj:pass[Kenya] was outraged/outrage/VBN obl[at Uganda]'
    const active = 'nsubj[Kenya] outraged/outrage/VBD obj[Uganda]'
    expect(lines(passive)).toEqual(['ACCUSE occurred kenya > uganda'])
    expect(lines(active)).toEqual([])
  })

  it('goes to whoever made the attack, as told before', () => {
    const told = (verb: string): Tree => [
      `nsubj[Rebels/NNS] ${verb}/VBD obj[Uganda]`,
      'nsubj[Kenya] condemned/condemn/VBD obj[the attack/NN]'
    ]
    const cast: Cast = { ...STATES, Rebels: 'armed-group' }
    expect(lines(told('bombed/bomb'), cast)).toContain('ACCUSE occurred kenya > rebels')
    expect(lines(told('left/leave'), cast)).toContain('ACCUSE occurred kenya > ')
  })
})

describe('an inquiry', () => {
  const probe = (object: string): string =>
    `nsubj[Police/NNS] investigated/investigate/VBD obj[dozens/NNS nmod[of ${object}/NNS]]`

  it('need not name a suspect where it is into crimes', () => {
    expect(lines(probe('robberies/robbery'), { Police: 'government' })).toEqual(['ACCUSE occurred police > '])
    expect(lines(probe('materials'), { Police: 'government' })).toEqual([])
  })
})

describe('words in the passive', () => {
  const passive = (subject: string, verb: string): string => `nsubj:pass[${subject}] was ${verb}/VBN advmod[widely/RB]`

  it('count without whoever spoke them where they hit somebody of politics', () => {
    expect(lines(passive('Kenya', 'criticised/criticise'))).toEqual(['ACCUSE occurred  > kenya'])
    expect(lines(passive('Kenya', 'investigated/investigate'))).toEqual(['ACCUSE occurred  > kenya'])
    expect(lines(passive('Kenya', 'admired/admire'))).toEqual([])
    expect(lines(passive('weather/NN', 'criticised/criticise'))).toEqual([])
  })

  it('ask for what is to be done to somebody in the bare form', () => {
    const recommended = (aux: string): string =>
      `nsubj[Kenya] recommended/recommend/VBD ccomp[that nsubj:pass[Uganda] ${aux} excluded/exclude/VBN]`
    expect(lines(recommended('be'))).toEqual(['REQUEST occurred kenya > uganda'])
    expect(lines(recommended('was'))).toEqual([])
  })
})

describe('who does it and what it is done to, where parsers go astray', () => {
  it('shares a subject that hangs on the second verb', () => {
    const left = (first: string): string => `${first} condemned/condemn/VBD obj[Uganda] conj[and left/leave/VBD]`
    expect(lines(left('nsubj@left[Kenya]'))).toContain('ACCUSE occurred kenya > uganda')
    expect(lines(left('advmod[Then/RB]'))).toEqual([])
  })

  it('takes what stands behind a particle for the object', () => {
    const shrugged = (particle: string): string => `nsubj[Kenya] shrugged/shrug/VBD obl[${particle} the criticism/NN]`
    expect(lines(shrugged('off'))).toEqual(['REJECT occurred kenya > '])
    expect(lines(shrugged('at'))).toEqual([])
  })

  it('has those accused do what a gerund behind the accuser names', () => {
    const charged = (preposition: string): string =>
      `nsubj:pass[Uganda] was accused/accuse/VBN obl[${preposition} Kenya acl[of killing/kill/VBG obj[miners/NNS]]]`
    const cast: Cast = { ...STATES, miners: 'group' }
    expect(lines(charged('by'), cast)).toEqual(['ACCUSE occurred kenya > uganda', 'ASSAULT occurred uganda > miners'])
  })

  it('has those do it whose policy it is', () => {
    const tree = (of: string): string =>
      `nsubj[Kenya] kept/keep/VBD obj[a policy/NN acl[${of} turning/turn/VBG advmod[back/RB] obj[migrants/NNS]]]`
    const cast: Cast = { ...STATES, migrants: 'group' }
    expect(lines(tree('of'), cast)).toEqual(['COERCE occurred kenya > migrants'])
    expect(lines(tree('while'), cast)).toEqual([])
  })
})
