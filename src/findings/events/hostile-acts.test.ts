import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../record/index.js'
import { eventLines } from './testing/event-lines.js'

/** Events as lines of a tree with its cast. */
const lines = (cast: Readonly<Record<string, EntityType>>, tree: string): string[] => eventLines(tree, cast)

describe('crowds', () => {
  it('are cleared off by force, and suspects of charges by courts', () => {
    expect(
      lines(
        { Police: 'organisation', 'the protesters': 'group' },
        `
    Police police NOUN NNS _ 2 nsubj
    cleared clear VERB VBD _ 0 root
    the the DET DT _ 4 det
    protesters protester NOUN NNS _ 2 obj
    from from ADP IN _ 7 case
    the the DET DT _ 7 det
    square square NOUN NN _ 2 obl`
      )
    ).toEqual(['COERCE occurred police > the-protesters'])
    expect(
      lines(
        { 'The judge': 'person', 'the protesters': 'group' },
        `
    The the DET DT _ 2 det
    judge judge NOUN NN _ 3 nsubj
    cleared clear VERB VBD _ 0 root
    the the DET DT _ 5 det
    protesters protester NOUN NNS _ 3 obj
    of of ADP IN _ 8 case
    the the DET DT _ 8 det
    charges charge NOUN NNS _ 5 nmod`
      )
    ).toEqual(['CONCEDE occurred the-judge > the-protesters'])
  })

  it('are run over on purpose, and walls by accident', () => {
    expect(
      lines(
        { 'A man': 'person', 'a crowd of shoppers': 'group' },
        `
    A a DET DT _ 2 det
    man man NOUN NN _ 3 nsubj
    drove drive VERB VBD _ 0 root
    a a DET DT _ 5 det
    lorry lorry NOUN NN _ 3 obj
    into into ADP IN _ 8 case
    a a DET DT _ 8 det
    crowd crowd NOUN NN _ 3 obl
    of of ADP IN _ 10 case
    shoppers shopper NOUN NNS _ 8 nmod`
      )
    ).toEqual(['ASSAULT occurred a-man > a-crowd-of-shoppers'])
    expect(
      lines(
        {},
        `
    A a DET DT _ 2 det
    bus bus NOUN NN _ 3 nsubj
    ploughed plough VERB VBD _ 0 root
    into into ADP IN _ 6 case
    a a DET DT _ 6 det
    wall wall NOUN NN _ 3 obl`
      )
    ).toEqual([])
  })
})

describe('those who are in or under something', () => {
  it('are on alert where nobody is said to have put them there', () => {
    expect(
      lines(
        { 'The navy': 'organisation' },
        `
    The the DET DT _ 2 det
    navy navy NOUN NN _ 4 nsubj:pass
    was be AUX VBD _ 4 aux:pass
    placed place VERB VBN _ 0 root
    on on ADP IN _ 7 case
    high high ADJ JJ _ 7 amod
    alert alert NOUN NN _ 4 obl`
      )
    ).toEqual(['MOBILIZE occurred the-navy > '])
  })

  it('suffer custody, declare an emergency and go on strike', () => {
    expect(
      lines(
        { 'Five prisoners': 'group' },
        `
    Five five NUM CD _ 2 nummod
    prisoners prisoner NOUN NNS _ 3 nsubj
    remain remain VERB VBP _ 0 root
    in in ADP IN _ 5 case
    custody custody NOUN NN _ 3 xcomp`
      )
    ).toEqual(['COERCE occurred  > five-prisoners'])
    expect(
      lines(
        { Kenya: 'state' },
        `
    Kenya Kenya PROPN NNP _ 5 nsubj
    is be AUX VBZ _ 5 cop
    in in ADP IN _ 5 case
    a a DET DT _ 5 det
    state state NOUN NN _ 0 root
    of of ADP IN _ 7 case
    emergency emergency NOUN NN _ 5 nmod`
      )
    ).toEqual(['COERCE ongoing kenya > '])
    expect(
      lines(
        { 'The nurses': 'group' },
        `
    The the DET DT _ 2 det
    nurses nurse NOUN NNS _ 5 nsubj
    are be AUX VBP _ 5 cop
    on on ADP IN _ 5 case
    strike strike NOUN NN _ 0 root`
      )
    ).toEqual(['PROTEST ongoing the-nurses > '])
  })
})

describe('the toll of violence', () => {
  it('stands in a clause of the noun, in a death or in a clash', () => {
    expect(
      lines(
        { 'four guards': 'group' },
        `
    An a DET DT _ 2 det
    attack attack NOUN NN _ 7 nsubj
    that that PRON WDT _ 4 nsubj
    killed kill VERB VBD _ 2 acl:relcl
    four four NUM CD _ 6 nummod
    guards guard NOUN NNS _ 4 obj
    shook shake VERB VBD _ 0 root
    the the DET DT _ 9 det
    town town NOUN NN _ 7 obj`
      )
    ).toEqual(['ASSAULT occurred  > four-guards'])
    expect(
      lines(
        { 'Two guards': 'group', rebels: 'armed-group' },
        `
    Two two NUM CD _ 2 nummod
    guards guard NOUN NNS _ 3 nsubj
    died die VERB VBD _ 0 root
    in in ADP IN _ 6 case
    an a DET DT _ 6 det
    attack attack NOUN NN _ 3 obl
    by by ADP IN _ 8 case
    rebels rebel NOUN NNS _ 6 nmod`
      )
    ).toEqual(['ASSAULT occurred rebels > two-guards'])
    expect(
      lines(
        { 'Two guards': 'group', rebels: 'armed-group' },
        `
    Two two NUM CD _ 2 nummod
    guards guard NOUN NNS _ 4 nsubj:pass
    were be AUX VBD _ 4 aux:pass
    killed kill VERB VBN _ 0 root
    in in ADP IN _ 6 case
    clashes clash NOUN NNS _ 4 obl
    with with ADP IN _ 8 case
    rebels rebel NOUN NNS _ 6 nmod`
      )
    ).toEqual(['ASSAULT occurred rebels > two-guards'])
  })

  it('is the doing of whoever attacks at that moment', () => {
    expect(
      lines(
        { 'Two guards': 'group', rebels: 'armed-group' },
        `
    Two two NUM CD _ 2 nummod
    guards guard NOUN NNS _ 4 nsubj:pass
    were be AUX VBD _ 4 aux:pass
    killed kill VERB VBN _ 0 root
    when when ADV WRB _ 7 advmod
    rebels rebel NOUN NNS _ 7 nsubj
    stormed storm VERB VBD _ 4 advcl
    the the DET DT _ 9 det
    post post NOUN NN _ 7 obj`
      )
    ).toEqual(['ASSAULT occurred rebels > two-guards'])
  })

  it('belongs to the attack where a participle tells it', () => {
    expect(
      lines(
        { Rebels: 'armed-group', 'a mosque': 'organisation', 'four worshippers': 'group' },
        `
    Rebels rebel NOUN NNS _ 2 nsubj
    attacked attack VERB VBD _ 0 root
    a a DET DT _ 4 det
    mosque mosque NOUN NN _ 2 obj
    , , PUNCT , _ 6 punct
    killing kill VERB VBG _ 2 advcl
    four four NUM CD _ 8 nummod
    worshippers worshipper NOUN NNS _ 6 obj`
      )
    ).toEqual(['ASSAULT occurred rebels > a-mosque+four-worshippers'])
  })

  it('is no second attack where the attack was told before', () => {
    expect(
      lines(
        { Rebels: 'armed-group', Sarn: 'place', 'Two drivers': 'group' },
        `
    Rebels Rebel PROPN NNPS _ 2 nsubj
    attacked attack VERB VBD _ 0 root
    a a DET DT _ 4 det
    convoy convoy NOUN NN _ 2 obj
    in in ADP IN _ 6 case
    Sarn Sarn PROPN NNP _ 4 nmod

    Two two NUM CD _ 2 nummod
    drivers driver NOUN NNS _ 3 nsubj
    died die VERB VBD _ 0 root
    in in ADP IN _ 6 case
    the the DET DT _ 6 det
    attack attack NOUN NN _ 3 obl`
      )
    ).toEqual(['ASSAULT occurred rebels > two-drivers'])
  })
})

describe('force and its objects', () => {
  it('takes towns by violence', () => {
    expect(
      lines(
        { 'The rebels': 'armed-group', Sarn: 'place' },
        `
    The the DET DT _ 2 det
    rebels rebel NOUN NNS _ 3 nsubj
    captured capture VERB VBD _ 0 root
    the the DET DT _ 5 det
    town town NOUN NN _ 3 obj
    of of ADP IN _ 7 case
    Sarn Sarn PROPN NNP _ 5 nmod`
      )
    ).toEqual(['ASSAULT occurred the-rebels > sarn'])
  })

  it('tests missiles that go nowhere, and attacks with those that do', () => {
    expect(
      lines(
        { Kenya: 'state' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    fired fire VERB VBD _ 0 root
    a a DET DT _ 5 det
    ballistic ballistic ADJ JJ _ 5 amod
    missile missile NOUN NN _ 2 obj
    on on ADP IN _ 7 case
    Sunday Sunday PROPN NNP _ 2 obl`
      )
    ).toEqual(['MOBILIZE occurred kenya > '])
    expect(
      lines(
        { Kenya: 'state', Uganda: 'state' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    fired fire VERB VBD _ 0 root
    a a DET DT _ 5 det
    ballistic ballistic ADJ JJ _ 5 amod
    missile missile NOUN NN _ 2 obj
    at at ADP IN _ 7 case
    Uganda Uganda PROPN NNP _ 2 obl`
      )
    ).toEqual(['ASSAULT occurred kenya > uganda'])
  })

  it('is not used against diseases', () => {
    expect(
      lines(
        { Volunteers: 'group', Kenya: 'state' },
        `
    Volunteers volunteer NOUN NNS _ 2 nsubj
    fought fight VERB VBD _ 0 root
    an a DET DT _ 4 det
    epidemic epidemic NOUN NN _ 2 obj
    in in ADP IN _ 6 case
    Kenya Kenya PROPN NNP _ 2 obl`
      )
    ).toEqual([])
    expect(
      lines(
        { Kenya: 'state', 'the rebels': 'armed-group' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    launched launch VERB VBD _ 0 root
    an a DET DT _ 4 det
    operation operation NOUN NN _ 2 obj
    against against ADP IN _ 7 case
    the the DET DT _ 7 det
    rebels rebel NOUN NNS _ 2 obl`
      )
    ).toEqual(['ASSAULT occurred kenya > the-rebels'])
    expect(
      lines(
        { Kenya: 'state' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    launched launch VERB VBD _ 0 root
    an a DET DT _ 4 det
    operation operation NOUN NN _ 2 obj
    against against ADP IN _ 6 case
    malaria malaria NOUN NN _ 2 obl`
      )
    ).toEqual([])
  })

  it('is of whoever an abbreviation names', () => {
    expect(
      lines(
        { US: 'state', 'four rebels': 'armed-group' },
        `
    A a DET DT _ 4 det
    US US PROPN NNP _ 4 compound
    air air NOUN NN _ 4 compound
    strike strike NOUN NN _ 5 nsubj
    killed kill VERB VBD _ 0 root
    four four NUM CD _ 7 nummod
    rebels rebel NOUN NNS _ 5 obj`
      )
    ).toEqual(['ASSAULT occurred us > four-rebels'])
  })

  it('compels people, as floods do not', () => {
    expect(
      lines(
        { 'The militia': 'armed-group', villagers: 'group' },
        `
    The the DET DT _ 2 det
    militia militia NOUN NN _ 3 nsubj
    forced force VERB VBD _ 0 root
    villagers villager NOUN NNS _ 3 obj
    to to PART TO _ 6 mark
    flee flee VERB VB _ 3 advcl`
      )
    ).toEqual(['COERCE occurred the-militia > villagers'])
    expect(
      lines(
        { villagers: 'group' },
        `
    Floods flood NOUN NNS _ 2 nsubj
    forced force VERB VBD _ 0 root
    villagers villager NOUN NNS _ 2 obj
    to to PART TO _ 5 mark
    flee flee VERB VB _ 2 advcl`
      )
    ).toEqual([])
  })
})

describe('measures of states and courts', () => {
  it('are fines, whatever the sum', () => {
    expect(
      lines(
        { 'The bank': 'organisation', regulators: 'government' },
        `
    The the DET DT _ 2 det
    bank bank NOUN NN _ 4 nsubj:pass
    was be AUX VBD _ 4 aux:pass
    fined fin VERB VBN _ 0 root
    two two NUM CD _ 6 compound
    million million NUM CD _ 7 nummod
    dollars dollar NOUN NNS _ 4 obj
    by by ADP IN _ 9 case
    regulators regulator NOUN NNS _ 4 obl:agent`
      )
    ).toEqual(['SANCTION occurred regulators > the-bank'])
  })

  it('send diplomats home, and only ask others to leave', () => {
    expect(
      lines(
        { Kenya: 'state', 'two Ugandan diplomats': 'group' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    ordered order VERB VBD _ 0 root
    two two NUM CD _ 5 nummod
    Ugandan ugandan ADJ JJ _ 5 amod
    diplomats diplomat NOUN NNS _ 2 obj
    to to PART TO _ 7 mark
    leave leave VERB VB _ 2 advcl`
      )
    ).toEqual(['SANCTION occurred kenya > two-ugandan-diplomats'])
    expect(
      lines(
        { Kenya: 'state', 'two Ugandan nurses': 'group' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    ordered order VERB VBD _ 0 root
    two two NUM CD _ 5 nummod
    Ugandan ugandan ADJ JJ _ 5 amod
    nurses nurse NOUN NNS _ 2 obj
    to to PART TO _ 7 mark
    leave leave VERB VB _ 2 advcl`
      )
    ).toEqual(['REQUEST occurred kenya > two-ugandan-nurses'])
  })

  it('strike laws down', () => {
    expect(
      lines(
        { 'The court': 'government' },
        `
    The the DET DT _ 2 det
    court court NOUN NN _ 3 nsubj
    struck strike VERB VBD _ 0 root
    down down ADP RP _ 6 case
    the the DET DT _ 6 det
    law law NOUN NN _ 3 obj`
      )
    ).toEqual(['SANCTION occurred the-court > '])
  })
})

describe('protests', () => {
  it('are what the marchers do to protest', () => {
    expect(
      lines(
        { 'The marchers': 'group' },
        `
    The the DET DT _ 2 det
    marchers marcher NOUN NNS _ 3 nsubj
    knelt kneel VERB VBD _ 0 root
    to to PART TO _ 5 mark
    protest protest VERB VB _ 3 advcl
    against against ADP IN _ 8 case
    the the DET DT _ 8 det
    law law NOUN NN _ 5 obl`
      )
    ).toEqual(['PROTEST occurred the-marchers > '])
  })
})

describe('the toll of violence', () => {
  it('stands in what an attack has seen, and not in what a visitor has', () => {
    expect(
      lines(
        { 'eight people': 'group' },
        `
    A a DET DT _ 3 det
    suicide suicide NOUN NN _ 3 compound
    attack attack NOUN NN _ 9 nsubj
    that that PRON WDT _ 5 nsubj
    saw see VERB VBD _ 3 acl:relcl
    eight eight NUM CD _ 7 nummod
    people person NOUN NNS _ 5 obj
    killed kill VERB VBN _ 7 acl
    shook shake VERB VBD _ 0 root
    the the DET DT _ 11 det
    town town NOUN NN _ 9 obj`
      )
    ).toEqual(['ASSAULT occurred  > eight-people'])
    expect(
      lines(
        { 'six guards': 'group', Sarn: 'person' },
        `
    A a DET DT _ 2 det
    wave wave NOUN NN _ 9 nsubj
    of of ADP IN _ 4 case
    bombings bombing NOUN NNS _ 2 nmod
    that that PRON WDT _ 6 nsubj
    killed kill VERB VBD _ 4 acl:relcl
    six six NUM CD _ 8 nummod
    guards guard NOUN NNS _ 6 obj
    shook shake VERB VBD _ 0 root
    Sarn Sarn PROPN NNP _ 9 obj`
      )
    ).toEqual(['ASSAULT occurred  > six-guards'])
    expect(
      lines(
        { Visitors: 'group' },
        `
    Visitors visitor NOUN NNS _ 2 nsubj
    saw see VERB VBD _ 0 root
    a a DET DT _ 4 det
    fight fight NOUN NN _ 2 obj
    at at ADP IN _ 7 case
    the the DET DT _ 7 det
    market market NOUN NN _ 4 nmod`
      )
    ).toEqual([])
  })
})

describe('people who are found', () => {
  it('have been shot by others', () => {
    expect(
      lines(
        { 'Nine Russian soldiers': 'group' },
        `
    Nine nine NUM CD _ 3 nummod
    Russian russian ADJ JJ _ 3 amod
    soldiers soldier NOUN NNS _ 5 nsubj:pass
    were be AUX VBD _ 5 aux:pass
    found find VERB VBN _ 0 root
    shot shoot VERB VBN _ 5 xcomp
    dead dead ADJ JJ _ 6 xcomp`
      )
    ).toEqual(['ASSAULT occurred  > nine-russian-soldiers'])
  })
})

describe('plots', () => {
  it('are not of those who foil them', () => {
    expect(
      lines(
        { 'British police': 'organisation' },
        `
    British british ADJ JJ _ 2 amod
    police police NOUN NNS _ 3 nsubj
    foiled foil VERB VBD _ 0 root
    a a DET DT _ 5 det
    plot plot NOUN NN _ 3 obj
    to to PART TO _ 7 mark
    attack attack VERB VB _ 3 advcl
    a a DET DT _ 10 det
    shopping shopping NOUN NN _ 10 compound
    centre centre NOUN NN _ 7 obj`
      )
    ).toEqual([])
  })
})

describe('reduced relations', () => {
  it('are rights taken and representations cut', () => {
    expect(
      lines(
        { Bahrain: 'state', 'a cleric': 'person' },
        `
    Bahrain Bahrain PROPN NNP _ 2 nsubj
    stripped strip VERB VBD _ 0 root
    a a DET DT _ 4 det
    cleric cleric NOUN NN _ 2 obj
    of of ADP IN _ 7 case
    his his PRON PRP$ _ 7 nmod:poss
    citizenship citizenship NOUN NN _ 4 nmod`
      )
    ).toEqual(['SANCTION occurred bahrain > a-cleric'])
    expect(
      lines(
        { 'Kenya|its': 'state', Uganda: 'state' },
        `
    Kenya Kenya PROPN NNP _ 2 nsubj
    downgraded downgrade VERB VBD _ 0 root
    its its PRON PRP$ _ 4 nmod:poss
    representation representation NOUN NN _ 2 obj
    in in ADP IN _ 6 case
    Uganda Uganda PROPN NNP _ 2 obl`
      )
    ).toEqual(['SANCTION occurred kenya > uganda'])
  })
})

describe('ships and planes', () => {
  it('are intercepted as a show of force, and boarded in protest', () => {
    expect(
      lines(
        { NATO: 'organisation', 'Russian bombers': 'group' },
        `
    NATO NATO PROPN NNP _ 2 compound
    jets jet NOUN NNS _ 3 nsubj
    intercepted intercept VERB VBD _ 0 root
    Russian russian ADJ JJ _ 5 amod
    bombers bomber NOUN NNS _ 3 obj`
      )
    ).toEqual(['MOBILIZE occurred nato > russian-bombers'])
    expect(
      lines(
        { Activists: 'group' },
        `
    Activists activist NOUN NNS _ 2 nsubj
    boarded board VERB VBD _ 0 root
    an a DET DT _ 5 det
    oil oil NOUN NN _ 5 compound
    rig rig NOUN NN _ 2 obj`
      )
    ).toEqual(['PROTEST occurred activists > '])
  })
})
