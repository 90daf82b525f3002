import { describe } from 'vitest'
import { STATES, testEach, type Case } from './testing/expect-events.js'

const USES: readonly Case[] = [
  [
    'nsubj[Soldiers/NNS] freed/fre/VBD obj[the hostages/NNS] obl[in Uganda] .',
    { Soldiers: 'group', 'the hostages': 'group', Uganda: 'state' },
    ['AID occurred soldiers > the-hostages']
  ],
  [
    'nsubj[Rebels/NNS] freed/fre/VBD obj[the hostages/NNS] obl[in Uganda] .',
    { Rebels: 'armed-group', 'the hostages': 'group', Uganda: 'state' },
    ['RETREAT occurred rebels > the-hostages']
  ],
  [
    'nsubj[Kenya] welcomed/welcome/VBD obj[the agreement/NN nmod[with Uganda]] .',
    STATES,
    ['SUPPORT occurred kenya > uganda']
  ],
  ['nsubj[Kenya] returned/return/VBD obj[the cattle/NN] obl[to Uganda] .', STATES, ['RETREAT occurred kenya > uganda']],
  ['nsubj[Kenya] returned/return/VBD obj[the call/NN] obl[to Uganda] .', STATES, []],
  [
    'nsubj[The police/NNS] cleared/clear/VBD obj[the crowd/NN] obl[from the square/NN] .',
    { 'The police': 'organisation', 'the crowd': 'group' },
    ['COERCE occurred the-police > the-crowd']
  ],
  [
    'nsubj[Kenya] cleared/clear/VBD obj[Brask] obl[of all charges/NNS] .',
    { Kenya: 'state', Brask: 'person' },
    ['CONCEDE occurred kenya > brask']
  ],
  ['nsubj[Kenya] is prepared/JJ xcomp[to talk/VB obl[to Uganda]] .', STATES, ['CONSULT planned kenya+uganda > ']],
  [
    'nsubj[The armies/army/NNS] began/begin/VBD obj[amod[joint/JJ] drills/NNS] .',
    { 'The armies': 'group' },
    ['COOPERATE occurred the-armies > ']
  ],
  [
    'nsubj[The army/NN] began/begin/VBD obj[drills/NNS] .',
    { 'The army': 'organisation' },
    ['MOBILIZE occurred the-army > ']
  ],
  [
    'nsubj[Kenya] allowed/allow/VBD obj[a compound[relief/NN] convoy/NN] obl[into Uganda] .',
    STATES,
    ['RETREAT occurred kenya > uganda']
  ],
  [
    'nsubj[Brask] resigned/resign/VBD obj[his leadership/NN nmod[of the union/NN]] .',
    { 'Brask|his': 'person', 'his leadership of the union': 'government', 'the union': 'organisation' },
    ['RETREAT occurred brask > the-union']
  ],
  [
    'nsubj[Kenya] hosts/host/VBZ obj[refugees/NNS nmod[from Uganda]] .',
    { Kenya: 'state', 'refugees from Uganda': 'group', Uganda: 'state' },
    ['AID occurred kenya > refugees-from-uganda']
  ],
  [
    'nsubj[Kenya] hosted/host/VBD obj[the delegation/NN nmod[from Uganda]] .',
    { Kenya: 'state', 'the delegation from Uganda': 'organisation', Uganda: 'state' },
    ['CONSULT occurred the-delegation-from-uganda > kenya']
  ],
  [
    'nsubj[Kenya] sent/send/VBD obj[amod[medical/JJ] experts/NNS] obl[to Uganda] .',
    { Kenya: 'state', 'medical experts': 'group', Uganda: 'state' },
    ['AID occurred kenya > uganda']
  ],
  [
    'nsubj[Kenya] raised/raise/VBD obj[money/NN] obl[for refugees/NNS] .',
    { Kenya: 'state', refugees: 'group' },
    ['AID occurred kenya > refugees']
  ],
  [
    'nsubj[Kenya] raised/raise/VBD obj[taxes/tax/NNS] obl[for refugees/NNS] .',
    { Kenya: 'state', refugees: 'group' },
    []
  ],
  [
    'nsubj[Kenya] supplied/supply/VBD obj[Uganda] obl[with information/NN] .',
    STATES,
    ['COOPERATE occurred kenya > uganda']
  ],
  ['nsubj[Kenya] supplied/supply/VBD obj[Uganda] obl[with bananas/NNS] .', STATES, []],
  [
    'nsubj[Kenya] respects/respect/VBZ obj[the sovereignty/NN nmod[of Uganda]] .',
    STATES,
    ['SUPPORT occurred kenya > uganda']
  ],
  ['nsubj[Kenya] respects/respect/VBZ obj[the weather/NN nmod[of Uganda]] .', STATES, []],
  [
    'nsubj[Kenya] complied/comply/VBD obl[with the demand/NN nmod[of Uganda]] .',
    STATES,
    ['CONCEDE occurred kenya > uganda']
  ],
  [
    'nsubj[Brask] withdrew/withdraw/VBD obj[his remarks/NNS] obl[about Uganda] .',
    { 'Brask|his': 'person', Uganda: 'state' },
    ['CONCEDE occurred brask > uganda']
  ],
  [
    'nsubj[Brask] withdrew/withdraw/VBD obj[his money/NN] obl[from Uganda] .',
    { 'Brask|his': 'person', Uganda: 'state' },
    ['SANCTION occurred brask > uganda']
  ]
]

describe('words with several uses', () => {
  testEach(USES)
})
