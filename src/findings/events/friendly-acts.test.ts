import { describe } from 'vitest'
import { STATES, testEach, type Case } from './testing/expect-events.js'

const UNNAMED: readonly Case[] = [
  [
    'nsubj[Kenya] said/say/VBD ccomp[nsubj[it/PRP] would free/VB obj[the miners/NNS]] .',
    { Kenya: 'state', 'the miners': 'group' },
    ['RETREAT planned kenya > the-miners']
  ],
  [
    'nsubj[Holm] said/say/VBD ccomp[nsubj[it/PRP] would free/VB obj[the miners/NNS]] .',
    { Holm: 'person', 'the miners': 'group' },
    []
  ],
  [
    'nsubj[Kenya] let/VB xcomp[free/VB] obj[some miners/NNS] .',
    { Kenya: 'state', 'some miners': 'group' },
    ['RETREAT occurred kenya > some-miners']
  ],
  [
    'nsubj[Kenya] welcomed/welcome/VBD obj[refugees/NNS acl[granted/grant/VBN obj[asylum/NN] obl:agent[by Uganda]]] .',
    { Kenya: 'state', refugees: 'group', Uganda: 'state' },
    ['AID occurred kenya > refugees', 'AID occurred uganda > refugees']
  ],
  [
    'nsubj[Kenya] had given/give/VBN obj[the compound[Pentagon] permission/NN acl[to use/VB obj[the port/NN]]] .',
    { Kenya: 'state', Pentagon: 'government' },
    ['CONCEDE occurred kenya > pentagon']
  ],
  [
    'nsubj[Kenya] had given/give/VBN obj[the compound[Pentagon] budget/NN nmod[to Uganda]] .',
    { Kenya: 'state', Pentagon: 'government', Uganda: 'state' },
    []
  ],
  [
    'nsubj[Kenya] agreed/agree/VBD obl[with Uganda] xcomp[to cooperate/VB] .',
    STATES,
    ['COOPERATE planned kenya+uganda > ']
  ],
  [
    'nsubj[Kenya] agreed/agree/VBD obl[with Uganda] xcomp[to arrest/VB obj[the rebels/NNS]] .',
    { Kenya: 'state', Uganda: 'state', 'the rebels': 'armed-group' },
    ['COERCE planned kenya > the-rebels']
  ],
  ['nsubj[Kenya] pledged/pledge/VBD xcomp[not to attack/VB obj[Uganda]] .', STATES, ['AGREE occurred kenya > uganda']],
  ['nsubj[Kenya] pledged/pledge/VBD xcomp[to attack/VB obj[Uganda]] .', STATES, ['THREATEN occurred kenya > uganda']],
  [
    'nsubj[Brask] called/call/VBD obj[Holm] advcl[to thank/VB obj[him/he/PRP] obl[for the rescue/NN]] .',
    { 'Brask|him': 'person', Holm: 'person' },
    ['CONSULT occurred brask > holm', 'SUPPORT possible brask > holm']
  ],
  [
    'nsubj[Brask] spoke/speak/VBD obl[after talks/NNS nmod[with Uganda]] .',
    { Brask: 'person', Uganda: 'state' },
    ['CONSULT occurred brask+uganda > ']
  ],
  ['nsubj[Brask] will speak/VB obl[after talks/NNS nmod[with Uganda]] .', { Brask: 'person', Uganda: 'state' }, []],
  [
    'nsubj[The miners/NNS] called/call/VBD compound:prt[off/RP] obj[a strike/NN] obl[on Monday] .',
    { 'The miners': 'group' },
    ['CONCEDE occurred the-miners > ']
  ],
  [
    'nsubj[Brask] met/meet/VBD obj[his wife/NN] obl[in Kenya] .',
    { 'Brask|his': 'person', 'his wife': 'person', Kenya: 'state' },
    []
  ],
  [
    'nsubj[Kenya] met/meet/VBD obl[with nmod:desc[Chancellor] Holm] .',
    { Kenya: 'state', 'Chancellor Holm': 'person' },
    ['CONSULT occurred kenya+chancellor-holm > ']
  ],
  [
    'nsubj:pass[amod[Kenyan/JJ] soldiers/NNS] were sent/send/VBN advcl[mark[to/ADP.IN] help/VB obj[Uganda]] .',
    { 'Kenyan soldiers': 'group', Uganda: 'state' },
    ['AID planned kenyan-soldiers > uganda']
  ],
  [
    "nsubj[nmod:poss[Kenya 's] plan/NN] drew/draw/VBD obj[praise/NN] obl[from Uganda] .",
    STATES,
    ['SUPPORT occurred uganda > kenya']
  ]
]

const WORDS: readonly Case[] = [
  ["nsubj[nmod:poss[Kenya 's] plan/NN] drew/draw/VBD obj[water/NN] obl[from Uganda] .", STATES, []],
  [
    'nsubj[Brask] phoned/phone/VBD obj[Holm] advcl[to express/VB obj[regret/NN]] .',
    { Brask: 'person', Holm: 'person' },
    ['CONSULT occurred brask > holm', 'CONCEDE planned brask > holm']
  ],
  [
    'nsubj[Kenya] gave/give/VBD obj[approval/NN acl[to deliver/VB obj[food/NN] obl[to Uganda]]] .',
    STATES,
    ['CONCEDE occurred kenya > uganda', 'AID planned kenya > uganda']
  ],
  [
    'nsubj[Kenya] gave/give/VBD obj[its approval/NN] obl[to the treaty/NN nmod[with Uganda]] .',
    { 'Kenya|its': 'state', Uganda: 'state' },
    ['SUPPORT occurred kenya > uganda']
  ],
  ['nsubj[A ceasefire/NN nmod[in Uganda]] began/begin/VBD .', { Uganda: 'state' }, ['RETREAT ongoing  > uganda']],
  ['nsubj[A ceasefire/NN nmod[in Uganda]] is an amod[old/JJ] dream/NN .', { Uganda: 'state' }, []],
  [
    'nsubj[Brask] turned/turn/VBD obj[himself/PRP] compound:prt[in/RP] obl[to the police/NN] .',
    { 'Brask|himself': 'person', 'the police': 'organisation' },
    ['RETREAT occurred brask > the-police']
  ],
  [
    'nsubj[Brask] turned/turn/VBD obj[the lamp/NN] advmod[in/RB] obl[to the police/NN] .',
    { Brask: 'person', 'the police': 'organisation' },
    []
  ]
]

describe('whoever takes part without being named where parsers look', () => {
  testEach(UNNAMED)
})

describe('judgements, calls and permissions', () => {
  testEach(WORDS)
})
