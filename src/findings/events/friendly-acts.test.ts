import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../record/index.js'
import { eventLines } from './testing/event-lines.js'

type Case = readonly [
  text: string,
  words: string,
  cast: Readonly<Record<string, EntityType>>,
  events: readonly string[]
]

/** The tree of words written as `form/lemma/UPOS/XPOS/head/deprel`, apart by blanks. */
function treeOf(words: string): string {
  const rows = words.split(' ').map(word => word.split('/'))
  return rows
    .map(([form, lemma, upos, xpos, head, deprel]) => [form, lemma, upos, xpos, '_', head, deprel].join(' '))
    .join('\n')
}

const UNNAMED: readonly Case[] = [
  [
    'Kenya said it would free the miners.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/it/PRON/PRP/5/nsubj would/would/AUX/MD/5/aux free/free/VERB/VB/2/ccomp the/the/DET/DT/7/det miners/miner/NOUN/NNS/5/obj ././PUNCT/./2/punct',
    { Kenya: 'state', 'the miners': 'group' },
    ['RETREAT planned kenya > the-miners']
  ],
  [
    'Holm said it would free the miners.',
    'Holm/Holm/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root it/it/PRON/PRP/5/nsubj would/would/AUX/MD/5/aux free/free/VERB/VB/2/ccomp the/the/DET/DT/7/det miners/miner/NOUN/NNS/5/obj ././PUNCT/./2/punct',
    { Holm: 'person', 'the miners': 'group' },
    []
  ],
  [
    'Kenya let free some miners.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj let/let/VERB/VB/0/root free/free/VERB/VB/2/xcomp some/some/DET/DT/5/det miners/miner/NOUN/NNS/2/obj ././PUNCT/./2/punct',
    { Kenya: 'state', 'some miners': 'group' },
    ['RETREAT occurred kenya > some-miners']
  ],
  [
    'Kenya welcomed refugees granted asylum by Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj welcomed/welcome/VERB/VBD/0/root refugees/refugee/NOUN/NNS/2/obj granted/grant/VERB/VBN/3/acl asylum/asylum/NOUN/NN/4/obj by/by/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/4/obl:agent ././PUNCT/./2/punct',
    { Kenya: 'state', refugees: 'group', Uganda: 'state' },
    ['AID occurred kenya > refugees', 'AID occurred uganda > refugees']
  ],
  [
    'Kenya had given the Pentagon permission to use the port.',
    'Kenya/Kenya/PROPN/NNP/3/nsubj had/have/AUX/VBD/3/aux given/give/VERB/VBN/0/root the/the/DET/DT/6/det Pentagon/Pentagon/PROPN/NNP/6/compound permission/permission/NOUN/NN/3/obj to/to/PART/TO/8/mark use/use/VERB/VB/6/acl the/the/DET/DT/10/det port/port/NOUN/NN/8/obj ././PUNCT/./3/punct',
    { Kenya: 'state', Pentagon: 'government' },
    ['CONCEDE occurred kenya > pentagon']
  ],
  [
    'Kenya had given the Pentagon budget to Uganda.',
    'Kenya/Kenya/PROPN/NNP/3/nsubj had/have/AUX/VBD/3/aux given/give/VERB/VBN/0/root the/the/DET/DT/6/det Pentagon/Pentagon/PROPN/NNP/6/compound budget/budget/NOUN/NN/3/obj to/to/ADP/IN/8/case Uganda/Uganda/PROPN/NNP/6/nmod ././PUNCT/./3/punct',
    { Kenya: 'state', Pentagon: 'government', Uganda: 'state' },
    []
  ],
  [
    'Kenya agreed with Uganda to cooperate.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj agreed/agree/VERB/VBD/0/root with/with/ADP/IN/4/case Uganda/Uganda/PROPN/NNP/2/obl to/to/PART/TO/6/mark cooperate/cooperate/VERB/VB/2/xcomp ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['COOPERATE planned kenya+uganda > ']
  ],
  [
    'Kenya agreed with Uganda to arrest the rebels.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj agreed/agree/VERB/VBD/0/root with/with/ADP/IN/4/case Uganda/Uganda/PROPN/NNP/2/obl to/to/PART/TO/6/mark arrest/arrest/VERB/VB/2/xcomp the/the/DET/DT/8/det rebels/rebel/NOUN/NNS/6/obj ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state', 'the rebels': 'armed-group' },
    ['COERCE planned kenya > the-rebels']
  ],
  [
    'Kenya pledged not to attack Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj pledged/pledge/VERB/VBD/0/root not/not/PART/RB/5/advmod to/to/PART/TO/5/mark attack/attack/VERB/VB/2/xcomp Uganda/Uganda/PROPN/NNP/5/obj ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['AGREE occurred kenya > uganda']
  ],
  [
    'Kenya pledged to attack Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj pledged/pledge/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/xcomp Uganda/Uganda/PROPN/NNP/4/obj ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['THREATEN occurred kenya > uganda']
  ],
  [
    'Brask called Holm to thank him for the rescue.',
    'Brask/Brask/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root Holm/Holm/PROPN/NNP/2/obj to/to/PART/TO/5/mark thank/thank/VERB/VB/2/advcl him/he/PRON/PRP/5/obj for/for/ADP/IN/9/case the/the/DET/DT/9/det rescue/rescue/NOUN/NN/5/obl ././PUNCT/./2/punct',
    { 'Brask|him': 'person', Holm: 'person' },
    ['CONSULT occurred brask > holm', 'SUPPORT possible brask > holm']
  ],
  [
    'Brask spoke after talks with Uganda.',
    'Brask/Brask/PROPN/NNP/2/nsubj spoke/speak/VERB/VBD/0/root after/after/ADP/IN/4/case talks/talk/NOUN/NNS/2/obl with/with/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/4/nmod ././PUNCT/./2/punct',
    { Brask: 'person', Uganda: 'state' },
    ['CONSULT occurred brask+uganda > ']
  ],
  [
    'Brask will speak after talks with Uganda.',
    'Brask/Brask/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux speak/speak/VERB/VB/0/root after/after/ADP/IN/5/case talks/talk/NOUN/NNS/3/obl with/with/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/5/nmod ././PUNCT/./3/punct',
    { Brask: 'person', Uganda: 'state' },
    []
  ],
  [
    'The miners called off a strike on Monday.',
    'The/the/DET/DT/2/det miners/miner/NOUN/NNS/3/nsubj called/call/VERB/VBD/0/root off/off/ADP/RP/3/compound:prt a/a/DET/DT/6/det strike/strike/NOUN/NN/3/obj on/on/ADP/IN/8/case Monday/Monday/PROPN/NNP/3/obl ././PUNCT/./3/punct',
    { 'The miners': 'group' },
    ['CONCEDE occurred the-miners > ']
  ],
  [
    'Brask met his wife in Kenya.',
    'Brask/Brask/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root his/his/PRON/PRP$/4/nmod:poss wife/wife/NOUN/NN/2/obj in/in/ADP/IN/6/case Kenya/Kenya/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { 'Brask|his': 'person', 'his wife': 'person', Kenya: 'state' },
    []
  ],
  [
    'Kenya met with Chancellor Holm.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root with/with/ADP/IN/5/case Chancellor/Chancellor/PROPN/NNP/5/nmod:desc Holm/Holm/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', 'Chancellor Holm': 'person' },
    ['CONSULT occurred kenya+chancellor-holm > ']
  ],
  [
    'Kenyan soldiers were sent to help Uganda.',
    'Kenyan/kenyan/ADJ/JJ/2/amod soldiers/soldier/NOUN/NNS/4/nsubj:pass were/be/AUX/VBD/4/aux:pass sent/send/VERB/VBN/0/root to/to/ADP/IN/6/mark help/help/VERB/VB/4/advcl Uganda/Uganda/PROPN/NNP/6/obj ././PUNCT/./4/punct',
    { 'Kenyan soldiers': 'group', Uganda: 'state' },
    ['AID planned kenyan-soldiers > uganda']
  ],
  [
    "Kenya's plan drew praise from Uganda.",
    "Kenya/Kenya/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case plan/plan/NOUN/NN/4/nsubj drew/draw/VERB/VBD/0/root praise/praise/NOUN/NN/4/obj from/from/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/4/obl ././PUNCT/./4/punct",
    { Kenya: 'state', Uganda: 'state' },
    ['SUPPORT occurred uganda > kenya']
  ]
]

const WORDS: readonly Case[] = [
  [
    "Kenya's plan drew water from Uganda.",
    "Kenya/Kenya/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case plan/plan/NOUN/NN/4/nsubj drew/draw/VERB/VBD/0/root water/water/NOUN/NN/4/obj from/from/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/4/obl ././PUNCT/./4/punct",
    { Kenya: 'state', Uganda: 'state' },
    []
  ],
  [
    'Brask phoned Holm to express regret.',
    'Brask/Brask/PROPN/NNP/2/nsubj phoned/phone/VERB/VBD/0/root Holm/Holm/PROPN/NNP/2/obj to/to/PART/TO/5/mark express/express/VERB/VB/2/advcl regret/regret/NOUN/NN/5/obj ././PUNCT/./2/punct',
    { Brask: 'person', Holm: 'person' },
    ['CONSULT occurred brask > holm', 'CONCEDE planned brask > holm']
  ],
  [
    'Kenya gave approval to deliver food to Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root approval/approval/NOUN/NN/2/obj to/to/PART/TO/5/mark deliver/deliver/VERB/VB/3/acl food/food/NOUN/NN/5/obj to/to/ADP/IN/8/case Uganda/Uganda/PROPN/NNP/5/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['CONCEDE occurred kenya > uganda', 'AID planned kenya > uganda']
  ],
  [
    'Kenya gave its approval to the treaty with Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss approval/approval/NOUN/NN/2/obj to/to/ADP/IN/7/case the/the/DET/DT/7/det treaty/treaty/NOUN/NN/2/obl with/with/ADP/IN/9/case Uganda/Uganda/PROPN/NNP/7/nmod ././PUNCT/./2/punct',
    { 'Kenya|its': 'state', Uganda: 'state' },
    ['SUPPORT occurred kenya > uganda']
  ],
  [
    'A ceasefire in Uganda began.',
    'A/a/DET/DT/2/det ceasefire/ceasefire/NOUN/NN/5/nsubj in/in/ADP/IN/4/case Uganda/Uganda/PROPN/NNP/2/nmod began/begin/VERB/VBD/0/root ././PUNCT/./5/punct',
    { Uganda: 'state' },
    ['RETREAT ongoing  > uganda']
  ],
  [
    'A ceasefire in Uganda is an old dream.',
    'A/a/DET/DT/2/det ceasefire/ceasefire/NOUN/NN/8/nsubj in/in/ADP/IN/4/case Uganda/Uganda/PROPN/NNP/2/nmod is/be/AUX/VBZ/8/cop an/a/DET/DT/8/det old/old/ADJ/JJ/8/amod dream/dream/NOUN/NN/0/root ././PUNCT/./8/punct',
    { Uganda: 'state' },
    []
  ],
  [
    'Brask turned himself in to the police.',
    'Brask/Brask/PROPN/NNP/2/nsubj turned/turn/VERB/VBD/0/root himself/himself/PRON/PRP/2/obj in/in/ADP/RP/2/compound:prt to/to/ADP/IN/7/case the/the/DET/DT/7/det police/police/NOUN/NN/2/obl ././PUNCT/./2/punct',
    { 'Brask|himself': 'person', 'the police': 'organisation' },
    ['RETREAT occurred brask > the-police']
  ],
  [
    'Brask turned the lamp in to the police.',
    'Brask/Brask/PROPN/NNP/2/nsubj turned/turn/VERB/VBD/0/root the/the/DET/DT/4/det lamp/lamp/NOUN/NN/2/obj in/in/ADV/RB/2/advmod to/to/ADP/IN/8/case the/the/DET/DT/8/det police/police/NOUN/NN/2/obl ././PUNCT/./2/punct',
    { Brask: 'person', 'the police': 'organisation' },
    []
  ]
]

const USES: readonly Case[] = [
  [
    'Soldiers freed the hostages in Uganda.',
    'Soldiers/soldier/NOUN/NNS/2/nsubj freed/fre/VERB/VBD/0/root the/the/DET/DT/4/det hostages/hostage/NOUN/NNS/2/obj in/in/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Soldiers: 'group', 'the hostages': 'group', Uganda: 'state' },
    ['AID occurred soldiers > the-hostages']
  ],
  [
    'Rebels freed the hostages in Uganda.',
    'Rebels/rebel/NOUN/NNS/2/nsubj freed/fre/VERB/VBD/0/root the/the/DET/DT/4/det hostages/hostage/NOUN/NNS/2/obj in/in/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Rebels: 'armed-group', 'the hostages': 'group', Uganda: 'state' },
    ['RETREAT occurred rebels > the-hostages']
  ],
  [
    'Kenya welcomed the agreement with Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj welcomed/welcome/VERB/VBD/0/root the/the/DET/DT/4/det agreement/agreement/NOUN/NN/2/obj with/with/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/4/nmod ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['SUPPORT occurred kenya > uganda']
  ],
  [
    'Kenya returned the cattle to Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj returned/return/VERB/VBD/0/root the/the/DET/DT/4/det cattle/cattle/NOUN/NN/2/obj to/to/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['RETREAT occurred kenya > uganda']
  ],
  [
    'Kenya returned the call to Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj returned/return/VERB/VBD/0/root the/the/DET/DT/4/det call/call/NOUN/NN/2/obj to/to/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    []
  ],
  [
    'The police cleared the crowd from the square.',
    'The/the/DET/DT/2/det police/police/NOUN/NNS/3/nsubj cleared/clear/VERB/VBD/0/root the/the/DET/DT/5/det crowd/crowd/NOUN/NN/3/obj from/from/ADP/IN/8/case the/the/DET/DT/8/det square/square/NOUN/NN/3/obl ././PUNCT/./3/punct',
    { 'The police': 'organisation', 'the crowd': 'group' },
    ['COERCE occurred the-police > the-crowd']
  ],
  [
    'Kenya cleared Brask of all charges.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj cleared/clear/VERB/VBD/0/root Brask/Brask/PROPN/NNP/2/obj of/of/ADP/IN/6/case all/all/DET/DT/6/det charges/charge/NOUN/NNS/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Brask: 'person' },
    ['CONCEDE occurred kenya > brask']
  ],
  [
    'Kenya is prepared to talk to Uganda.',
    'Kenya/Kenya/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop prepared/prepared/ADJ/JJ/0/root to/to/PART/TO/5/mark talk/talk/VERB/VB/3/xcomp to/to/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/5/obl ././PUNCT/./3/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['CONSULT planned kenya+uganda > ']
  ],
  [
    'The armies began joint drills.',
    'The/the/DET/DT/2/det armies/army/NOUN/NNS/3/nsubj began/begin/VERB/VBD/0/root joint/joint/ADJ/JJ/5/amod drills/drill/NOUN/NNS/3/obj ././PUNCT/./3/punct',
    { 'The armies': 'group' },
    ['COOPERATE occurred the-armies > ']
  ],
  [
    'The army began drills.',
    'The/the/DET/DT/2/det army/army/NOUN/NN/3/nsubj began/begin/VERB/VBD/0/root drills/drill/NOUN/NNS/3/obj ././PUNCT/./3/punct',
    { 'The army': 'organisation' },
    ['MOBILIZE occurred the-army > ']
  ],
  [
    'Kenya allowed a relief convoy into Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj allowed/allow/VERB/VBD/0/root a/a/DET/DT/5/det relief/relief/NOUN/NN/5/compound convoy/convoy/NOUN/NN/2/obj into/into/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['RETREAT occurred kenya > uganda']
  ],
  [
    'Brask resigned his leadership of the union.',
    'Brask/Brask/PROPN/NNP/2/nsubj resigned/resign/VERB/VBD/0/root his/his/PRON/PRP$/4/nmod:poss leadership/leadership/NOUN/NN/2/obj of/of/ADP/IN/7/case the/the/DET/DT/7/det union/union/NOUN/NN/4/nmod ././PUNCT/./2/punct',
    { 'Brask|his': 'person', 'his leadership of the union': 'government', 'the union': 'organisation' },
    ['RETREAT occurred brask > the-union']
  ],
  [
    'Kenya hosts refugees from Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj hosts/host/VERB/VBZ/0/root refugees/refugee/NOUN/NNS/2/obj from/from/ADP/IN/5/case Uganda/Uganda/PROPN/NNP/3/nmod ././PUNCT/./2/punct',
    { Kenya: 'state', 'refugees from Uganda': 'group', Uganda: 'state' },
    ['AID occurred kenya > refugees-from-uganda']
  ],
  [
    'Kenya hosted the delegation from Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj hosted/host/VERB/VBD/0/root the/the/DET/DT/4/det delegation/delegation/NOUN/NN/2/obj from/from/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/4/nmod ././PUNCT/./2/punct',
    { Kenya: 'state', 'the delegation from Uganda': 'organisation', Uganda: 'state' },
    ['CONSULT occurred the-delegation-from-uganda > kenya']
  ],
  [
    'Kenya sent medical experts to Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root medical/medical/ADJ/JJ/4/amod experts/expert/NOUN/NNS/2/obj to/to/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', 'medical experts': 'group', Uganda: 'state' },
    ['AID occurred kenya > uganda']
  ],
  [
    'Kenya raised money for refugees.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj raised/raise/VERB/VBD/0/root money/money/NOUN/NN/2/obj for/for/ADP/IN/5/case refugees/refugee/NOUN/NNS/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', refugees: 'group' },
    ['AID occurred kenya > refugees']
  ],
  [
    'Kenya raised taxes for refugees.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj raised/raise/VERB/VBD/0/root taxes/tax/NOUN/NNS/2/obj for/for/ADP/IN/5/case refugees/refugee/NOUN/NNS/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', refugees: 'group' },
    []
  ],
  [
    'Kenya supplied Uganda with information.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj supplied/supply/VERB/VBD/0/root Uganda/Uganda/PROPN/NNP/2/obj with/with/ADP/IN/5/case information/information/NOUN/NN/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['COOPERATE occurred kenya > uganda']
  ],
  [
    'Kenya supplied Uganda with bananas.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj supplied/supply/VERB/VBD/0/root Uganda/Uganda/PROPN/NNP/2/obj with/with/ADP/IN/5/case bananas/banana/NOUN/NNS/2/obl ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    []
  ],
  [
    'Kenya respects the sovereignty of Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj respects/respect/VERB/VBZ/0/root the/the/DET/DT/4/det sovereignty/sovereignty/NOUN/NN/2/obj of/of/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/4/nmod ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['SUPPORT occurred kenya > uganda']
  ],
  [
    'Kenya respects the weather of Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj respects/respect/VERB/VBZ/0/root the/the/DET/DT/4/det weather/weather/NOUN/NN/2/obj of/of/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/4/nmod ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    []
  ],
  [
    'Kenya complied with the demand of Uganda.',
    'Kenya/Kenya/PROPN/NNP/2/nsubj complied/comply/VERB/VBD/0/root with/with/ADP/IN/5/case the/the/DET/DT/5/det demand/demand/NOUN/NN/2/obl of/of/ADP/IN/7/case Uganda/Uganda/PROPN/NNP/5/nmod ././PUNCT/./2/punct',
    { Kenya: 'state', Uganda: 'state' },
    ['CONCEDE occurred kenya > uganda']
  ],
  [
    'Brask withdrew his remarks about Uganda.',
    'Brask/Brask/PROPN/NNP/2/nsubj withdrew/withdraw/VERB/VBD/0/root his/his/PRON/PRP$/4/nmod:poss remarks/remark/NOUN/NNS/2/obj about/about/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { 'Brask|his': 'person', Uganda: 'state' },
    ['CONCEDE occurred brask > uganda']
  ],
  [
    'Brask withdrew his money from Uganda.',
    'Brask/Brask/PROPN/NNP/2/nsubj withdrew/withdraw/VERB/VBD/0/root his/his/PRON/PRP$/4/nmod:poss money/money/NOUN/NN/2/obj from/from/ADP/IN/6/case Uganda/Uganda/PROPN/NNP/2/obl ././PUNCT/./2/punct',
    { 'Brask|his': 'person', Uganda: 'state' },
    ['SANCTION occurred brask > uganda']
  ]
]

describe('whoever takes part without being named where parsers look', () => {
  it.each(UNNAMED)('%s', (_text, words, cast, events) => {
    expect(eventLines(treeOf(words), cast)).toEqual(events)
  })
})

describe('judgements, calls and permissions', () => {
  it.each(WORDS)('%s', (_text, words, cast, events) => {
    expect(eventLines(treeOf(words), cast)).toEqual(events)
  })
})

describe('words with several uses', () => {
  it.each(USES)('%s', (_text, words, cast, events) => {
    expect(eventLines(treeOf(words), cast)).toEqual(events)
  })
})
