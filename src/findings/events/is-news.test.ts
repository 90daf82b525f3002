import { describe, expect, it } from 'vitest'
import { chainOf } from '../../language/testing/chain-of.js'
import { documentOf } from '../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from './index.js'
import { STATES, testEach, type Case } from './testing/expect-events.js'
import { treeOf } from '../../language/testing/tree-of.js'

const GENERIC: readonly Case[] = [
  [
    'nsubj[police/NNS] arrest/VBP obj[drivers/driver/NNS acl:relcl[nsubj[who/WP] drink/VBP]] .',
    { police: 'organisation', drivers: 'group' },
    []
  ],
  [
    'nsubj[police/NNS] arrested/arrest/VBD obj[drivers/driver/NNS acl:relcl[nsubj[who/WP] drink/VBP]] .',
    { police: 'organisation', drivers: 'group' },
    ['COERCE occurred police > drivers']
  ],
  [
    'nsubj[police/NNS] arrest/VBP obj[drivers/driver/NNS] obl[in Sarn]',
    { police: 'organisation', drivers: 'group', Sarn: 'place' },
    ['COERCE occurred police > drivers']
  ],
  [
    'nsubj[soldiers/NNS acl:relcl[nsubj[who/WP] attack/VBP obj[civilians/NNS]]] wake/VBP advmod[early/RB] .',
    { soldiers: 'group', civilians: 'group' },
    []
  ],
  [
    'nsubj[the soldiers/NNS acl:relcl[nsubj[who/WP] attacked/attack/VBD obj[civilians/NNS]]] wake/VBP advmod[early/RB] .',
    { 'the soldiers': 'group', civilians: 'group' },
    ['ASSAULT occurred the-soldiers > civilians']
  ],
  [
    'nsubj[officers/NNS] visit/VBP obj[the villages/village/NNS] obl[det[every/DT] autumn/NN] .',
    { officers: 'group', 'the villages': 'place' },
    []
  ],
  [
    'nsubj[officers/NNS] visit/VBP obj[the villages/village/NNS] obl[on Wednesdays/Wednesday/NNPS] .',
    { officers: 'group', 'the villages': 'place' },
    []
  ],
  [
    'obl[det[every/DT] June/NNP] nsubj[officers/NNS] sing/VBP conj[cc[and] visit/VBP obj[the villages/village/NNS]] .',
    { officers: 'group', 'the villages': 'place' },
    []
  ],
  [
    'nsubj[soldiers/NNS] beat/VBP obj[a student/NN] obl[with batons/NNS] .',
    { soldiers: 'group', 'a student': 'person' },
    ['ASSAULT occurred soldiers > a-student']
  ]
]

const MADE_UP: readonly Case[] = [
  [
    'nsubj[a comedy/NN nmod[about nummod[two/CD] envoys/NNS acl:relcl[nsubj[who/WP] attack/VBP obj[a general/NN]]]] opens/open/VBZ .',
    { 'two envoys': 'group', 'a general': 'person' },
    []
  ],
  [
    'nsubj[a quarrel/NN nmod[about nummod[two/CD] envoys/NNS acl:relcl[nsubj[who/WP] attacked/attack/VBD obj[a general/NN]]]] goes/go/VBZ advmod[on/RB] .',
    { 'two envoys': 'group', 'a general': 'person' },
    ['ASSAULT occurred two-envoys > a-general']
  ],
  [
    'obl[in the amod[last/JJ] chapter/NN] nsubj[rebels/NNS] storm/VBP obj[the palace/NN] .',
    { rebels: 'armed-group' },
    []
  ],
  [
    'obl[in the amod[last/JJ] week/NN] nsubj[rebels/NNS] stormed/storm/VBD obj[the palace/NN] .',
    { rebels: 'armed-group' },
    ['ASSAULT occurred rebels > ']
  ],
  [
    'nsubj[a play/NN acl:relcl[obl[in which/WDT] nsubj:pass[a general/NN] is attacked/attack/VBN obl:agent[by envoys/NNS]]] closes/close/VBZ .',
    { 'a general': 'person', envoys: 'group' },
    []
  ]
]

const CONTESTS: readonly Case[] = [
  [
    'nsubj[Holm conj[cc[and] Marsh]] clashed/clash/VBD obl[over taxes/tax/NNS] .',
    { Holm: 'person', Marsh: 'person' },
    []
  ],
  [
    'nsubj[Kenya conj[cc[and] Uganda]] clashed/clash/VBD obl[over the border/NN] .',
    STATES,
    ['ASSAULT occurred kenya+uganda > ']
  ],
  ['nsubj[Holm] can beat/VB obj[Marsh] .', { Holm: 'person', Marsh: 'person' }, []],
  [
    'nsubj[guards/NNS] beat/beat/VBD obj[Marsh] .',
    { guards: 'group', Marsh: 'person' },
    ['ASSAULT occurred guards > marsh']
  ],
  ['nsubj[Kenya] declared/declare/VBD obj[war/NN] obl[on Uganda] .', STATES, ['ASSAULT occurred kenya > ']],
  ['nsubj[Kenya] declared/declare/VBD obj[war/NN] obl[on waste/NN] .', STATES, []]
]

const EVERY_DAY: readonly Case[] = [
  ['nsubj[Holm] hanged/hang/VBD obj[himself/PRP] .', { Holm: 'person' }, []],
  [
    'nsubj[soldiers/NNS] hanged/hang/VBD obj[Holm] .',
    { soldiers: 'group', Holm: 'person' },
    ['ASSAULT occurred soldiers > holm']
  ],
  [
    'nsubj[police/NNS] urged/urge/VBD obj[motorists/NNS] xcomp[to avoid/VB obj[the tunnel/NN]] .',
    { police: 'organisation', motorists: 'group' },
    []
  ],
  [
    'nsubj[rebels/NNS] urged/urge/VBD obj[motorists/NNS] xcomp[to join/VB obj[the uprising/NN]] .',
    { rebels: 'armed-group', motorists: 'group' },
    ['REQUEST occurred rebels > motorists']
  ],
  ['nsubj[Holm] spoke/speak/VBD obl[to reporters/NNS] .', { Holm: 'person', reporters: 'group' }, []],
  [
    'nsubj[Holm] spoke/speak/VBD obl[to Marsh] .',
    { Holm: 'person', Marsh: 'person' },
    ['CONSULT occurred holm+marsh > ']
  ],
  ['nsubj[thousands/NNS] marched/march/VBD obl[in the compound[carnival/NN] parade/NN] .', { thousands: 'group' }, []],
  [
    'nsubj[thousands/NNS] marched/march/VBD obl[against the government/NN] obl[at the parade/NN] .',
    { thousands: 'group', 'the government': 'government' },
    ['PROTEST occurred thousands > the-government']
  ],
  ['nsubj[Kenya] rejected/reject/VBD obj[a request/NN nmod[for an interview/NN]] .', STATES, []],
  ['nsubj[Kenya] rejected/reject/VBD obj[a request/NN nmod[for troops/NNS]] .', STATES, ['REJECT occurred kenya > ']],
  ['nsubj[Holm] resigned/resign/VBD obl[as coach/NN] .', { Holm: 'person' }, []],
  ['nsubj[Holm] resigned/resign/VBD obl[as minister/NN] .', { Holm: 'person' }, ['RETREAT occurred holm > ']],
  ['nsubj:pass[Holm] was released/release/VBN obl[from hospital/NN] .', { Holm: 'person' }, []],
  ['nsubj:pass[Holm] was released/release/VBN obl[from jail/NN] .', { Holm: 'person' }, ['RETREAT occurred  > holm']]
]

const QUESTIONS: readonly Case[] = [
  ['nsubj[Kenya] asked/ask/VBD obj[Uganda] obl[about the ships/NNS] .', STATES, []],
  ['nsubj[Kenya] asked/ask/VBD obj[Uganda] advcl[mark[if/IN] nsubj[it/PRP] would leave/VB] .', STATES, []],
  ['nsubj[Kenya] asked/ask/VBD obj[Uganda] xcomp[to leave/VB] .', STATES, ['REQUEST occurred kenya > uganda']]
]

const BOMBING =
  'nsubj:pass[the bridge/NN acl:relcl[nsubj:pass[which/WDT] was bombed/bomb/VBN obl:agent[by soldiers/NNS] obl[in 1944/CD]]] was painted/paint/VBN .'

describe('what a kind of people does at all times', () => {
  testEach(GENERIC)
})

describe('what a work tells', () => {
  testEach(MADE_UP)
})

describe('contests of words, and wars on things', () => {
  testEach(CONTESTS)
})

describe('acts of every day', () => {
  testEach(EVERY_DAY)
})

describe('questions', () => {
  testEach(QUESTIONS)
})

describe('a clause of background', () => {
  const typesIn = (published: string): string[] => {
    const bare = documentOf(treeOf(BOMBING), { published })
    const entities = [chainOf(bare, 'group', 'soldiers')]
    return findEvents({ ...bare, entities }, [], loadEventLexicon()).map(({ type }) => type)
  }

  it('tells of another age long after, and of news in the same years', () => {
    expect(typesIn('2018-01-01')).toEqual([])
    expect(typesIn('1946-01-01')).toEqual(['ASSAULT'])
  })
})

describe('a month', () => {
  const row = 'nsubj[the March/march/NNP nmod[of workers/NNS]] began/begin/VBD .'

  it('is no march', () => {
    const bare = documentOf(treeOf(row))
    const march = bare.tokens.find(({ text }) => text === 'March')?.index ?? 0
    const { start, end } = bare.tokens[march] ?? { start: 0, end: 0 }
    const times = [{ id: 't1', type: 'DATE' as const, value: '2018-03', first: march, last: march + 1, start, end }]
    const entities = [chainOf(bare, 'group', 'workers')]
    expect(findEvents({ ...bare, entities, times }, [], loadEventLexicon())).toEqual([])
    expect(findEvents({ ...bare, entities }, [], loadEventLexicon()).map(({ type }) => type)).toEqual(['PROTEST'])
  })
})

describe('the attacks of a politician', () => {
  const attacks = (sector: string, on: 'group' | 'place'): string[] => {
    const bare = documentOf(treeOf('nsubj[Holm] launched/launch/VBD obj[attacks/NNS nmod[on Tarl]] .'))
    const entities = [{ ...chainOf(bare, 'person', 'Holm'), sector }, chainOf(bare, on, 'Tarl')]
    return findEvents({ ...bare, entities }, [], loadEventLexicon()).map(({ type }) => type)
  }

  it('find fault with people, and are of arms on a place or by a soldier', () => {
    expect(attacks('LEG', 'group')).toEqual(['ACCUSE'])
    expect(attacks('LEG', 'place')).toEqual(['ASSAULT'])
    expect(attacks('MIL', 'group')).toEqual(['ASSAULT'])
  })
})
