import { describe, expect, it } from 'vitest'
import type { EntityType, Event, Statement } from '../../record/index.js'
import type { Document } from '../../language/layers.js'
import { documentOf } from '../../language/testing/document-of.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { findEvents, loadEventLexicon } from './index.js'

const lexicon = loadEventLexicon()

type Cast = Readonly<Record<string, EntityType>>

function read(tree: string, cast: Cast, statements: (document: Document) => Statement[] = () => []): Event[] {
  const bare = documentOf(tree)
  const document = {
    ...bare,
    entities: Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
  }
  return findEvents(document, statements(document), lexicon)
}

/** An event as one line: type and mode, status, who, to whom. */
function line(event: Event): string {
  const who = (list: Event['actors']): string => list.map(argument => argument.entity).join('+')
  return `${event.type}${event.mode === null ? '' : `/${event.mode}`} ${event.status} ${who(event.actors)} > ${who(event.recipients)}`
}

function lines(tree: string, cast: Cast): string[] {
  return read(tree, cast).map(line)
}

const RAID = `
  Rebels rebel NOUN NNS _ 2 nsubj
  attacked attack VERB VBD _ 0 root
  Port port PROPN NNP _ 4 compound
  Ister Ister PROPN NNP _ 2 obj
  on on ADP IN _ 6 case
  Friday Friday PROPN NNP _ 2 obl
  . . PUNCT . _ 2 punct`
const RAIDERS: Cast = { Rebels: 'armed-group', 'Port Ister': 'place' }

describe('who did what to whom', () => {
  it('reads subject and object', () => {
    expect(lines(RAID, RAIDERS)).toEqual(['ASSAULT occurred rebels > port-ister'])
  })

  it('quotes trigger and clause', () => {
    const [event] = read(RAID, RAIDERS)
    expect(event?.mentions[0]?.trigger.quote).toBe('attacked')
    expect(event?.mentions[0]?.evidence.quote).toBe('Rebels attacked Port Ister on Friday')
  })

  it('leaves a doer that cannot act alone', () => {
    const tree = `
      The the DET DT _ 2 det
      storm storm NOUN NN _ 3 nsubj
      hit hit VERB VBD _ 0 root
      Ormia Ormia PROPN NNP _ 3 obj`
    expect(lines(tree, { Ormia: 'state' })).toEqual([])
  })

  it('takes the passive subject as recipient and the agent as actor', () => {
    const tree = `
      Two two NUM CD _ 2 nummod
      editors editor NOUN NNS _ 4 nsubj:pass
      were be AUX VBD _ 4 aux:pass
      arrested arrest VERB VBN _ 0 root
      by by ADP IN _ 6 case
      police police NOUN NNS _ 4 obl:agent`
    expect(lines(tree, { editors: 'group', police: 'organisation' })).toEqual([
      'COERCE/arrest occurred police > editors'
    ])
  })

  it('keeps compound actors in one event and shares the subject of joined verbs', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 4 nsubj
      and and CCONJ CC _ 3 cc
      Veld Veld PROPN NNP _ 1 conj
      condemned condemn VERB VBD _ 0 root
      Karst Karst PROPN NNP _ 4 obj
      and and CCONJ CC _ 7 cc
      recalled recall VERB VBD _ 4 conj
      their their PRON PRP$ _ 9 nmod:poss
      ambassadors ambassador NOUN NNS _ 7 obj`
    expect(lines(tree, { Ormia: 'state', Veld: 'state', Karst: 'state' })).toEqual([
      'ACCUSE/disapprove occurred ormia+veld > karst',
      'SANCTION/withdraw occurred ormia+veld > '
    ])
  })

  it('puts all who meet among the actors', () => {
    const tree = `
      Envoys envoy NOUN NNS _ 4 nsubj
      from from ADP IN _ 3 case
      Ormia Ormia PROPN NNP _ 1 nmod
      met meet VERB VBD _ 0 root
      Veld Veld PROPN NNP _ 7 nmod:poss
      's 's PART POS _ 5 case
      president president NOUN NN _ 4 obj`
    expect(lines(tree, { 'Envoys from Ormia': 'group', "Veld 's president": 'person', Veld: 'state' })).toEqual([
      "CONSULT occurred envoys-from-ormia+veld-'s-president > "
    ])
  })

  it('finds the antecedent of a relative clause', () => {
    const tree = `
      The the DET DT _ 2 det
      militia militia NOUN NN _ 7 nsubj
      that that PRON WDT PronType=Rel 4 nsubj
      kidnapped kidnap VERB VBD _ 2 acl:relcl
      the the DET DT _ 6 det
      nurses nurse NOUN NNS _ 4 obj
      fled flee VERB VBD _ 0 root`
    expect(lines(tree, { 'The militia': 'armed-group', 'the nurses': 'group' })).toEqual([
      'ASSAULT/abduct occurred the-militia > the-nurses'
    ])
  })

  it('gives the actor of a noun from its possessor and the recipient from its preposition', () => {
    const tree = `
      Karst Karst PROPN NNP _ 3 nmod:poss
      's 's PART POS _ 1 case
      raid raid NOUN NN _ 6 nsubj
      on on ADP IN _ 5 case
      Veld Veld PROPN NNP _ 3 nmod
      shocked shock VERB VBD _ 0 root
      everybody everybody PRON NN _ 6 obj`
    expect(lines(tree, { Karst: 'state', Veld: 'state' })).toEqual(['ASSAULT occurred karst > veld'])
  })

  it('reads a noun that a light verb carries out', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      held hold VERB VBD _ 0 root
      talks talk NOUN NNS _ 2 obj
      with with ADP IN _ 5 case
      Veld Veld PROPN NNP _ 2 obl`
    expect(lines(tree, { Ormia: 'state', Veld: 'state' })).toEqual(['CONSULT occurred ormia+veld > '])
  })

  it('counts the sanctions that are imposed once', () => {
    const tree = `
      Veld Veld PROPN NNP _ 2 nsubj
      imposed impose VERB VBD _ 0 root
      sanctions sanction NOUN NNS _ 2 obj
      on on ADP IN _ 5 case
      Karst Karst PROPN NNP _ 3 nmod`
    expect(lines(tree, { Veld: 'state', Karst: 'state' })).toEqual(['SANCTION/discontinue occurred veld > karst'])
  })

  it('does not take a kind of thing for an act', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      bought buy VERB VBD _ 0 root
      an a DET DT _ 5 det
      attack attack NOUN NN _ 5 compound
      dog dog NOUN NN _ 2 obj`
    expect(lines(tree, { Ormia: 'state' })).toEqual([])
  })

  it('does not take a dismissed coach for a victim', () => {
    const tree = `
      Veld Veld PROPN NNP _ 2 nsubj
      fired fire VERB VBD _ 0 root
      its its PRON PRP$ _ 4 nmod:poss
      coach coach NOUN NN _ 2 obj`
    expect(lines(tree, { Veld: 'state', 'its coach': 'person' })).toEqual([])
  })
})

describe('whether it happened', () => {
  const withdraw = (before: string, rows: string): string => `${before}\n${rows}`
  const cast: Cast = { Ormia: 'state', Veld: 'state' }

  it('is planned after a decision, by control', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      decided decide VERB VBD _ 0 root
      to to PART TO _ 4 mark
      withdraw withdraw VERB VB _ 2 xcomp
      troops troop NOUN NNS _ 4 obj
      from from ADP IN _ 7 case
      Veld Veld PROPN NNP _ 4 obl`
    expect(lines(tree, cast)).toEqual(['RETREAT/withdraw planned ormia > veld'])
  })

  it('is ongoing once begun', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      has have AUX VBZ _ 3 aux
      started start VERB VBN _ 0 root
      to to PART TO _ 5 mark
      withdraw withdraw VERB VB _ 3 xcomp
      troops troop NOUN NNS _ 5 obj`
    expect(lines(tree, cast)).toEqual(['RETREAT/withdraw ongoing ormia > '])
  })

  it('is denied under a negation', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 4 nsubj
      did do AUX VBD _ 4 aux
      not not PART RB _ 4 advmod
      attack attack VERB VB _ 0 root
      Veld Veld PROPN NNP _ 4 obj`
    expect(lines(tree, cast)).toEqual(['ASSAULT denied ormia > veld'])
  })

  it('is possible under might', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      might might AUX MD _ 3 aux
      attack attack VERB VB _ 0 root
      Veld Veld PROPN NNP _ 3 obj`
    expect(lines(tree, cast)).toEqual(['ASSAULT possible ormia > veld'])
  })

  it('is conditional inside a condition and in what hangs on it', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      suspend suspend VERB VB _ 0 root
      aid aid NOUN NN _ 3 obj
      to to ADP IN _ 6 case
      Veld Veld PROPN NNP _ 4 nmod
      if if SCONJ IN _ 9 mark
      Veld Veld PROPN NNP _ 9 nsubj
      attacks attack VERB VBZ _ 3 advcl
      Karst Karst PROPN NNP _ 9 obj`
    expect(lines(tree, { ...cast, Karst: 'state' })).toEqual([
      'SANCTION/discontinue conditional ormia > veld',
      'ASSAULT conditional veld > karst'
    ])
  })

  it('is planned in a headline infinitive', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      to to PART TO _ 3 mark
      withdraw withdraw VERB VB _ 0 root
      troops troop NOUN NNS _ 3 obj`
    expect(lines(tree, cast)).toEqual(['RETREAT/withdraw planned ormia > '])
  })

  it('is denied where the one on whose word it stands denies it', () => {
    const tree = `
      Karst Karst PROPN NNP _ 2 nsubj
      denied deny VERB VBD _ 0 root
      that that SCONJ IN _ 5 mark
      Ormia Ormia PROPN NNP _ 5 nsubj
      attacked attack VERB VBD _ 2 ccomp
      Veld Veld PROPN NNP _ 5 obj`
    expect(lines(tree, { ...cast, Karst: 'state' })).toEqual(['ASSAULT denied ormia > veld'])
  })

  it('says on whose word it stands', () => {
    const tree = withdraw(
      'Karst Karst PROPN NNP _ 2 nsubj\nsaid say VERB VBD _ 0 root',
      'Ormia Ormia PROPN NNP _ 4 nsubj\nattacked attack VERB VBD _ 2 ccomp\nVeld Veld PROPN NNP _ 4 obj'
    )
    const events = read(tree, { ...cast, Karst: 'state' }, document => [statementIn(document, 'Ormia attacked Veld')])
    expect(events.map(line)).toEqual(['ASSAULT occurred ormia > veld'])
    expect(events[0]?.mentions[0]?.statement).toBe('statement-1')
  })
})

describe('words that are acts', () => {
  const cast: Cast = { Ormia: 'state', Veld: 'state' }

  it('is a rejection to refuse, and what is refused is no event', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      refused refuse VERB VBD _ 0 root
      to to PART TO _ 4 mark
      withdraw withdraw VERB VB _ 2 xcomp
      troops troop NOUN NNS _ 4 obj
      from from ADP IN _ 7 case
      Veld Veld PROPN NNP _ 4 obl`
    expect(lines(tree, cast)).toEqual(['REJECT/yield occurred ormia > veld'])
  })

  it('is a request to urge, with the mode of what is asked', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      urged urge VERB VBD _ 0 root
      Veld Veld PROPN NNP _ 2 obj
      to to PART TO _ 5 mark
      hold hold VERB VB _ 2 xcomp
      talks talk NOUN NNS _ 5 obj`
    expect(lines(tree, cast)).toEqual(['REQUEST/meet occurred ormia > veld'])
  })

  it('keeps what is alleged as an event beside the accusation', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      accused accuse VERB VBD _ 0 root
      Veld Veld PROPN NNP _ 2 obj
      of of SCONJ IN _ 5 mark
      attacking attack VERB VBG _ 2 advcl
      Karst Karst PROPN NNP _ 5 obj`
    expect(lines(tree, { ...cast, Karst: 'state' })[0]).toBe('ACCUSE/allege occurred ormia > veld')
  })

  it('is no event to say or to add', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      told tell VERB VBD _ 0 root
      Veld Veld PROPN NNP _ 2 obj
      that that SCONJ IN _ 6 mark
      it it PRON PRP _ 6 nsubj
      rained rain VERB VBD _ 2 ccomp`
    expect(lines(tree, cast)).toEqual([])
  })

  it('takes what is agreed for the event', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      agreed agree VERB VBD _ 0 root
      to to PART TO _ 4 mark
      release release VERB VB _ 2 xcomp
      prisoners prisoner NOUN NNS _ 4 obj`
    expect(lines(tree, cast)).toEqual(['RETREAT/release planned ormia > '])
  })
})

describe('slips of the parser', () => {
  const cast: Cast = { Ormia: 'state', Veld: 'state' }

  it('takes a phrase behind by for the doer, whatever its relation', () => {
    const tree = `
      Veld Veld PROPN NNP _ 3 nsubj:pass
      was be AUX VBD _ 3 aux:pass
      attacked attack VERB VBN _ 0 root
      by by ADP IN _ 5 case
      Ormia Ormia PROPN NNP _ 3 nsubj:pass`
    expect(lines(tree, cast)).toEqual(['ASSAULT occurred ormia > veld'])
  })

  it('takes the name after the verb for its object where the infinitive has it', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      accused accuse VERB VBD _ 0 root
      Veld Veld PROPN NNP _ 5 obj
      of of SCONJ IN _ 5 mark
      lying lie VERB VBG _ 2 ccomp`
    expect(lines(tree, cast)).toEqual(['ACCUSE/allege occurred ormia > veld'])
  })

  it('takes the name before a finite verb for its subject where another word has it', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 4 nsubj
      has have AUX VBZ _ 3 aux
      praised praise VERB VBN _ 0 root
      Veld Veld PROPN NNP _ 3 obj`
    expect(lines(tree, cast)).toEqual(['SUPPORT occurred ormia > veld'])
  })
})

describe('nouns without anybody named', () => {
  it('count where a verb says that they take place', () => {
    const tree = `
      Talks talk NOUN NNS _ 4 nsubj
      are be AUX VBP _ 4 cop
      under under ADP IN _ 4 case
      way way NOUN NN _ 0 root`
    expect(lines(tree, {})).toEqual(['CONSULT ongoing  > '])
  })

  it('do not count where they are only mentioned', () => {
    const tree = `
      Talks talk NOUN NNS _ 2 nsubj
      bore bore VERB VBP _ 0 root
      everybody everybody PRON NN _ 2 obj`
    expect(lines(tree, {})).toEqual([])
  })
})

describe('what hangs on other acts', () => {
  it('gives what somebody is accused of to the accused', () => {
    const tree = `
      Karst Karst PROPN NNP _ 2 nsubj
      accused accuse VERB VBD _ 0 root
      Ormia Ormia PROPN NNP _ 2 obj
      of of SCONJ IN _ 5 mark
      attacking attack VERB VBG _ 2 advcl
      Veld Veld PROPN NNP _ 5 obj`
    expect(lines(tree, { Karst: 'state', Ormia: 'state', Veld: 'state' })).toEqual([
      'ACCUSE/allege occurred karst > ormia',
      'ASSAULT occurred ormia > veld'
    ])
  })

  it('asks those whom the parser calls an indirect object, and swallows what they are asked', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 2 nsubj
      asked ask VERB VBD _ 0 root
      Veld Veld PROPN NNP _ 2 iobj
      to to PART TO _ 5 mark
      release release VERB VB _ 2 xcomp
      prisoners prisoner NOUN NNS _ 5 obj`
    expect(lines(tree, { Ormia: 'state', Veld: 'state', prisoners: 'group' })).toEqual([
      'REQUEST/yield occurred ormia > veld'
    ])
  })

  it('takes a refusal for an act of its own, and no denied past', () => {
    const tree = (aux: string, verb: string): string => `
      Ormia Ormia PROPN NNP _ 4 nsubj
      ${aux} _ 4 aux
      not not PART RB _ 4 advmod
      ${verb} _ 0 root
      prisoners prisoner NOUN NNS _ 4 obj`
    const cast: Cast = { Ormia: 'state', prisoners: 'group' }
    const will = lines(tree('will will AUX MD', 'release release VERB VB'), cast)
    expect(will).toEqual(['REJECT/yield occurred ormia > prisoners'])
    const did = lines(tree('did do AUX VBD', 'release release VERB VB'), cast)
    expect(did).toEqual(['RETREAT/release denied ormia > prisoners'])
  })

  it('reads whose death, arrest or freeing a possessive names, and whose deed where `of` follows', () => {
    const theirs = `
      Nurses nurse NOUN NNS _ 3 nmod:poss
      ' 's PART POS _ 1 case
      abduction abduction NOUN NN _ 4 nsubj
      shocked shock VERB VBD _ 0 root`
    expect(lines(theirs, { Nurses: 'group' })).toEqual(['ASSAULT/abduct occurred  > nurses'])
    const ofThem = `
      Rebels rebel NOUN NNS _ 3 nmod:poss
      ' 's PART POS _ 1 case
      abduction abduction NOUN NN _ 6 nsubj
      of of ADP IN _ 5 case
      nurses nurse NOUN NNS _ 3 nmod
      shocked shock VERB VBD _ 0 root`
    expect(lines(ofThem, { Rebels: 'armed-group', nurses: 'group' })).toEqual([
      'ASSAULT/abduct occurred rebels > nurses'
    ])
  })

  it('leaves the topic of a protest out', () => {
    const tree = `
      Miners miner NOUN NNS _ 2 nsubj
      marched march VERB VBD _ 0 root
      to to PART TO _ 4 mark
      demand demand VERB VB _ 2 advcl
      the the DET DT _ 6 det
      resignation resignation NOUN NN _ 4 obj
      of of ADP IN _ 8 case
      Holm Holm PROPN NNP _ 6 nmod`
    expect(lines(tree, { Miners: 'group', Holm: 'person' })).toEqual(['PROTEST/demo occurred miners > holm'])
  })

  it('does not take what only may come after for done', () => {
    const tree = `
      Ormia Ormia PROPN NNP _ 3 nsubj
      will will AUX MD _ 3 aux
      wait wait VERB VB _ 0 root
      until until SCONJ IN _ 6 mark
      Veld Veld PROPN NNP _ 6 nsubj
      attacks attack VERB VBZ _ 3 advcl
      Karst Karst PROPN NNP _ 6 obj`
    expect(lines(tree, { Ormia: 'state', Veld: 'state', Karst: 'state' })).toEqual(['ASSAULT possible veld > karst'])
  })
})

describe('told twice', () => {
  it('is one event with two mentions', () => {
    const twice = `${RAID}\n\n
      The the DET DT _ 2 det
      attack attack NOUN NN _ 7 nsubj
      by by ADP IN _ 4 case
      Rebels rebel NOUN NNS _ 2 nmod
      was be AUX VBD _ 7 cop
      very very ADV RB _ 7 advmod
      long long ADJ JJ _ 0 root`
    const events = read(twice, RAIDERS)
    expect(events.map(line)).toEqual(['ASSAULT occurred rebels > port-ister'])
    expect(events[0]?.mentions.map(mention => mention.trigger.quote)).toEqual(['attacked', 'attack'])
  })

  it('stays two where the victims differ', () => {
    const twice = `${RAID}\n\n${RAID.replace('Port port', 'Fort fort').replace('Ister Ister', 'Annam Annam')}`
    expect(read(twice, { ...RAIDERS, 'Fort Annam': 'place' })).toHaveLength(2)
  })
})

function statementIn(document: Document, quote: string): Statement {
  const start = document.article.text.indexOf(quote)
  return {
    id: 'statement-1',
    score: 1,
    step: 'statements',
    segment: 'body',
    speakers: ['karst'],
    source: [],
    standing: 'body',
    cue: [],
    content: [{ start, end: start + quote.length, quote }],
    quotation: 'indirect',
    act: 'say',
    addressee: null,
    when: null,
    within: null
  }
}
