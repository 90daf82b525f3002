import { describe } from 'vitest'
import { STATES, testEach, type Case } from './testing/expect-events.js'

const MEANT_OTHERWISE: readonly Case[] = [
  ['nsubj[Kenya] demonstrated/demonstrate/VBD obj[a fondness/NN] .', STATES, []],
  [
    'nsubj[workers/NNS] demonstrated/demonstrate/VBD obl[against Kenya] .',
    { workers: 'group', Kenya: 'state' },
    ['PROTEST occurred workers > kenya']
  ],
  ['nsubj[Kenya] will meet/VB obj[its pledge/NN] .', STATES, []],
  ['nsubj[Kenya] will meet/VB obj[Uganda] .', STATES, ['CONSULT planned kenya+uganda > ']],
  [
    'nsubj[a compound[trade/NN] war/NN nmod[case[between/IN] Kenya conj[cc[and] Uganda]]] began/begin/VBD .',
    STATES,
    []
  ],
  [
    'nsubj[a war/NN nmod[case[between/IN] Kenya conj[cc[and] Uganda]]] began/begin/VBD .',
    STATES,
    ['ASSAULT ongoing kenya+uganda > ']
  ],
  ['nsubj[demand/NN nmod[for panels/NNS]] collapsed/collapse/VBD .', { panels: 'organisation' }, []],
  ['nsubj[takeover/NN nmod[of a business/NN]] began/begin/VBD .', { 'a business': 'organisation' }, []],
  [
    'nsubj[takeover/NN nmod[of the town/NN]] began/begin/VBD .',
    { 'the town': 'place' },
    ['COERCE ongoing  > the-town']
  ],
  ['nsubj[soldiers/NNS] left/leave/VBD obj[the hospital/NN] .', { soldiers: 'group' }, []],
  ['nsubj[soldiers/NNS] left/leave/VBD obj[the fort/NN] .', { soldiers: 'group' }, ['RETREAT occurred soldiers > ']],
  ['nsubj[Kenya] called/call/VBD obj[its record/NN] xcomp[a blueprint/NN nmod[for Uganda]] .', STATES, []],
  ['enter/VB obj[Kenya] .', STATES, []],
  ['nsubj:pass[Holm] was eliminated/eliminate/VBN obl[from the contest/NN] .', { Holm: 'person' }, []],
  [
    'nsubj[soldiers/NNS] eliminated/eliminate/VBD obj[Holm] .',
    { soldiers: 'group', Holm: 'person' },
    ['ASSAULT occurred soldiers > holm']
  ]
]

const MISHAPS: readonly Case[] = [
  ['nsubj[a amod[wartime/JJ] bomb/NN] exploded/explode/VBD obl[near Sarn] .', { Sarn: 'place' }, []],
  ['nsubj[a bomb/NN nmod[from the war/NN]] exploded/explode/VBD obl[near Sarn] .', { Sarn: 'place' }, []],
  ['nsubj[a bomb/NN] exploded/explode/VBD obl[near Sarn] .', { Sarn: 'place' }, ['ASSAULT occurred  > sarn']],
  [
    'nsubj[the woman/NN] set/set/VBD obj[herself/PRP] obl[on fire/NN] obl[by accident/NN] .',
    { 'the woman': 'person' },
    []
  ],
  [
    'nsubj[the woman/NN] set/set/VBD obj[herself/PRP] obl[on fire/NN] advcl[mark[while/IN] cooking/cook/VBG] .',
    { 'the woman': 'person' },
    []
  ],
  [
    'nsubj[the woman/NN] set/set/VBD obj[herself/PRP] obl[on fire/NN] obl[case[outside/IN] the court/NN] .',
    { 'the woman': 'person', 'the court': 'organisation' },
    ['PROTEST occurred the-woman > the-court']
  ],
  [
    'nsubj[police/NNS] closed/close/VBD obj[the road/NN] advcl[mark[after/IN] nsubj[a lorry/NN] overturned/overturn/VBD] .',
    { police: 'organisation' },
    []
  ],
  [
    'nsubj[police/NNS] closed/close/VBD obj[the road/NN] obl[to marchers/NNS] .',
    { police: 'organisation', marchers: 'group' },
    ['COERCE occurred police > marchers']
  ],
  [
    'nsubj[the compound[traffic/NN] police/NNS] were deployed/deploy/VBN obl[at crossroads/NN] .',
    { 'the traffic police': 'organisation' },
    []
  ]
]

describe('words that are meant otherwise', () => {
  testEach(MEANT_OTHERWISE)
})

describe('mishaps and the relics of wars', () => {
  testEach(MISHAPS)
})
