import { describe } from 'vitest'
import { STATES, testEach, type Case } from './testing/expect-events.js'

const CASES: readonly Case[] = [
  ['nsubj[Kenya conj[and Uganda]] talked/talk/VBD .', STATES, ['CONSULT occurred kenya+uganda > ']],
  [
    'nsubj[mothers/mother/NNS conj[and daughters/daughter/NNS]] talked/talk/VBD .',
    { mothers: 'group', daughters: 'group' },
    []
  ],
  ['nsubj[Kenya] spoke/speak/VBD .', STATES, []],
  [
    'nsubj[doctors/doctor/NNS] delivered/deliver/VBD obj[medicine/NN] obl[to Uganda] .',
    { doctors: 'group', Uganda: 'state' },
    ['AID occurred doctors > uganda']
  ],
  [
    'nsubj[doctors/doctor/NNS] delivered/deliver/VBD obj[babies/baby/NNS] obl[in Uganda] .',
    { doctors: 'group', Uganda: 'state' },
    []
  ],
  [
    'nsubj:pass[the guerrillas/guerrilla/NNS] were disbanded/disband/VBN .',
    { 'the guerrillas': 'armed-group' },
    ['RETREAT occurred the-guerrillas > ']
  ],
  [
    'nsubj[guerrillas/guerrilla/NNS] banned/ban/VBD obj[nurses/nurse/NNS] obl[from Uganda] .',
    { guerrillas: 'armed-group', nurses: 'group', Uganda: 'state' },
    ['COERCE occurred guerrillas > nurses']
  ],
  [
    'nsubj[Kenya conj[and Uganda]] agreed/agree/VBD xcomp[to share/VB obj[intelligence/NN]] .',
    { ...STATES, intelligence: 'organisation' },
    ['COOPERATE planned kenya+uganda > ']
  ],
  ['nsubj:pass[the choir/NN] was disbanded/disband/VBN .', { 'the choir': 'organisation' }, []],
  [
    'nsubj[Kenya] criticised/criticise/VBD obj[the amod[compound[Uganda] punct[-] led/lead/VBN] blockade/NN] .',
    STATES,
    ['ACCUSE occurred kenya > uganda', 'COERCE occurred uganda > ']
  ]
]

describe('words of every day for acts of politics', () => {
  testEach(CASES)
})
