import { describe } from 'vitest'
import { testEach, type Case } from './testing/expect-events.js'

/** The states before a noun for people, whose description has no country of its own. */
const TROOPS = { Kenyan: 'state', Ugandan: 'state', 'the Kenyan and Ugandan troops': 'group' } as const

const CASES: readonly Case[] = [
  [
    'nsubj[the amod[Kenyan/JJ conj[and Ugandan/JJ]] troops/NNS] attacked/attack/VBD obj[Rwanda] .',
    { ...TROOPS, Rwanda: 'state' },
    ['ASSAULT occurred kenyan+ugandan > rwanda']
  ],
  [
    'nsubj[Rwanda] rejected/reject/VBD obj[the amod[Kenyan/JJ conj[and Ugandan/JJ]] proposal/NN] .',
    { Kenyan: 'state', Ugandan: 'state', Rwanda: 'state' },
    ['REJECT occurred rwanda > kenyan+ugandan']
  ],
  [
    'nsubj[the ministers/minister/NNS nmod[of Kenya conj[and Uganda]]] met/meet/VBD .',
    { 'the ministers of Kenya': 'group', Kenya: 'state', Uganda: 'state' },
    ['CONSULT occurred kenya+uganda > ']
  ],
  [
    'nsubj[the ministers/minister/NNS nmod[of Kenya conj[and others/other/NNS]]] attacked/attack/VBD obj[Rwanda] .',
    { 'the ministers of Kenya': 'group', Kenya: 'state', Rwanda: 'state' },
    ['ASSAULT occurred the-ministers-of-kenya > rwanda']
  ],
  [
    'nsubj[amod[Kenyan/JJ] troops/NNS] attacked/attack/VBD obj[Rwanda] .',
    { Kenyan: 'state', 'Kenyan troops': 'group', Rwanda: 'state' },
    ['ASSAULT occurred kenyan-troops > rwanda']
  ]
]

describe('several states before one noun', () => {
  testEach(CASES)
})
