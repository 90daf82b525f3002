import { describe, expect, it } from 'vitest'
import { linesIn, STATES, type Cast } from './testing/expect-events.js'

describe('fighting and talks after which somebody acts', () => {
  const cast: Cast = { soldiers: 'group', nurses: 'group', rebels: 'armed-group', Uganda: 'state' }
  const after = (who: string, noun: string): string =>
    `nsubj[${who}] left/leave/VBD obj[the village/NN] obl[after ${noun} nmod[with rebels/rebel/NNS]]`

  it('are theirs who fight', () => {
    expect(linesIn(after('soldiers/soldier/NNS', 'fighting/NN'), cast)).toContain('ASSAULT occurred soldiers+rebels > ')
    expect(linesIn(after('nurses/nurse/NNS', 'fighting/NN'), cast)).toEqual(['ASSAULT occurred rebels > '])
  })

  it('are nobody’s who only is there during them', () => {
    const tree =
      'nsubj[nurses/nurse/NNS] left/leave/VBD obj[town/NN] advcl[mark[during/IN] fighting/fight/VBG obl[with rebels/rebel/NNS]]'
    expect(linesIn(tree, cast)).toEqual(['ASSAULT occurred rebels > '])
  })

  it('are between those whom the gerund names, and not of who flees them', () => {
    const fled = (between: string): string =>
      `nsubj[nurses/nurse/NNS] fled/flee/VBD xcomp[fighting/fight/VBG obl[${between}]]`
    expect(linesIn(fled('case[between/IN] soldiers/soldier/NNS conj[and rebels/rebel/NNS]'), cast)).toEqual([
      'ASSAULT occurred soldiers+rebels > '
    ])
  })

  it('are deliberations with somebody', () => {
    const spoke = (more: string): string =>
      `nsubj[Kenya] signed/sign/VBD obl[after deliberations/deliberation/NNS ${more}]`
    expect(linesIn(spoke('nmod[with Uganda]'))).toEqual(['CONSULT occurred kenya+uganda > '])
    expect(linesIn(spoke('nmod[on wheat/NN]'))).toEqual([])
  })
})

describe('those at whom force goes', () => {
  const fired = (purpose: string): string => `nsubj[Kenya] opened/open/VBD obj[fire/NN] advcl[to ${purpose}]`
  const cast: Cast = { ...STATES, marchers: 'group' }

  it('are those who are dispersed', () => {
    expect(linesIn(fired('disperse/VB obj[marchers/marcher/NNS]'), cast)).toContain('ASSAULT occurred kenya > marchers')
    expect(linesIn(fired('warn/VB obj[marchers/marcher/NNS]'), cast)).not.toContain('ASSAULT occurred kenya > marchers')
  })

  it('are those for whom a place is', () => {
    const hit = (thing: string): string =>
      `nsubj[Kenya] attacked/attack/VBD obj[a ${thing} nmod[for marchers/marcher/NNS]]`
    expect(linesIn(hit('camp/NN'), cast)).toEqual(['ASSAULT occurred kenya > marchers'])
    expect(linesIn(hit('plan/NN'), cast)).toEqual([])
  })
})

describe('those against whom a protest goes', () => {
  const cast: Cast = { students: 'group', Uganda: 'state', Holm: 'person' }
  const blocked = (more: string): string => `nsubj[students/student/NNS] blocked/block/VBD obj[roads/road/NNS] ${more}`
  const demanding = (clause: string): string => blocked(`advcl[demanding/demand/VBG ccomp[that ${clause}]]`)

  it('are those from whom what they demand would come', () => {
    const pressed = (what: string): string =>
      blocked(`advcl[to press/VB obj[demands/demand/NNS nmod[for ${what} nmod[from Uganda]]]]`)
    expect(linesIn(pressed('land/NN'), cast)).toEqual(['PROTEST occurred students > uganda'])
  })

  it('are those who are to go, and not those who are to come free', () => {
    expect(linesIn(demanding('nsubj[Holm] resign/VB'), cast)).toEqual(['PROTEST occurred students > holm'])
    expect(linesIn(demanding('nsubj:pass[Holm] be removed/remove/VBN'), cast)).toEqual([
      'PROTEST occurred students > holm'
    ])
    expect(linesIn(demanding('nsubj:pass[Holm] be reinstated/reinstate/VBN'), cast)).toEqual([
      'PROTEST occurred students > '
    ])
  })

  it('are those in protest of whose deed they act', () => {
    const fasted = (case_: string): string =>
      `nsubj[students/student/NNS] staged/stage/VBD obj[a compound[hunger/NN] strike/NN] obl[case[${case_}/IN] protest/NN nmod[of the nmod:poss[Uganda 's] refusal/NN]]`
    expect(linesIn(fasted('in'), cast)).toContain('PROTEST occurred students > uganda')
  })
})

describe('a threat on a condition', () => {
  const threatened = (opener: string): string =>
    `nsubj[Kenya] threatened/threaten/VBD xcomp[to stop/VB obj[talks/NNS] xcomp[to cut/VB obj[arms/NNS] advcl[${opener} nsubj[Uganda] attacks/attack/VBZ]]]`

  it('is for whoever would bring it about', () => {
    expect(linesIn(threatened('if'))).toContain('THREATEN occurred kenya > uganda')
    expect(linesIn(threatened('while'))).not.toContain('THREATEN occurred kenya > uganda')
  })
})

describe('what somebody condemns', () => {
  const condemned = (clause: string): string =>
    `nsubj[Kenya] condemned/condemn/VBD obj[the plan/NN acl:relcl[${clause}]]`
  const cast: Cast = { Kenya: 'state', Uganda: 'state' }

  it('is blamed on those who made it, and not on those who only are in it', () => {
    expect(linesIn(condemned('obj[which/WDT] nsubj[Uganda] drafted/draft/VBD'), cast)).toEqual([
      'ACCUSE occurred kenya > uganda'
    ])
    expect(linesIn(condemned('obl[in which/WDT] nsubj[Uganda] lost/lose/VBD'), cast)).toEqual([
      'ACCUSE occurred kenya > '
    ])
  })
})
