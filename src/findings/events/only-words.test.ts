import { describe } from 'vitest'
import { STATES, testEach, type Case } from './testing/expect-events.js'

const ATTACKS: readonly Case[] = [
  [
    'nsubj[Holm] attacked/attack/VBD obj[Brask] obl[case[outside/IN] nmod:poss[her/PRP$] house/NN] .',
    { Holm: 'person', Brask: 'person' },
    ['ASSAULT occurred holm > brask']
  ],
  [
    'nsubj[Holm] attacked/attack/VBD obj[Brask] obl[with a knife/NN] .',
    { Holm: 'person', Brask: 'person' },
    ['ASSAULT occurred holm > brask']
  ],
  [
    'nsubj[Holm] attacked/attack/VBD obj[Brask] obl[with relish/NN] .',
    { Holm: 'person', Brask: 'person' },
    ['ACCUSE occurred holm > brask']
  ],
  [
    'nsubj[rebels/NNS] attacked/attack/VBD obj[Marsh] obl[in a column/NN] .',
    { rebels: 'group', Marsh: 'person' },
    ['ACCUSE occurred rebels > marsh']
  ],
  [
    'nsubj[rebels/NNS] attacked/attack/VBD obj[Marsh] obl[in a car/NN] .',
    { rebels: 'group', Marsh: 'person' },
    ['ASSAULT occurred rebels > marsh']
  ],
  ['nsubj[attacks/NNS nmod[from rivals/NNS]] continued/continue/VBD .', { rivals: 'group' }, []],
  [
    'nsubj[attacks/NNS nmod[from rebels/NNS]] continued/continue/VBD .',
    { rebels: 'armed-group' },
    ['ASSAULT ongoing rebels > ']
  ],
  ['nsubj[firemen/fireman/NNS] stormed/storm/VBD obj[the house/NN] .', { firemen: 'group' }, []],
  ['nsubj[soldiers/NNS] stormed/storm/VBD obj[the house/NN] .', { soldiers: 'group' }, ['ASSAULT occurred soldiers > ']]
]

const PROTESTS: readonly Case[] = [
  [
    'nsubj[workers/NNS] demonstrated/demonstrate/VBD ccomp[mark[that/IN] nsubj[it/PRP] works/work/VBZ] .',
    { workers: 'group' },
    []
  ],
  ["nsubj[nmod:poss[Holm 's] protests/NNS] continued/continue/VBD .", { Holm: 'person' }, []],
  [
    "nsubj[nmod:poss[workers/NNS 's] protests/NNS] continued/continue/VBD .",
    { workers: 'group' },
    ['PROTEST ongoing workers > ']
  ]
]

const AGREED: readonly Case[] = [
  ['nsubj[Holm] agreed/agree/VBD .', { Holm: 'person' }, []],
  ['nsubj[Holm] agreed/agree/VBD obl[to a truce/NN] .', { Holm: 'person' }, ['AGREE occurred holm > ']]
]

const APPEALS: readonly Case[] = [
  ['nsubj[Holm] appealed/appeal/VBD obl[to voters/NNS] .', { Holm: 'person', voters: 'group' }, []],
  [
    'nsubj[Holm] appealed/appeal/VBD obl[to voters/NNS] obl[for calm/NN] .',
    { Holm: 'person', voters: 'group' },
    ['REQUEST occurred holm > voters']
  ],
  ['nsubj[Kenya] appealed/appeal/VBD obl[to Uganda] .', STATES, ['REQUEST occurred kenya > uganda']],
  ['nsubj[Kenya] asked/ask/VBD obj[Uganda] ccomp[obj[what/WP] nsubj[it/PRP] wanted/want/VBD] .', STATES, []]
]

describe('attacks', () => {
  testEach(ATTACKS)
})

describe('protests', () => {
  testEach(PROTESTS)
})

describe('those who agree', () => {
  testEach(AGREED)
})

describe('appeals', () => {
  testEach(APPEALS)
})
