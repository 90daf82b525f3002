import { describe, expect, it } from 'vitest'
import { eventsIn, linesIn, type Cast } from './testing/expect-events.js'
import { plainText } from '../../language/testing/tree-of.js'

/** `Kenya VERB OBJECT PREPOSITION Uganda`. */
const did = (verb: string, object: string, preposition: string): string =>
  `nsubj[Kenya] ${verb}/VBD obj[${object}/NNS] obl[${preposition} Uganda]`

describe('forces and their kinds', () => {
  it('reduce relations where peacekeepers leave, and retreat where soldiers do', () => {
    expect(linesIn(did('withdrew/withdraw', 'peacekeepers', 'from'))).toEqual(['SANCTION occurred kenya > uganda'])
    expect(linesIn(did('withdrew/withdraw', 'soldiers', 'from'))).toEqual(['RETREAT occurred kenya > uganda'])
  })

  it('help where they keep the peace, and else threaten', () => {
    expect(linesIn(did('sent/send', 'peacekeepers', 'to'))).toEqual(['AID occurred kenya > uganda'])
    expect(linesIn(did('sent/send', 'soldiers', 'to'))).toEqual(['MOBILIZE occurred kenya > uganda'])
  })

  it('are no force where they are any ships', () => {
    expect(linesIn(did('sent/send', 'ships', 'to')).join()).not.toContain('MOBILIZE')
    expect(linesIn(did('sent/send', 'warships', 'to'))).toEqual(['MOBILIZE occurred kenya > uganda'])
  })

  it('are called up and not called back where they are reservists', () => {
    const recalled = (object: string): string => did('recalled/recall', object, 'against')
    expect(linesIn(recalled('reservists'))).toEqual(['MOBILIZE occurred kenya > uganda'])
    expect(linesIn(recalled('troops')).join()).toContain('RETREAT')
  })
})

describe('a truce, things and people', () => {
  it('take a broken truce for violence and a broken ban for defiance', () => {
    expect(linesIn(did('violated/violate', 'ceasefires', 'with'))).toEqual(['ASSAULT occurred kenya > uganda'])
    expect(linesIn(did('violated/violate', 'bans', 'with')).join()).toContain('REJECT')
  })

  it('take what was taken back where it is returned', () => {
    expect(linesIn(did('returned/return', 'sculptures', 'to'))).toEqual(['RETREAT occurred kenya > uganda'])
    expect(linesIn(did('returned/return', 'calls', 'to')).join()).not.toContain('RETREAT')
  })

  it('take people for shields, and not for witnesses', () => {
    const used = (what: string): string =>
      `nsubj[Rebels/NNS] used/use/VBD obj[villagers/NNS] obl[as amod[human/JJ] ${what}/NNS]`
    const cast: Cast = { Rebels: 'armed-group', villagers: 'group' }
    expect(linesIn(used('shields'), cast)).toEqual(['ASSAULT occurred rebels > villagers'])
    expect(linesIn(used('witnesses/witness'), cast)).toEqual([])
  })

  it('keep one who is banned from something apart from what is banned', () => {
    const banned = (verb: string): string =>
      `nsubj[Kenya] banned/ban/VBD obj[senators/NNS] advcl[from ${verb}/VBG obj[offices/NNS]]`
    const cast: Cast = { Kenya: 'state', senators: 'group' }
    expect(linesIn(banned('holding/hold'), cast)).toContain('COERCE occurred kenya > senators')
  })
})

describe('words that are no act by themselves', () => {
  it('tell no attack by a bare strike', () => {
    const began = (noun: string): string => `nsubj[The ${noun}/NN] continues/continue/VBZ`
    expect(linesIn(began('strike'), {})).toEqual([])
    expect(linesIn(began('offensive'), {}).join()).toContain('ASSAULT ongoing')
  })

  it('tell talks by those who are engaged in them', () => {
    const engaged = (noun: string): string =>
      `nsubj:pass[Kenya conj[and Uganda]] are engaged/engage/VBN obl[in ${noun}/NNS]`
    expect(linesIn(engaged('talks'))).toEqual(['CONSULT ongoing kenya+uganda > '])
    expect(linesIn(engaged('sports'))).toEqual([])
  })

  it('are done where they have harmed somebody', () => {
    const killed = 'nsubj:pass[Guards/NNS] have been killed/kill/VBN obl[in airstrikes/NNS]'
    expect(linesIn(killed, { Guards: 'group' })).toEqual(['ASSAULT occurred  > guards'])
  })

  it('keep what is agreed apart from what another asks', () => {
    const tree = "nsubj[Kenya] agreed/agree/VBD obl[to nmod:poss[Uganda 's] request/NN nmod[for troops/NNS]]"
    expect(linesIn(tree)).toContain('AGREE occurred kenya > uganda')
  })

  it('do not wait for any attack to come', () => {
    const answer = (det: string): string =>
      `nsubj[Kenya] feared/fear/VBD obj[news/NN nmod[of ${det} attack/NN nmod[by Uganda]]]`
    expect(linesIn(answer('any'))).toEqual(['ASSAULT possible uganda > '])
    expect(linesIn(answer('the'))).toEqual(['ASSAULT occurred uganda > '])
  })
})

describe('what is closed, suspended and accepted', () => {
  it('is a way that a force closes, and no shop', () => {
    expect(linesIn(did('closed/close', 'roads', 'to'))).toEqual(['COERCE occurred kenya > uganda'])
    expect(linesIn(did('closed/close', 'shops', 'in')).join()).not.toContain('COERCE')
  })

  it('is a retreat where patrols end, and none where flights do', () => {
    expect(linesIn(did('suspended/suspend', 'patrols', 'in'))).toEqual(['RETREAT occurred kenya > uganda'])
    expect(linesIn(did('suspended/suspend', 'flights', 'to')).join()).not.toContain('RETREAT')
  })

  it('is agreed to where it is an offer, and conceded where it is a demand', () => {
    expect(linesIn(did('accepted/accept', 'offers', 'from'))).toEqual(['AGREE occurred kenya > uganda'])
    expect(linesIn(did('accepted/accept', 'demands', 'from'))).toEqual(['CONCEDE occurred kenya > uganda'])
  })

  it('is welcomed as a start is', () => {
    expect(linesIn(did('welcomed/welcome', 'starts', 'of')).join()).toContain('SUPPORT occurred kenya')
    expect(linesIn(did('welcomed/welcome', 'guests', 'of')).join()).not.toContain('SUPPORT')
  })
})

describe('hostile acts that depend on a condition', () => {
  const cast: Cast = { 'Kenya|it': 'state', Uganda: 'state' }

  /** Types and statuses, on the word of an actor. */
  const told = (speaker: string, after = ''): string[] => {
    const would = 'nsubj[it/PRP] would impose/VB obj[sanctions/NNS] obl[on Uganda]'
    const tree = `nsubj[Kenya] said/say/VBD ccomp[${would} advcl[if nsubj[fighting/NN] resumes/resume/VBZ] ${after}]`
    const content = plainText(tree).slice('Kenya said '.length)
    return eventsIn(tree, cast, [{ by: speaker, content, act: 'say' }]).map(({ type, status }) => `${type} ${status}`)
  }

  it('are threats of who says that he would do them, and stay acts where others say it', () => {
    expect(told('kenya')).toEqual(['THREATEN conditional'])
    expect(told('uganda')).toEqual(['SANCTION conditional'])
  })

  it('are no threats where he would not do them', () => {
    expect(told('kenya', 'advmod[never/RB]').join()).not.toContain('THREATEN')
  })
})

describe('deaths by nobody who is named', () => {
  const killed = (subject: string, verb: string): string =>
    `nsubj:pass[Villagers/NNS] were killed/kill/VBN advcl[mark[when/SCONJ.WRB] nsubj[a ${subject}/NN] ${verb}/VBD]`

  it('are an assault where a weapon did it, and none where an accident did', () => {
    const cast: Cast = { Villagers: 'group' }
    expect(linesIn(killed('bomb', 'exploded/explode'), cast)).toEqual(['ASSAULT occurred  > villagers'])
    expect(linesIn(killed('boiler', 'exploded/explode'), cast)).toEqual([])
    expect(linesIn(killed('ferry', 'sank/sink'), cast)).toEqual([])
  })
})

describe('people who are held', () => {
  const held = (who: string, object: string): string => `nsubj[${who}/NNS] held/hold/VBD obj[${object}/NNS]`

  it('are held by force of law by the police', () => {
    const cast: Cast = { Police: 'organisation', men: 'group', meetings: 'event' }
    expect(linesIn(held('Police', 'men/man'), cast)).toEqual(['COERCE occurred police > men'])
    expect(linesIn(held('Police', 'meetings'), cast).join()).not.toContain('COERCE')
  })
})
