import { describe, expect, it } from 'vitest'
import { expectEvents, linesIn, type Cast } from './testing/expect-events.js'

describe('crowds', () => {
  it('are cleared off by force, and suspects of charges by courts', () => {
    expectEvents(
      'nsubj[Police/NNS] cleared/clear/VBD obj[the protesters/NNS] obl[from the square/NN]',
      { Police: 'organisation', 'the protesters': 'group' },
      ['COERCE occurred police > the-protesters']
    )
    expectEvents(
      'nsubj[The judge/NN] cleared/clear/VBD obj[the protesters/NNS nmod[of the charges/NNS]]',
      { 'The judge': 'person', 'the protesters': 'group' },
      ['CONCEDE occurred the-judge > the-protesters']
    )
  })

  it('are run over on purpose, and walls by accident', () => {
    expectEvents(
      'nsubj[A man/NN] drove/drive/VBD obj[a lorry/NN] obl[into a crowd/NN nmod[of shoppers/NNS]]',
      { 'A man': 'person', 'a crowd of shoppers': 'group' },
      ['ASSAULT occurred a-man > a-crowd-of-shoppers']
    )
    expectEvents('nsubj[A bus/NN] ploughed/plough/VBD obl[into a wall/NN]', {}, [])
  })
})

describe('those who are in or under something', () => {
  it('are on alert where nobody is said to have put them there', () => {
    expectEvents(
      'nsubj:pass[The navy/NN] was placed/place/VBN obl[on amod[high/JJ] alert/NN]',
      { 'The navy': 'organisation' },
      ['MOBILIZE occurred the-navy > ']
    )
  })

  it('suffer custody, declare an emergency and go on strike', () => {
    expectEvents('nsubj[Five prisoners/NNS] remain/VBP xcomp[in custody/NN]', { 'Five prisoners': 'group' }, [
      'COERCE occurred  > five-prisoners'
    ])
    expectEvents('nsubj[Kenya] is in a state/NN nmod[of emergency/NN]', { Kenya: 'state' }, ['COERCE ongoing kenya > '])
    expectEvents('nsubj[The nurses/NNS] are on strike/NN', { 'The nurses': 'group' }, ['PROTEST ongoing the-nurses > '])
  })
})

describe('measures of states and courts', () => {
  it('are fines, whatever the sum', () => {
    expectEvents(
      'nsubj:pass[The bank/NN] was fined/fin/VBN obj[nummod[compound[two] million/CD] dollars/NNS] obl:agent[by regulators/NNS]',
      { 'The bank': 'organisation', regulators: 'government' },
      ['SANCTION occurred regulators > the-bank']
    )
  })

  it('send diplomats home, and only ask others to leave', () => {
    expectEvents(
      'nsubj[Kenya] ordered/order/VBD obj[two amod[Ugandan/JJ] diplomats/NNS] advcl[to leave/VB]',
      { Kenya: 'state', 'two Ugandan diplomats': 'group' },
      ['SANCTION occurred kenya > two-ugandan-diplomats']
    )
    expectEvents(
      'nsubj[Kenya] ordered/order/VBD obj[two amod[Ugandan/JJ] nurses/NNS] advcl[to leave/VB]',
      { Kenya: 'state', 'two Ugandan nurses': 'group' },
      ['REQUEST occurred kenya > two-ugandan-nurses']
    )
  })

  it('strike laws down', () => {
    expectEvents('nsubj[The court/NN] struck/strike/VBD obj[case[down/RP] the law/NN]', { 'The court': 'government' }, [
      'SANCTION occurred the-court > '
    ])
  })
})

describe('reduced relations', () => {
  it('are rights taken and representations cut', () => {
    expectEvents(
      'nsubj[Bahrain] stripped/strip/VBD obj[a cleric/NN nmod[of his citizenship/NN]]',
      { Bahrain: 'state', 'a cleric': 'person' },
      ['SANCTION occurred bahrain > a-cleric']
    )
    expectEvents(
      'nsubj[Kenya] downgraded/downgrade/VBD obj[its representation/NN] obl[in Uganda]',
      { 'Kenya|its': 'state', Uganda: 'state' },
      ['SANCTION occurred kenya > uganda']
    )
  })
})

describe('ships and planes', () => {
  it('are intercepted as a show of force, and boarded in protest', () => {
    expectEvents(
      'nsubj[compound[NATO] jets/NNS] intercepted/intercept/VBD obj[amod[Russian/JJ] bombers/NNS]',
      { NATO: 'organisation', 'Russian bombers': 'group' },
      ['MOBILIZE occurred nato > russian-bombers']
    )
    expectEvents('nsubj[Activists/NNS] boarded/board/VBD obj[an compound[oil/NN] rig/NN]', { Activists: 'group' }, [
      'PROTEST occurred activists > '
    ])
  })
})

describe('protests', () => {
  it('are what the marchers do to protest', () => {
    expectEvents(
      'nsubj[The marchers/NNS] knelt/kneel/VBD advcl[to protest/VB obl[against the law/NN]]',
      { 'The marchers': 'group' },
      ['PROTEST occurred the-marchers > ']
    )
  })
})

describe('what a march asks for', () => {
  const marched = (beside: string): string =>
    `nsubj[Students/NNS] marched/march/VBD advcl[to demand/VB obj[reforms/NNS] obl[${beside}]]`
  const cast: Cast = { Students: 'group', Uganda: 'state' }

  it('is asked of whoever would give it', () => {
    expect(linesIn(marched('from Uganda'), cast)).toEqual(['PROTEST occurred students > uganda'])
    expect(linesIn(marched('after lunch/NN nmod[in Uganda]'), cast)).toEqual(['PROTEST occurred students > '])
  })
})
