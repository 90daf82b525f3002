import { describe, expect, it } from 'vitest'
import type { EntityType, Statement } from '../../record/index.js'
import { chainOf } from '../../language/testing/chain-of.js'
import { documentOf } from '../../language/testing/document-of.js'
import { findEvents, loadEventLexicon } from './index.js'
import { eventLines } from './testing/event-lines.js'

const lexicon = loadEventLexicon()
const STATES: Readonly<Record<string, EntityType>> = { Kenya: 'state', Uganda: 'state' }

/** Events as lines, of two states where nobody else is named. */
const lines = (tree: string, cast = STATES): string[] => eventLines(tree, cast)

/** `Kenya VERB OBJECT PREPOSITION Uganda`. */
const did = (verb: string, object: string, preposition: string): string => `
  Kenya Kenya PROPN NNP _ 2 nsubj
  ${verb} VERB VBD _ 0 root
  ${object} NOUN NNS _ 2 obj
  ${preposition} ADP IN _ 5 case
  Uganda Uganda PROPN NNP _ 2 obl`

describe('forces and their kinds', () => {
  it('reduce relations where peacekeepers leave, and retreat where soldiers do', () => {
    expect(lines(did('withdrew withdraw', 'peacekeepers peacekeeper', 'from from'))).toEqual([
      'SANCTION occurred kenya > uganda'
    ])
    expect(lines(did('withdrew withdraw', 'soldiers soldier', 'from from'))).toEqual([
      'RETREAT occurred kenya > uganda'
    ])
  })

  it('help where they keep the peace, and else threaten', () => {
    expect(lines(did('sent send', 'peacekeepers peacekeeper', 'to to'))).toEqual(['AID occurred kenya > uganda'])
    expect(lines(did('sent send', 'soldiers soldier', 'to to'))).toEqual(['MOBILIZE occurred kenya > uganda'])
  })

  it('are no force where they are any ships', () => {
    expect(lines(did('sent send', 'ships ship', 'to to')).join()).not.toContain('MOBILIZE')
    expect(lines(did('sent send', 'warships warship', 'to to'))).toEqual(['MOBILIZE occurred kenya > uganda'])
  })

  it('are called up and not called back where they are reservists', () => {
    const recalled = (object: string): string => did('recalled recall', object, 'against against')
    expect(lines(recalled('reservists reservist'))).toEqual(['MOBILIZE occurred kenya > uganda'])
    expect(lines(recalled('troops troop')).join()).toContain('RETREAT')
  })
})

describe('a truce, things and people', () => {
  it('take a broken truce for violence and a broken ban for defiance', () => {
    expect(lines(did('violated violate', 'ceasefires ceasefire', 'with with'))).toEqual([
      'ASSAULT occurred kenya > uganda'
    ])
    expect(lines(did('violated violate', 'bans ban', 'with with')).join()).toContain('REJECT')
  })

  it('take what was taken back where it is returned', () => {
    expect(lines(did('returned return', 'sculptures sculpture', 'to to'))).toEqual(['RETREAT occurred kenya > uganda'])
    expect(lines(did('returned return', 'calls call', 'to to')).join()).not.toContain('RETREAT')
  })

  it('take people for shields, and not for witnesses', () => {
    const used = (what: string): string => `
      Rebels rebel NOUN NNS _ 2 nsubj
      used use VERB VBD _ 0 root
      villagers villager NOUN NNS _ 2 obj
      as as ADP IN _ 6 case
      human human ADJ JJ _ 6 amod
      ${what} NOUN NNS _ 2 obl`
    const cast = { Rebels: 'armed-group', villagers: 'group' } as const
    expect(lines(used('shields shield'), cast)).toEqual(['ASSAULT occurred rebels > villagers'])
    expect(lines(used('witnesses witness'), cast)).toEqual([])
  })

  it('keep one who is banned from something apart from what is banned', () => {
    const banned = (verb: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      banned ban VERB VBD _ 0 root
      senators senator NOUN NNS _ 2 obj
      from from SCONJ IN _ 5 mark
      ${verb} VERB VBG _ 2 advcl
      offices office NOUN NNS _ 5 obj`
    const cast = { Kenya: 'state', senators: 'group' } as const
    expect(lines(banned('holding hold'), cast)).toContain('COERCE occurred kenya > senators')
  })
})

describe('words that are no act by themselves', () => {
  it('tell no attack by a bare strike', () => {
    const began = (noun: string): string => `
      The the DET DT _ 2 det
      ${noun} NOUN NN _ 3 nsubj
      continues continue VERB VBZ _ 0 root`
    expect(lines(began('strike strike'), {})).toEqual([])
    expect(lines(began('offensive offensive'), {}).join()).toContain('ASSAULT ongoing')
  })

  it('tell talks by those who are engaged in them', () => {
    const engaged = (noun: string): string => `
      Kenya Kenya PROPN NNP _ 5 nsubj:pass
      and and CCONJ CC _ 3 cc
      Uganda Uganda PROPN NNP _ 1 conj
      are be AUX VBP _ 5 aux:pass
      engaged engage VERB VBN _ 0 root
      in in ADP IN _ 7 case
      ${noun} NOUN NNS _ 5 obl`
    expect(lines(engaged('talks talk'))).toEqual(['CONSULT ongoing kenya+uganda > '])
    expect(lines(engaged('sports sport'))).toEqual([])
  })

  it('are done where they have harmed somebody', () => {
    const killed = `
      Guards guard NOUN NNS _ 4 nsubj:pass
      have have AUX VBP _ 4 aux
      been be AUX VBN _ 4 aux:pass
      killed kill VERB VBN _ 0 root
      in in ADP IN _ 6 case
      airstrikes airstrike NOUN NNS _ 4 obl`
    expect(lines(killed, { Guards: 'group' })).toEqual(['ASSAULT occurred  > guards'])
  })

  it('keep what is agreed apart from what another asks', () => {
    const tree = `
      Kenya Kenya PROPN NNP _ 2 nsubj
      agreed agree VERB VBD _ 0 root
      to to ADP IN _ 6 case
      Uganda Uganda PROPN NNP _ 6 nmod:poss
      's 's PART POS _ 4 case
      request request NOUN NN _ 2 obl
      for for ADP IN _ 8 case
      troops troop NOUN NNS _ 6 nmod`
    expect(lines(tree)).toContain('AGREE occurred kenya > uganda')
  })

  it('do not wait for any attack to come', () => {
    const answer = (det: string): string => `
      Kenya Kenya PROPN NNP _ 2 nsubj
      feared fear VERB VBD _ 0 root
      news news NOUN NN _ 2 obj
      of of ADP IN _ 6 case
      ${det} DET DT _ 6 det
      attack attack NOUN NN _ 3 nmod
      by by ADP IN _ 8 case
      Uganda Uganda PROPN NNP _ 6 nmod`
    expect(lines(answer('any any'))).toEqual(['ASSAULT possible uganda > '])
    expect(lines(answer('the the'))).toEqual(['ASSAULT occurred uganda > '])
  })
})

describe('what is closed, suspended and accepted', () => {
  it('is a way that a force closes, and no shop', () => {
    expect(lines(did('closed close', 'roads road', 'to to'))).toEqual(['COERCE occurred kenya > uganda'])
    expect(lines(did('closed close', 'shops shop', 'in in')).join()).not.toContain('COERCE')
  })

  it('is a retreat where patrols end, and none where flights do', () => {
    expect(lines(did('suspended suspend', 'patrols patrol', 'in in'))).toEqual(['RETREAT occurred kenya > uganda'])
    expect(lines(did('suspended suspend', 'flights flight', 'to to')).join()).not.toContain('RETREAT')
  })

  it('is agreed to where it is an offer, and conceded where it is a demand', () => {
    expect(lines(did('accepted accept', 'offers offer', 'from from'))).toEqual(['AGREE occurred kenya > uganda'])
    expect(lines(did('accepted accept', 'demands demand', 'from from'))).toEqual(['CONCEDE occurred kenya > uganda'])
  })

  it('is welcomed as a start is', () => {
    expect(lines(did('welcomed welcome', 'starts start', 'of of')).join()).toContain('SUPPORT occurred kenya')
    expect(lines(did('welcomed welcome', 'guests guest', 'of of')).join()).not.toContain('SUPPORT')
  })
})

describe('hostile acts that depend on a condition', () => {
  const TREE = `
    Kenya Kenya PROPN NNP _ 2 nsubj
    said say VERB VBD _ 0 root
    it it PRON PRP _ 5 nsubj
    would would AUX MD _ 5 aux
    impose impose VERB VB _ 2 ccomp
    sanctions sanction NOUN NNS _ 5 obj
    on on ADP IN _ 8 case
    Uganda Uganda PROPN NNP _ 5 obl
    if if SCONJ IN _ 11 mark
    fighting fighting NOUN NN _ 11 nsubj
    resumes resume VERB VBZ _ 5 advcl`
  const cast: Readonly<Record<string, EntityType>> = { 'Kenya|it': 'state', Uganda: 'state' }

  it('are threats of who says that he would do them, and stay acts where others say it', () => {
    expect(told('kenya')).toEqual(['THREATEN conditional'])
    expect(told('uganda')).toEqual(['SANCTION conditional'])
  })

  it('are no threats where he would not do them', () => {
    const denied = told('kenya', `${TREE}\n    never never ADV RB _ 5 advmod`)
    expect(denied.join()).not.toContain('THREATEN')
  })

  /** Types and statuses, on the word of an actor. */
  function told(speaker: string, tree = TREE): string[] {
    const bare = documentOf(tree)
    const entities = Object.entries(cast).map(([phrase, type]) => chainOf(bare, type, ...phrase.split('|')))
    const { text } = bare.surface
    const start = text.indexOf('it would')
    const content = { start, end: text.length, quote: text.slice(start) }
    const statement = {
      id: 's',
      speakers: [speaker],
      source: [],
      cue: [],
      content: [content],
      act: 'say'
    } as unknown as Statement
    return findEvents({ ...bare, entities }, [statement], lexicon).map(({ type, status }) => `${type} ${status}`)
  }
})

describe('deaths by nobody who is named', () => {
  const killed = (subject: string, verb: string): string => `
    Villagers villager NOUN NNS _ 3 nsubj:pass
    were be AUX VBD _ 3 aux:pass
    killed kill VERB VBN _ 0 root
    when when SCONJ WRB _ 7 mark
    a a DET DT _ 6 det
    ${subject} ${subject} NOUN NN _ 7 nsubj
    ${verb} VERB VBD _ 3 advcl`

  it('are an assault where a weapon did it, and none where an accident did', () => {
    const cast: Readonly<Record<string, EntityType>> = { Villagers: 'group' }
    expect(lines(killed('bomb', 'exploded explode'), cast)).toEqual(['ASSAULT occurred  > villagers'])
    expect(lines(killed('boiler', 'exploded explode'), cast)).toEqual([])
    expect(lines(killed('ferry', 'sank sink'), cast)).toEqual([])
  })
})

describe('people who are held', () => {
  const held = (who: string, object: string): string => `
    ${who} NOUN NNS _ 2 nsubj
    held hold VERB VBD _ 0 root
    ${object} NOUN NNS _ 2 obj`

  it('are held by force of law by the police', () => {
    const cast: Readonly<Record<string, EntityType>> = { Police: 'organisation', men: 'group', meetings: 'event' }
    expect(lines(held('Police police', 'men man'), cast)).toEqual(['COERCE occurred police > men'])
    expect(lines(held('Police police', 'meetings meeting'), cast).join()).not.toContain('COERCE')
  })
})
