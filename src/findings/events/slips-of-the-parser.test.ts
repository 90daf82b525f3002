import { describe, expect, it } from 'vitest'
import { expectWithMode, linesIn, STATES, type Cast } from './testing/expect-events.js'

describe('slips of the parser', () => {
  const cast: Cast = { Ormia: 'state', Veld: 'state' }

  it('takes a phrase behind by for the doer, whatever its relation', () => {
    expectWithMode('nsubj:pass[Veld] was attacked/attack/VBN nsubj:pass[by Ormia]', cast, [
      'ASSAULT occurred ormia > veld'
    ])
  })

  it('takes the name after the verb for its object where the infinitive has it', () => {
    expectWithMode('nsubj[Ormia] accused/accuse/VBD ccomp[obj[Veld] of lying/lie/VBG]', cast, [
      'ACCUSE/allege occurred ormia > veld'
    ])
  })

  it('takes the name before a finite verb for its subject where another word has it', () => {
    expectWithMode('nsubj@Veld[Ormia] has praised/praise/VBN obj[Veld]', cast, ['SUPPORT occurred ormia > veld'])
  })
})

describe('who does it and what it is done to, where parsers go astray', () => {
  it('shares a subject that hangs on the second verb', () => {
    const left = (first: string): string => `${first} condemned/condemn/VBD obj[Uganda] conj[and left/leave/VBD]`
    expect(linesIn(left('nsubj@left[Kenya]'))).toContain('ACCUSE occurred kenya > uganda')
    expect(linesIn(left('advmod[Then/RB]'))).toEqual([])
  })

  it('takes what stands behind a particle for the object', () => {
    const shrugged = (particle: string): string => `nsubj[Kenya] shrugged/shrug/VBD obl[${particle} the criticism/NN]`
    expect(linesIn(shrugged('off'))).toEqual(['REJECT occurred kenya > '])
    expect(linesIn(shrugged('at'))).toEqual([])
  })

  it('has those accused do what a gerund behind the accuser names', () => {
    const charged = (preposition: string): string =>
      `nsubj:pass[Uganda] was accused/accuse/VBN obl[${preposition} Kenya acl[of killing/kill/VBG obj[miners/NNS]]]`
    const cast: Cast = { ...STATES, miners: 'group' }
    expect(linesIn(charged('by'), cast)).toEqual(['ACCUSE occurred kenya > uganda', 'ASSAULT occurred uganda > miners'])
  })

  it('has those do it whose policy it is', () => {
    const tree = (of: string): string =>
      `nsubj[Kenya] kept/keep/VBD obj[a policy/NN acl[${of} turning/turn/VBG advmod[back/RB] obj[migrants/NNS]]]`
    const cast: Cast = { ...STATES, migrants: 'group' }
    expect(linesIn(tree('of'), cast)).toEqual(['COERCE occurred kenya > migrants'])
    expect(linesIn(tree('while'), cast)).toEqual([])
  })

  it('gives the second of two objects to the first', () => {
    const denied = (second: string): string => `nsubj[Kenya] denied/deny/VBD obj[Uganda] obj[the ${second}/NN]`
    expect(linesIn(denied('extradition'))).toEqual(['REJECT occurred kenya > uganda'])
    expect(linesIn(denied('pleasure'))).toEqual([])
  })

  it('has forces taken back by those whose they are', () => {
    const taken = (noun: string): string =>
      `nsubj:pass[nmod:poss[its] ${noun}/NNS] were withdrawn/withdraw/VBN obl[from Uganda]`
    const cast: Cast = { 'Kenya|its': 'state', Uganda: 'state' }
    const after = (noun: string): readonly string[] => linesIn([`nsubj[Kenya] left/leave/VBD`, taken(noun)], cast)
    expect(after('troops')).toContain('RETREAT occurred kenya > uganda')
    expect(after('swimmers').join()).not.toContain('RETREAT')
  })
})
