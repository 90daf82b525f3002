import { describe, expect, it } from 'vitest'
import { eventsIn, expectWithMode, lineWithMode, type Cast } from './testing/expect-events.js'

const CAST: Cast = { Ormia: 'state', Veld: 'state' }

describe('words that are acts', () => {
  it('is a rejection to refuse, and what is refused is no event', () => {
    expectWithMode('nsubj[Ormia] refused/refuse/VBD xcomp[to withdraw/VB obj[troops/NNS] obl[from Veld]]', CAST, [
      'REJECT/yield occurred ormia > veld'
    ])
  })

  it('is a request to urge, with the mode of what is asked', () => {
    expectWithMode('nsubj[Ormia] urged/urge/VBD obj[Veld] xcomp[to hold/VB obj[talks/NNS]]', CAST, [
      'REQUEST/meet occurred ormia > veld'
    ])
  })

  it('keeps what is alleged as an event beside the accusation', () => {
    const tree = 'nsubj[Ormia] accused/accuse/VBD obj[Veld] advcl[of attacking/attack/VBG obj[Karst]]'
    expect(eventsIn(tree, { ...CAST, Karst: 'state' }).map(lineWithMode)[0]).toBe('ACCUSE/allege occurred ormia > veld')
  })

  it('is no event to say or to add', () => {
    expectWithMode('nsubj[Ormia] told/tell/VBD obj[Veld] ccomp[that nsubj[it/PRP] rained/rain/VBD]', CAST, [])
  })

  it('takes what is agreed for the event', () => {
    expectWithMode('nsubj[Ormia] agreed/agree/VBD xcomp[to release/VB obj[prisoners/NNS]]', CAST, [
      'RETREAT/release planned ormia > '
    ])
  })
})

describe('what hangs on other acts', () => {
  it('gives what somebody is accused of to the accused', () => {
    expectWithMode(
      'nsubj[Karst] accused/accuse/VBD obj[Ormia] advcl[of attacking/attack/VBG obj[Veld]]',
      { Karst: 'state', Ormia: 'state', Veld: 'state' },
      ['ACCUSE/allege occurred karst > ormia', 'ASSAULT occurred ormia > veld']
    )
  })

  it('asks those whom the parser calls an indirect object, and swallows what they are asked', () => {
    expectWithMode(
      'nsubj[Ormia] asked/ask/VBD iobj[Veld] xcomp[to release/VB obj[prisoners/NNS]]',
      { Ormia: 'state', Veld: 'state', prisoners: 'group' },
      ['REQUEST/yield occurred ormia > veld']
    )
  })

  it('takes a refusal for an act of its own, and no denied past', () => {
    const released = (aux: string): string => `nsubj[Ormia] ${aux} not release/VB obj[prisoners/NNS]`
    const cast: Cast = { Ormia: 'state', prisoners: 'group' }
    expectWithMode(released('will'), cast, ['REJECT/yield occurred ormia > prisoners'])
    expectWithMode(released('did'), cast, ['RETREAT/release denied ormia > prisoners'])
  })

  it('reads whose death, arrest or freeing a possessive names, and whose deed where `of` follows', () => {
    expectWithMode("nsubj[nmod:poss[Nurses/NNS case['/'s/POS]] abduction/NN] shocked/shock/VBD", { Nurses: 'group' }, [
      'ASSAULT/abduct occurred  > nurses'
    ])
    expectWithMode(
      "nsubj[nmod:poss[Rebels/NNS case['/'s/POS]] abduction/NN nmod[of nurses/NNS]] shocked/shock/VBD",
      { Rebels: 'armed-group', nurses: 'group' },
      ['ASSAULT/abduct occurred rebels > nurses']
    )
  })

  it('leaves the topic of a protest out', () => {
    expectWithMode(
      'nsubj[Miners/NNS] marched/march/VBD advcl[to demand/VB obj[the resignation/NN nmod[of Holm]]]',
      { Miners: 'group', Holm: 'person' },
      ['PROTEST/demo occurred miners > holm']
    )
  })

  it('does not take what only may come after for done', () => {
    expectWithMode(
      'nsubj[Ormia] will wait/VB advcl[until nsubj[Veld] attacks/attack/VBZ obj[Karst]]',
      { Ormia: 'state', Veld: 'state', Karst: 'state' },
      ['ASSAULT possible veld > karst']
    )
  })
})
