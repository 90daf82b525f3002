import { describe, expect, it } from 'vitest'
import {
  eventsIn,
  expectWithMode,
  lineWithMode,
  linesIn,
  STATES,
  type Cast,
  type Said
} from './testing/expect-events.js'

const CAST: Cast = { Ormia: 'state', Veld: 'state' }

describe('whether it happened', () => {
  it('is planned after a decision, by control', () => {
    expectWithMode('nsubj[Ormia] decided/decide/VBD xcomp[to withdraw/VB obj[troops/NNS] obl[from Veld]]', CAST, [
      'RETREAT/withdraw planned ormia > veld'
    ])
  })

  it('is ongoing once begun', () => {
    expectWithMode('nsubj[Ormia] has started/start/VBN xcomp[to withdraw/VB obj[troops/NNS]]', CAST, [
      'RETREAT/withdraw ongoing ormia > '
    ])
  })

  it('is denied under a negation', () => {
    expectWithMode('nsubj[Ormia] did not attack/VB obj[Veld]', CAST, ['ASSAULT denied ormia > veld'])
  })

  it('is possible under might', () => {
    expectWithMode('nsubj[Ormia] might attack/VB obj[Veld]', CAST, ['ASSAULT possible ormia > veld'])
  })

  it('is conditional inside a condition and in what hangs on it', () => {
    expectWithMode(
      'nsubj[Ormia] will suspend/VB obj[aid/NN nmod[to Veld]] advcl[if nsubj[Veld] attacks/attack/VBZ obj[Karst]]',
      { ...CAST, Karst: 'state' },
      ['SANCTION/discontinue conditional ormia > veld', 'ASSAULT conditional veld > karst']
    )
  })

  it('is planned in a headline infinitive', () => {
    expectWithMode('nsubj[Ormia] to withdraw/VB obj[troops/NNS]', CAST, ['RETREAT/withdraw planned ormia > '])
  })

  it('is denied where the one on whose word it stands denies it', () => {
    expectWithMode(
      'nsubj[Karst] denied/deny/VBD ccomp[that nsubj[Ormia] attacked/attack/VBD obj[Veld]]',
      { ...CAST, Karst: 'state' },
      ['ASSAULT denied ormia > veld']
    )
  })

  it('says on whose word it stands', () => {
    const tree = 'nsubj[Karst] said/say/VBD ccomp[nsubj[Ormia] attacked/attack/VBD obj[Veld]]'
    const said: Said = { by: 'karst', content: 'Ormia attacked Veld', act: 'say' }
    const events = eventsIn(tree, { ...CAST, Karst: 'state' }, [said])
    expect(events.map(lineWithMode)).toEqual(['ASSAULT occurred ormia > veld'])
    expect(events[0]?.mentions[0]?.statement).toBe('statement-1')
  })
})

describe('what claims tell that somebody denies', () => {
  const claims = (verb: string, clause = 'acl'): string =>
    `nsubj[Kenya] ${verb} obj[claims/claim/NNS ${clause}[that nsubj[Uganda] killed/kill/VBD obj[miners/miner/NNS]]]`
  const cast: Cast = { ...STATES, miners: 'group' }
  const DENIED = 'ASSAULT denied uganda > miners'

  it('has not happened on his word', () => {
    expect(linesIn(claims('dismissed/dismiss/VBD'), cast)).toContain(DENIED)
    expect(linesIn(claims('denied/deny/VBD', 'ccomp'), cast)).toContain(DENIED)
  })

  it('stands where he confirms them or does not deny them', () => {
    expect(linesIn(claims('confirmed/confirm/VBD'), cast)).not.toContain(DENIED)
    expect(linesIn(claims('has not denied/deny/VBN'), cast)).not.toContain(DENIED)
  })

  it('blames nobody for the claims', () => {
    expect(linesIn(claims('dismissed/dismiss/VBD'), cast)).toContain('REJECT occurred kenya > ')
  })
})

describe('what force is told for', () => {
  const opened = (purpose: string): string =>
    `nsubj[Kenya] opened/open/VBD obj[fire/NN] advcl[to ${purpose} advcl[, killing/kill/VBG obj[miners/miner/NNS]]]`

  it('has happened where it was dispersed by it, and what came of it has', () => {
    const cast: Cast = { ...STATES, demonstrators: 'group', miners: 'group' }
    expectWithMode(opened('disperse/VB obj[demonstrators/demonstrator/NNS]'), cast, [
      'ASSAULT/firearms occurred kenya > demonstrators+miners',
      'COERCE/restrict occurred kenya > demonstrators'
    ])
  })

  it('is only meant with anything else', () => {
    const tree = 'nsubj[Kenya] bought/buy/VBD obj[guns/NNS] advcl[to disperse/VB obj[demonstrators/demonstrator/NNS]]'
    expectWithMode(tree, { ...STATES, demonstrators: 'group' }, ['COERCE/restrict planned kenya > demonstrators'])
  })
})

describe('what is due', () => {
  const due = (words: string): string => `nsubj:pass[Uganda] ${words} attacked/attack/VBN obl:agent[by Kenya]`

  it('is ahead where parsers take `due to be` for auxiliaries', () => {
    expectWithMode(due('aux:pass[is/be/AUX.VBZ] advmod[due/ADJ.JJ fixed[to/PART.TO]] aux:pass[be/AUX.VB]'), STATES, [
      'ASSAULT planned kenya > uganda'
    ])
    expectWithMode(due('aux:pass[has/have/AUX.VBZ] aux:pass[been/be/AUX.VBN]'), STATES, [
      'ASSAULT occurred kenya > uganda'
    ])
  })
})

describe('nouns without anybody named', () => {
  it('count where a verb says that they take place', () => {
    expectWithMode('nsubj[Talks/NNS] are under way/NN', {}, ['CONSULT ongoing  > '])
  })

  it('do not count where they are only mentioned', () => {
    expectWithMode('nsubj[Talks/NNS] bore/VBP obj[everybody/PRON.NN]', {}, [])
  })
})
