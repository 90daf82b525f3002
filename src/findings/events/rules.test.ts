import { describe, expect, it } from 'vitest'
import { eventsIn, type Cast, type Tree } from './testing/expect-events.js'
import { partiesOf } from './testing/event-lines.js'

/** Each event as its type, who, and to whom. */
const lines = (tree: Tree, cast: Cast): string[] =>
  eventsIn(tree, cast).map(event => `${event.type} ${partiesOf(event)}`)

describe('whose the decision is', () => {
  const told = (article: string, who = 'Ormia'): Tree => [
    `nsubj[${who}] announced/announce/VBD obj[a toll/NN]`,
    `nsubj[Velland] criticised/criticise/VBD obj[${article} decision/NN]`
  ]
  const cast: Cast = { Ormia: 'state', Velland: 'state' }

  it('is theirs who took it in an earlier sentence', () => {
    expect(lines(told('the'), cast)).toEqual(['ACCUSE velland > ormia'])
  })

  it('is nobody told of where the noun is of no decision told before', () => {
    expect(lines(told('a'), cast)).not.toContain('ACCUSE velland > ormia')
  })

  it('is not theirs who criticise it', () => {
    expect(lines(told('the', 'Velland'), { Velland: 'state' })).toEqual(['ACCUSE velland > '])
  })
})

describe('who held those who are released', () => {
  const released = (verb: string): string =>
    `nsubj:pass[Miners/NNS acl[seized/seize/VBN obl:agent[by rebels/NNS]]] have been ${verb}/VBN`
  const cast: Cast = { Miners: 'group', rebels: 'armed-group' }

  it('are those who let them go', () => {
    expect(lines(released('released/release'), cast)).toContain('RETREAT rebels > miners')
  })

  it('need not be those who free them', () => {
    expect(lines(released('freed/free'), cast)).not.toContain('RETREAT rebels > miners')
  })
})

describe('what a verb or noun shares with its neighbour', () => {
  it('an object after both verbs', () => {
    const tree = 'nsubj[Velland] condemned/condemn/VBD conj[or investigated/investigate/VBD] obj[Ormia]'
    expect(lines(tree, { Velland: 'state', Ormia: 'state' })).toEqual(['ACCUSE velland > ormia'])
  })

  it('no object of a verb that goes on with its own phrase', () => {
    const tree = 'nsubj[Velland] praised/praise/VBD obj[Ormia] conj[and apologised/apologise/VBD]'
    expect(lines(tree, { Velland: 'state', Ormia: 'state' })).toEqual(['SUPPORT velland > ormia', 'CONCEDE velland > '])
  })

  const facing = (noun: string): string =>
    `nsubj[Ormia] faced/face/VBD obj[a ${noun}/NN nmod[of attacks/NNS nmod[by rebels/NNS]]]`

  it('the place of the word that counts it', () => {
    expect(lines(facing('series'), { Ormia: 'state', rebels: 'armed-group' })).toEqual(['ASSAULT rebels > ormia'])
  })

  it('no place of another word', () => {
    expect(lines(facing('survey'), { Ormia: 'state', rebels: 'armed-group' })).toEqual(['ASSAULT rebels > '])
  })
})

describe('what is attacked in words alone', () => {
  const attack = (noun: string): string => `nsubj[Attacks/NNS nmod[on its ${noun}/NN]] continued/continue/VBD`

  it('is no assault', () => {
    expect(lines(attack('business'), { 'its business': 'organisation' })).toEqual([])
  })

  it('a thing of stone is', () => {
    expect(lines(attack('base'), { 'its base': 'facility' })).toEqual(['ASSAULT  > its-base'])
  })
})

describe('acts on others', () => {
  const twice = (word: string): Tree => [
    'nsubj[Rebels/NNS] kidnapped/kidnap/VBD obj[ten miners/NNS]',
    `nsubj[Rebels/NNS] kidnapped/kidnap/VBD obj[amod[${word}/JJ] miners/NNS]`
  ]
  const cast = (word: string): Cast => ({ Rebels: 'armed-group', [`ten miners|${word} miners`]: 'group' })

  it('are acts of their own', () => {
    expect(lines(twice('other'), cast('other'))).toHaveLength(2)
  })

  it('the same are told twice', () => {
    expect(lines(twice('frightened'), cast('frightened'))).toHaveLength(1)
  })
})

it('a plan that somebody opposes is not his', () => {
  const tree = (verb: string): string =>
    `nsubj[Velland] criticised/criticise/VBD obj[plans/NNS acl[${verb}/VBN obl:agent[by Ormia]]]`
  const cast: Cast = { Velland: 'state', Ormia: 'state' }
  expect(lines(tree('drafted/draft'), cast)).toContain('ACCUSE velland > ormia')
  expect(lines(tree('opposed/oppose'), cast)).not.toContain('ACCUSE velland > ormia')
})

it('nobody is his own recipient', () => {
  const alone = 'nsubj[Ada flat[Holm]] voiced/voice/VBD obj[her anger/NN]'
  expect(lines(alone, { 'Ada Holm|her': 'person' })).toEqual([])
  expect(lines(`${alone} obl[at Ormia]`, { 'Ada Holm|her': 'person', Ormia: 'state' })).toEqual([
    'ACCUSE ada-holm > ormia'
  ])
})
