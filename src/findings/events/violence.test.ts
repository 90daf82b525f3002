import { describe, expect, it } from 'vitest'
import { expectEvents, linesIn, STATES, type Cast } from './testing/expect-events.js'

describe('the toll of violence', () => {
  it('stands in a clause of the noun, in a death or in a clash', () => {
    expectEvents(
      'nsubj[An attack/NN acl:relcl[nsubj[that/WDT] killed/kill/VBD obj[four guards/NNS]]] shook/shake/VBD obj[the town/NN]',
      { 'four guards': 'group' },
      ['ASSAULT occurred  > four-guards']
    )
    expectEvents(
      'nsubj[Two guards/NNS] died/die/VBD obl[in an attack/NN nmod[by rebels/NNS]]',
      { 'Two guards': 'group', rebels: 'armed-group' },
      ['ASSAULT occurred rebels > two-guards']
    )
    expectEvents(
      'nsubj:pass[Two guards/NNS] were killed/kill/VBN obl[in clashes/clash/NNS nmod[with rebels/NNS]]',
      { 'Two guards': 'group', rebels: 'armed-group' },
      ['ASSAULT occurred rebels > two-guards']
    )
  })

  it('is the doing of whoever attacks at that moment', () => {
    expectEvents(
      'nsubj:pass[Two guards/NNS] were killed/kill/VBN advcl[advmod[when/WRB] nsubj[rebels/NNS] stormed/storm/VBD obj[the post/NN]]',
      { 'Two guards': 'group', rebels: 'armed-group' },
      ['ASSAULT occurred rebels > two-guards']
    )
  })

  it('belongs to the attack where a participle tells it', () => {
    expectEvents(
      'nsubj[Rebels/NNS] attacked/attack/VBD obj[a mosque/NN] advcl[, killing/kill/VBG obj[four worshippers/NNS]]',
      { Rebels: 'armed-group', 'a mosque': 'organisation', 'four worshippers': 'group' },
      ['ASSAULT occurred rebels > a-mosque+four-worshippers']
    )
  })

  it('is no second attack where the attack was told before', () => {
    expectEvents(
      [
        'nsubj[Rebels/Rebel/NNPS] attacked/attack/VBD obj[a convoy/NN nmod[in Sarn]]',
        'nsubj[Two drivers/NNS] died/die/VBD obl[in the attack/NN]'
      ],
      { Rebels: 'armed-group', Sarn: 'place', 'Two drivers': 'group' },
      ['ASSAULT occurred rebels > two-drivers']
    )
  })

  it('stands in what an attack has seen, and not in what a visitor has', () => {
    expectEvents(
      'nsubj[A compound[suicide/NN] attack/NN acl:relcl[nsubj[that/WDT] saw/see/VBD obj[eight people/person/NNS acl[killed/kill/VBN]]]] shook/shake/VBD obj[the town/NN]',
      { 'eight people': 'group' },
      ['ASSAULT occurred  > eight-people']
    )
    expectEvents(
      'nsubj[A wave/NN nmod[of bombings/NNS acl:relcl[nsubj[that/WDT] killed/kill/VBD obj[six guards/NNS]]]] shook/shake/VBD obj[Sarn]',
      { 'six guards': 'group', Sarn: 'person' },
      ['ASSAULT occurred  > six-guards']
    )
    expectEvents('nsubj[Visitors/NNS] saw/see/VBD obj[a fight/NN nmod[at the market/NN]]', { Visitors: 'group' }, [])
  })
})

describe('force and its objects', () => {
  it('takes towns by violence', () => {
    expectEvents(
      'nsubj[The rebels/NNS] captured/capture/VBD obj[the town/NN nmod[of Sarn]]',
      { 'The rebels': 'armed-group', Sarn: 'place' },
      ['ASSAULT occurred the-rebels > sarn']
    )
  })

  it('tests missiles that go nowhere, and attacks with those that do', () => {
    expectEvents(
      'nsubj[Kenya] fired/fire/VBD obj[a amod[ballistic/JJ] missile/NN] obl[on Sunday]',
      { Kenya: 'state' },
      ['MOBILIZE occurred kenya > ']
    )
    expectEvents('nsubj[Kenya] fired/fire/VBD obj[a amod[ballistic/JJ] missile/NN] obl[at Uganda]', STATES, [
      'ASSAULT occurred kenya > uganda'
    ])
  })

  it('is not used against diseases', () => {
    expectEvents(
      'nsubj[Volunteers/NNS] fought/fight/VBD obj[an epidemic/NN] obl[in Kenya]',
      { Volunteers: 'group', Kenya: 'state' },
      []
    )
    expectEvents(
      'nsubj[Kenya] launched/launch/VBD obj[an operation/NN] obl[against the rebels/NNS]',
      { Kenya: 'state', 'the rebels': 'armed-group' },
      ['ASSAULT occurred kenya > the-rebels']
    )
    expectEvents(
      'nsubj[Kenya] launched/launch/VBD obj[an operation/NN] obl[against malaria/NN]',
      { Kenya: 'state' },
      []
    )
  })

  it('is of whoever an abbreviation names', () => {
    expectEvents(
      'nsubj[A compound[US] compound[air/NN] strike/NN] killed/kill/VBD obj[four rebels/NNS]',
      { US: 'state', 'four rebels': 'armed-group' },
      ['ASSAULT occurred us > four-rebels']
    )
  })

  it('compels people, as floods do not', () => {
    expectEvents(
      'nsubj[The militia/NN] forced/force/VBD obj[villagers/NNS] advcl[to flee/VB]',
      { 'The militia': 'armed-group', villagers: 'group' },
      ['COERCE occurred the-militia > villagers']
    )
    expectEvents('nsubj[Floods/NNS] forced/force/VBD obj[villagers/NNS] advcl[to flee/VB]', { villagers: 'group' }, [])
  })
})

describe('people who are found', () => {
  it('have been shot by others', () => {
    expectEvents(
      'nsubj:pass[Nine amod[Russian/JJ] soldiers/NNS] were found/find/VBN xcomp[shot/shoot/VBN xcomp[dead/JJ]]',
      { 'Nine Russian soldiers': 'group' },
      ['ASSAULT occurred  > nine-russian-soldiers']
    )
  })
})

describe('plots', () => {
  it('are not of those who foil them', () => {
    expectEvents(
      'nsubj[amod[British/JJ] police/NNS] foiled/foil/VBD obj[a plot/NN] advcl[to attack/VB obj[a compound[shopping/NN] centre/NN]]',
      { 'British police': 'organisation' },
      []
    )
  })
})

describe('what comes of an act that somebody suffers', () => {
  const killing = (object: string): string =>
    `nsubj[Kenya] faced/face/VBD obj[${object}] advcl[, killing/kill/VBG obj[miners/miner/NNS]]`
  const cast: Cast = { ...STATES, miners: 'group' }

  it('is not done by him', () => {
    expect(linesIn(killing('two raids/raid/NNS'), cast).join()).not.toContain('kenya > miners')
    expect(linesIn(killing('two winters/winter/NNS'), cast)).toEqual(['ASSAULT occurred kenya > miners'])
  })
})

describe('somebody who hurts himself among others', () => {
  it('has done it to the others', () => {
    const killed = 'nsubj[Gunmen/gunman/NNS] killed/kill/VBD obj[miners/miner/NNS conj[and themselves/PRP]]'
    const cast: Cast = { 'Gunmen|themselves': 'armed-group', miners: 'group' }
    expect(linesIn(killed, cast)).toEqual(['ASSAULT occurred gunmen > miners'])
  })

  it('has done it to them too where nobody knows whom the word means', () => {
    const killed = 'nsubj[the gunmen/NNS] killed/kill/VBD obj[miners/miner/NNS conj[and themselves/PRP]]'
    const cast: Cast = { 'the gunmen': 'armed-group', themselves: 'group', miners: 'group' }
    expect(linesIn(killed, cast)).toEqual(['ASSAULT occurred the-gunmen > miners'])
  })
})

describe('one act told twice', () => {
  it('has the doer of one telling and those harmed of the other', () => {
    const first = 'nsubj[the gunmen/NNS] abducted/abduct/VBD obj[miners/miner/NNS] .'
    const second =
      'nsubj:pass[miners/miner/NNS conj[, guards/guard/NNS] conj[, drivers/driver/NNS] conj[and nurses/nurse/NNS]] were abducted/abduct/VBN .'
    const cast: Cast = {
      'the gunmen': 'armed-group',
      miners: 'group',
      guards: 'group',
      drivers: 'group',
      nurses: 'group'
    }
    expect(linesIn([first, second], cast)).toEqual(['ASSAULT occurred the-gunmen > miners+guards+drivers+nurses'])
  })
})
