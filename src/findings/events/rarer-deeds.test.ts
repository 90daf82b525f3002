import { describe } from 'vitest'
import { STATES, testEach, type Case } from './testing/expect-events.js'

const BY_OTHERS: readonly Case[] = [
  [
    "nsubj[nmod:poss[The union/NN 's] amod[eastern/JJ] wing/NN] laid/lay/VBD compound:prt[down/RP] obj[its arms/arm/NNS] .",
    { 'The union': 'armed-group' },
    ['RETREAT occurred the-union > ']
  ],
  [
    "nsubj[nmod:poss[The union/NN 's] defeat/NN] laid/lay/VBD compound:prt[down/RP] obj[its arms/arm/NNS] .",
    { 'The union': 'armed-group' },
    []
  ],
  [
    'nsubj:pass[Two clerks/NNS] were arrested/arrest/VBN obl[in a raid/NN nmod[by the police/NNS]] .',
    { 'Two clerks': 'group', 'the police': 'organisation' },
    ['COERCE occurred the-police > two-clerks']
  ],
  [
    'nsubj:pass[Two clerks/NNS] were arrested/arrest/VBN obl[in a car/NN nmod[of the police/NNS]] .',
    { 'Two clerks': 'group', 'the police': 'organisation' },
    ['COERCE occurred  > two-clerks']
  ],
  [
    'nsubj[The blockade/NN acl[maintained/maintain/VBN obl:agent[by the army/NN]]] kept/keep/VBD obj[the fishermen/fisherman/NNS] advmod[ashore/RB] .',
    { 'the army': 'organisation', 'the fishermen': 'group' },
    ['COERCE ongoing the-army > the-fishermen']
  ],
  [
    'nsubj[Rebels/NNS] bombed/bomb/VBD obj[a bus/NN acl[carrying/carry/VBG obj[pilgrims/NNS]]] obl[in Kenya] .',
    { Rebels: 'armed-group', pilgrims: 'group', Kenya: 'state' },
    ['ASSAULT occurred rebels > pilgrims']
  ],
  [
    'nsubj[Rebels/NNS] bombed/bomb/VBD obj[a bus/NN acl[carrying/carry/VBG obj[flags/NNS]]] obl[in Kenya] .',
    { Rebels: 'armed-group', Kenya: 'state' },
    ['ASSAULT occurred rebels > kenya']
  ]
]

const TOGETHER: readonly Case[] = [
  [
    'nsubj[amod[Kenyan/JJ conj[and Ugandan/JJ]] brigades/NNS] held/hold/VBD obj[exercises/NNS] .',
    { 'Kenyan and Ugandan brigades': 'group' },
    ['COOPERATE occurred kenyan-and-ugandan-brigades > ']
  ],
  [
    'nsubj[amod[Kenyan/JJ] brigades/NNS] held/hold/VBD obj[exercises/NNS] .',
    { 'Kenyan brigades': 'group' },
    ['MOBILIZE occurred kenyan-brigades > ']
  ],
  [
    'nsubj[Kenya conj[and Uganda]] advmod[jointly/RB] searched/search/VBD obj[the lake/NN] .',
    STATES,
    ['COOPERATE occurred kenya+uganda > ']
  ],
  ['nsubj[Kenya conj[and Uganda]] searched/search/VBD obj[the lake/NN] .', STATES, []],
  [
    'nsubj[Kenya] linked/link/VBD obj[its compound[power/NN] grid/NN] obl[with Uganda] .',
    STATES,
    ['COOPERATE occurred kenya+uganda > ']
  ],
  ['nsubj[Kenya] linked/link/VBD obj[the illness/NN] obl[with Uganda] .', STATES, []],
  [
    'nsubj[Flights/NNS nmod[case[between/IN] Kenya conj[and Uganda]]] resumed/resume/VBD .',
    STATES,
    ['COOPERATE occurred kenya+uganda > ']
  ],
  ['nsubj[Rains/NNS nmod[case[between/IN] Kenya conj[and Uganda]]] resumed/resume/VBD .', STATES, []]
]

const FORCE: readonly Case[] = [
  [
    'nsubj[Rebels/NNS] riddled/riddle/VBD obj[the car/NN nmod[of the mayor/NN]] obl[with bullets/NNS] .',
    { Rebels: 'armed-group', 'the mayor': 'person' },
    ['ASSAULT occurred rebels > the-mayor']
  ],
  [
    'nsubj[Rebels/NNS] riddled/riddle/VBD obj[the report/NN nmod[of the mayor/NN]] obl[with questions/NNS] .',
    { Rebels: 'armed-group', 'the mayor': 'person' },
    []
  ],
  [
    'nsubj[A bomb/NN] tore/tear/VBD obl[case[through/IN] the office/NN nmod[of the league/NN]] .',
    { 'the league': 'organisation' },
    ['ASSAULT occurred  > the-league']
  ],
  [
    'nsubj[A striker/NN] tore/tear/VBD obl[case[through/IN] the defence/NN nmod[of the league/NN]] .',
    { 'the league': 'organisation' },
    []
  ],
  [
    'nsubj[Bandits/NNS] hijacked/hijack/VBD obj[a jet/NN] obl[in Kenya] .',
    { Bandits: 'armed-group', Kenya: 'state' },
    ['ASSAULT occurred bandits > kenya']
  ],
  [
    'nsubj[Two inspectors/NNS] boarded/board/VBD obj[a jet/NN] obl[in Kenya] .',
    { 'Two inspectors': 'group', Kenya: 'state' },
    []
  ]
]

const COERCION: readonly Case[] = [
  [
    'nsubj[Police/NNS] dragged/drag/VBD obj[the editor/NN] obl[from his home/NN] .',
    { Police: 'organisation', 'the editor|his': 'person' },
    ['COERCE occurred police > the-editor']
  ],
  [
    'nsubj[Friends/NNS] dragged/drag/VBD obj[the editor/NN] obl[from his home/NN] .',
    { Friends: 'group', 'the editor|his': 'person' },
    []
  ],
  [
    'nsubj[Kenya] stripped/strip/VBD obj[the settlers/NNS] obl[of citizenship/NN] .',
    { Kenya: 'state', 'the settlers': 'group' },
    ['SANCTION occurred kenya > the-settlers']
  ],
  [
    'nsubj[The army/NN] withheld/withhold/VBD obj[maize/NN] obl[from the villagers/NNS] .',
    { 'The army': 'organisation', 'the villagers': 'group' },
    ['COERCE occurred the-army > the-villagers']
  ],
  [
    'nsubj[The army/NN] withheld/withhold/VBD obj[judgement/NN] obl[from the villagers/NNS] .',
    { 'The army': 'organisation', 'the villagers': 'group' },
    []
  ],
  [
    'nsubj[The police/NNS] confiscated/confiscate/VBD obj[the goats/NNS nmod[of the villagers/NNS]] .',
    { 'The police': 'organisation', 'the villagers': 'group' },
    ['COERCE occurred the-police > the-villagers']
  ],
  [
    'nsubj[A teacher/NN] confiscated/confiscate/VBD obj[the toys/NNS nmod[of the pupils/NNS]] .',
    { 'A teacher': 'person', 'the pupils': 'group' },
    []
  ]
]

const GOODWILL: readonly Case[] = [
  ['nsubj[Kenya] sold/sell/VBD obj[compound[Uganda] missiles/NNS] .', STATES, ['COOPERATE occurred kenya > uganda']],
  ['nsubj[Kenya] bought/buy/VBD obj[compound[Uganda] missiles/NNS] .', STATES, []],
  [
    'nsubj[Farmers/NNS] received/receive/VBD obj[nummod[two/CD] million/NN] obl[from Kenya] .',
    { Farmers: 'group', Kenya: 'state' },
    ['AID occurred kenya > farmers']
  ],
  [
    'nsubj[The navy/NN] supplied/supply/VBD obj[the rebels/NNS] obl[with mortars/NNS] .',
    { 'The navy': 'organisation', 'the rebels': 'armed-group' },
    ['AID occurred the-navy > the-rebels']
  ],
  [
    'nsubj[The navy/NN] supplied/supply/VBD obj[the rebels/NNS] obl[with excuses/NNS] .',
    { 'The navy': 'organisation', 'the rebels': 'armed-group' },
    []
  ],
  [
    'nsubj[The army/NN] demobilised/demobilise/VBD obj[the rebels/NNS] .',
    { 'The army': 'organisation', 'the rebels': 'armed-group' },
    ['RETREAT occurred the-army > the-rebels']
  ],
  [
    'nsubj[The rebels/NNS] stopped/stop/VBD xcomp[shelling/shell/VBG obj[Sarn]] .',
    { 'The rebels': 'armed-group', Sarn: 'place' },
    ['RETREAT occurred the-rebels > sarn']
  ],
  [
    'nsubj[The rebels/NNS] stopped/stop/VBD xcomp[smoking/smoke/VBG] obl[in Sarn] .',
    { 'The rebels': 'armed-group', Sarn: 'place' },
    []
  ]
]

describe('doers and sufferers that stand elsewhere', () => {
  testEach(BY_OTHERS)
})
describe('what states do together', () => {
  testEach(TOGETHER)
})
describe('force in rarer words', () => {
  testEach(FORCE)
})
describe('coercion in rarer words', () => {
  testEach(COERCION)
})
describe('goodwill in rarer words', () => {
  testEach(GOODWILL)
})
